"""RES: addresses, of organisations and in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from rapidfuzz import fuzz

from careerdata.document.tables import GuideTables
from careerdata.records.learning import Resource
from careerdata.records.text import Place
from careerdata.validate.examples.example import Files, Rows
from careerdata.validate.examples.pieces import MARKET
from careerdata.validate.examples.sample_guide import edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import Spot, place_spot, value_spot
from careerdata.validate.prose.visible_text import occurrences, spot_of, visible
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import short

_HOST = re.compile(r"(?:[^\W_][\w-]*\.)+[^\W\d_][\w-]+\.?|\d+(?:\.\d+){3}")
_SCHEMES = frozenset(("http", "https", "ftp", "mailto", "tel"))
_IN_PAGE = ("#", "/", "./", "../", "?")
"""How links begin that lead elsewhere on the publisher's own pages."""

_PAGE = "guides/welder.md"
_LINKED = b"# Welder\n\n## Salary\n\nMedian salary: $51,000. See [the table](https://www.example.org/jobs).\n"


class LinkMalformed(GuideRule):
    """A link that leads nowhere.

    Its address has no such form: the scheme or the host is mistyped, or a blank slipped in. Nothing is fetched.
    """

    code = "RES003"
    severity = "warning"
    hint = "copy the address anew from the browser"
    bad = Rows(resources=[{"name": "American Hospital Association", "url": "htps:/www.aha"}])
    good = Rows(resources=[{"name": "American Hospital Association", "url": "https://www.aha.org/"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for row in rows(guide, Resource):
            fault = _fault(row.url) if row.url else None
            if fault:
                yield Hit(value_spot(guide, row, "url"), f"the address {row.url!r} of {row.name} {fault}")


def _fault(url: str) -> str | None:
    """What is wrong with an address, None where nothing is."""
    if url.startswith(_IN_PAGE) and not url.startswith("//"):
        return None
    if any(char.isspace() for char in url.strip()):
        return "has a blank in it"
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        return f"cannot be read: {error}"
    if parts.scheme not in _SCHEMES and not url.startswith("//"):
        return f"has the scheme {parts.scheme!r}" if parts.scheme else "has no scheme such as https://"
    if parts.scheme in ("mailto", "tel"):
        return None
    return None if host and _HOST.fullmatch(host) else "names no host"


_MISTYPED = 70
"""How alike (rapidfuzz ratio, 0 to 100) a scheme is to `https` that is meant as it: `htps` scores 89, `data` 22."""


def _leads_elsewhere(url: str) -> bool:
    """Whether a link of a page is relative to it, or of a scheme of its own (`javascript:`): neither is a mistake."""
    scheme = _OWN_SCHEME.match(url.strip())
    if scheme is None:
        return not url.strip().lower().startswith("www.") and not any(char.isspace() for char in url.strip())
    known = scheme[1].lower()
    return known not in _SCHEMES and fuzz.ratio(known, "https") < _MISTYPED


_OWN_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")


class LinkInText(GuideRule):
    """A link in running text that leads nowhere.

    Its address has no such form. Those of organisations that are in a table have a rule of their own. Nothing is fetched.
    """

    code = "RES007"
    severity = "warning"
    hint = "copy the address anew from the browser"
    bad = Files({_PAGE: _LINKED.replace(b"https://", b"htps:/")}, shows="See [the table](htps:/www.example.org/jobs).")
    good = Files({_PAGE: _LINKED}, shows="See [the table](https://www.example.org/jobs).")

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        tabled = {row.url for row in rows(guide, Resource)}
        for block in guide.document.blocks:
            for link in block.links:
                if _WELL_FORMED.match(link.url) or link.url in tabled or not link.text:
                    continue
                fault = None if _leads_elsewhere(link.url) else _fault(link.url)
                line, column = guide.document.place(link.text.span().start)
                if fault and guide.fates.get(line) not in (None, "boilerplate"):
                    yield Hit(place_spot(guide, line, column, link.text.value), f"the address {short(link.url)!r} {fault}")


_WELL_FORMED = re.compile(r"/(?!/)\S*$|[#?]\S*$|https?://(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$")
"""Most addresses there are, told at a glance."""


class AddressInText(GuideRule):
    """An address in running text that leads nowhere.

    Its scheme is mistyped, a blank slipped in, or its host has no end; readers who type it get nowhere. Nothing is fetched.
    """

    code = "RES006"
    severity = "warning"
    hint = "copy the address anew from the browser"
    bad = edited(MARKET, f"{MARKET} See htp:/www.example.org/jobs for more.")
    good = edited(MARKET, f"{MARKET} See https://www.example.org/jobs for more.")

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        tabled = {(place.line_start, place.source_text) for place in _tabled(guide)}
        for word, spot in _addresses(guide):
            address = word.rstrip(_BEHIND)
            known = any(line == spot.line and address.startswith(text[:_TOLD]) for line, text in tabled)
            if not known and _is_broken(address):
                yield Hit(spot, f"{address!r} is no address that leads anywhere")


def _addresses(guide: GuideTables) -> Iterator[tuple[str, Spot]]:
    """What was meant as an address, with its place: looked for around the signs that addresses have."""
    text, end = visible(guide.document).text, 0
    for at in sorted({at for sign in _SIGNS for at in occurrences(text, sign)}):
        scheme = _SCHEME.search(text, max(at - _LONGEST_SCHEME, end), at + len("www"))
        found = _ADDRESS.match(text, scheme.start()) if scheme else None
        spot = spot_of(guide, found.start(), found.group()) if found else None
        if found and spot:
            end = found.end()
            yield found.group(), spot


def _tabled(guide: GuideTables) -> Iterator[Place]:
    """The places of addresses that became those of organisations, which have a rule of their own."""
    for row in rows(guide, Resource):
        place = guide.place(row.resource_id, "url")
        if place is not None:
            yield place


_SIGNS = (":/", ": /", "//", ";/", ":\\", "www,", "www .", "www..", "www. ")
"""Pieces of text, one of which stands in every address that is looked at."""

_LONGEST_SCHEME = 10
_SCHEME = re.compile(r"\b(?:h{0,2}t{1,3}ps?\s?|www)", re.IGNORECASE)

_TOLD = 8
"""Characters by which an address is known again."""

_BEHIND = ".,;:!?)]}>\"'”’"
"""Signs behind an address that belong to the sentence."""

_ADDRESS = re.compile(
    r"\bh{0,2}t{1,3}ps?\s?(?::\s?/{1,3}|;/{1,3}|:\\{1,2}|/{2})\s?[^\s/]{0,100}(?:\s[\w-]{1,60}\.[a-z]{2,4}\b)?\S{0,200}"
    r"|\bwww(?:,\s?|\s?\.\s|\.\.)[\w-]{2,60}\.\w{2,}\S{0,100}"
)
"""What was meant as an address, mistyped or not."""


def _is_broken(address: str) -> bool:
    if not address.startswith(("http://", "https://")):
        return True
    return _fault(address) is not None or address.endswith(".")
