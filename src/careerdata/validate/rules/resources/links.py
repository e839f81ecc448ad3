"""RES: links, of organisations and in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from careerdata.document.tables import GuideTables
from careerdata.language.likeness import alike
from careerdata.patterns import lazy
from careerdata.records.learning import Resource
from careerdata.validate.examples.example import Files
from careerdata.validate.hit import Hit, Mend
from careerdata.validate.location import place_spot, stated_spot, value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.address import SCHEMES, fault_of, mended
from careerdata.validate.values.formatting import short

_PAGE = "guides/welder.md"
_LINKED = b"# Welder\n\n## Salary\n\nMedian salary: $51,000. See [the table](https://www.example.org/jobs).\n"


_LISTED = "American Welding Society (AWS): {}"
_OWN = """\
Working as a Welder

Daily Work

- Cut plates

Technical Skills

- Reading drawings

Personal Skills

- Patience: A seam takes its time.

How to Start

1. Learn the trade.

Organizations

- """


def _listed(address: str) -> Files:
    entry = _LISTED.format(address)
    return Files({"guides/welder.txt": f"{_OWN}{entry}\n".encode()}, shows=f"- {entry}")


class LinkMalformed(GuideRule):
    """A link that leads nowhere.

    Its address has no such form: the scheme or the host is mistyped, or a blank slipped in. Nothing is fetched.
    """

    code = "RES003"
    severity = "warning"
    hint = "copy the address anew from the browser"
    bad = _listed("htps:/www.aws.org/")
    good = _listed("https://www.aws.org/")

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for row in rows(guide, Resource):
            fault = fault_of(row.url) if row.url else None
            if fault:
                spot, meant = stated_spot(guide, row, "url"), mended(row.url or "")
                mend = Mend(((spot, meant),), safe=True) if spot and meant and spot.text == row.url else None
                yield Hit(value_spot(guide, row, "url"), f"the address {row.url!r} of {row.name} {fault}", mend=mend)


_MISTYPED = 70
"""How alike (rapidfuzz ratio, 0 to 100) a scheme is to `https` that is meant as it: `htps` scores 89, `data` 22."""


def _leads_elsewhere(url: str) -> bool:
    """Whether a link of a page is relative to it, or of a scheme of its own (`javascript:`): neither is a mistake."""
    scheme = _OWN_SCHEME.match(url.strip())
    if scheme is None:
        return not url.strip().lower().startswith("www.") and not any(char.isspace() for char in url.strip())
    known = scheme[1].lower()
    return known not in SCHEMES and not alike(known, "https", _MISTYPED)


_OWN_SCHEME = lazy(r"([A-Za-z][A-Za-z0-9+.-]*):")


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
                fault = None if _leads_elsewhere(link.url) else fault_of(link.url)
                line, column = guide.document.place(link.text.span().start)
                if fault and guide.line_status.get(line) not in (None, "boilerplate"):
                    spot = place_spot(guide, line, column, link.text.value)
                    yield Hit(spot, f"the address {short(link.url)!r} {fault}", mend=_mend(guide, line, column, link.url))


def _mend(guide: GuideTables, line: int, column: int, url: str) -> Mend | None:
    """The address of a link with its scheme, where it stands on the line of the link's text, which begins at a column."""
    text, meant = guide.document.line_text(line), mended(url)
    page = guide.document.format == "html"
    written = escape(url, quote=False) if page and url not in text else url
    found = [match.start(1) + 1 for match in re.finditer(rf"{_ADDRESS[page]}({re.escape(written)})(?=[\s)>\"'])", text)]
    begin = (
        next((at for at in found if at > column), None) if not page else max((at for at in found if at < column), default=None)
    )
    if meant is None or begin is None:
        return None
    return Mend(((place_spot(guide, line, begin, written), escape(meant, quote=False) if written != url else meant),), safe=True)


_ADDRESS = {False: r"\]\(<?", True: r"\shref\s*=\s*[\"']?"}
"""What an address stands behind, in Markdown and in a page."""

_WELL_FORMED = lazy(r"/(?!/)\S*$|[#?]\S*$|https?://(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$")
"""Most addresses there are, told at a glance."""
