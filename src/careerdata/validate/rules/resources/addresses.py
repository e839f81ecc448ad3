"""RES: addresses that stand in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from careerdata.document.tables import GuideTables
from careerdata.patterns import lazy
from careerdata.records.learning import Resource
from careerdata.records.text import Place
from careerdata.validate.examples.pieces import MARKET
from careerdata.validate.examples.sample_guide import edited
from careerdata.validate.hit import Hit, Mend
from careerdata.validate.location import Spot
from careerdata.validate.prose.visible_text import occurrences, spot_of, visible
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.address import fault_of, mended


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
                meant = mended(address)
                mend = Mend(((replace(spot, text=address), meant),), safe=True) if meant else None
                yield Hit(spot, f"{address!r} is no address that leads anywhere", mend=mend)


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
_SCHEME = lazy(r"\b(?:h{0,2}t{1,3}ps?\s?|www)", re.IGNORECASE)

_TOLD = 8
"""Characters by which an address is known again."""

_BEHIND = ".,;:!?)]}>\"'”’"
"""Signs behind an address that belong to the sentence."""

_ADDRESS = lazy(
    r"\bh{0,2}t{1,3}ps?\s?(?::\s?/{1,3}|;/{1,3}|:\\{1,2}|/{2})\s?[^\s/]{0,100}(?:[^\S\n][\w-]{1,60}\.[a-z]{2,4}\b)?\S{0,200}"
    r"|\bwww(?:,\s?|\s?\.\s|\.\.)[\w-]{2,60}\.\w{2,}\S{0,100}"
)
"""What was meant as an address, mistyped or not."""


_SCHEME_ALONE = lazy(r"https?://(?:\s[^./]*)?")
"""A text that speaks of the scheme (`https:// means`) gives no address."""


def _is_broken(address: str) -> bool:
    if not address.startswith(("http://", "https://")):
        return True
    if _SCHEME_ALONE.fullmatch(address):
        return False
    return fault_of(address) is not None or address.endswith(".")
