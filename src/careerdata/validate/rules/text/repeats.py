"""TXT: what a guide says twice, or of itself."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import partial

from careerdata.document.tables import GuideTables
from careerdata.language.similar import plain
from careerdata.records.base import InSection
from careerdata.records.career import ProCon, RelatedRole, Responsibility, Step
from careerdata.records.guide import Guide
from careerdata.records.outlook import Industry
from careerdata.records.skills import Tool
from careerdata.records.text import Section
from careerdata.validate.bases.repeats import LONG_TEXT, TextTwice, repeated, words
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.pieces import MARKET
from careerdata.validate.examples.sample_guide import edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import line_spot, row_spot, value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import short

_PARAGRAPH = f"{MARKET[:-1]}, and the larger ones let them choose what to look at and whom to ask for more of it."


class ArgumentTwice(TextTwice):
    """An advantage that is a drawback too, word for word.

    One was pasted over the other.
    """

    code = "TXT038"
    severity = "warning"
    hint = "write the argument that belongs there"
    table, column, heading = ProCon, "text", "kind"
    bad = Rows(pros_cons=[{"kind": "pro", "text": LONG_TEXT}, {"kind": "con", "text": LONG_TEXT}])
    good = Rows(pros_cons=[{"kind": "pro", "text": LONG_TEXT}, {"kind": "con", "text": "It is dull."}])


_LISTED = frozenset(("faq", "pros", "cons", "how_to_become"))
"""Kinds of sections made of entries that other rules compare."""

LONG_PARAGRAPH = 120
"""Characters from which on a paragraph that comes twice in one section was pasted twice: shorter lines are labels."""


class ParagraphTwice(GuideRule):
    """A paragraph that stands twice in one section.

    It was pasted twice, or over another one. Lists and answers have rules of their own.
    """

    code = "TXT040"
    severity = "warning"
    hint = "delete one of the two, or write what belongs there"
    bad = edited(MARKET, f"{_PARAGRAPH}\n\n{_PARAGRAPH}")
    good = edited(MARKET, _PARAGRAPH)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        document, sections = guide.document, rows(guide, Section)
        begins = [section.line_start for section in sections]
        listed = {at for at, section in enumerate(sections, start=1) if section.kind in _LISTED}
        first: dict[tuple[int, str], int] = {}
        # On a web page a caption may say what the paragraph below it says.
        for block in document.blocks if document.format != "html" else ():
            if block.shape == "line" and len(block.value) >= LONG_PARAGRAPH and not block.cells:
                line = document.line(block.text.span().start)
                section = bisect_right(begins, line)
                kept = first.setdefault((section, block.value.casefold()), line)
                if kept != line and section not in listed and guide.line_status.get(line) == "used":
                    yield Hit(line_spot(guide, line), f"{short(block.value)!r} stands twice", (line_spot(guide, kept),))


class RelatedToItself(GuideRule):
    """A related role that is the guide's own.

    Readers are sent to the page they are on; another role was meant.
    """

    code = "TXT039"
    severity = "warning"
    hint = "name the role that is meant, or take the entry out"
    bad = Rows(guides=[{"role": "Data Analyst"}], related_roles=[{"name": "Data Analysts"}])
    good = Rows(guides=[{"role": "Data Analyst"}], related_roles=[{"name": "Data Engineer"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        own = {plain(about.role): about for about in rows(guide, Guide) if about.role}
        for row in rows(guide, RelatedRole):
            about = own.get(plain(row.name))
            if about is not None:
                yield Hit(
                    row_spot(guide, row, "name"), f"{row.name} is the role of this guide", (value_spot(guide, about, "role"),)
                )


class ListedTwice(GuideRule):
    """An entry that stands twice in one list.

    It was pasted twice, or one of the two is meant to be another; case, signs and, of a name, the plural do not count. Skills,
    organisations and questions have rules of their own.
    """

    code = "TXT028"
    severity = "warning"
    hint = "delete one of the two"
    bad = Rows(related_roles=[{"name": "Data Engineer"}, {"name": "Data engineer"}])
    good = Rows(related_roles=[{"name": "Data Engineer"}, {"name": "Data Scientist"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for record, name in _LISTS:
            for row, kept in repeated(rows(guide, record), partial(_entry, name=name)):
                # A section of a page may list the industries of several occupations, each with its share.
                several = guide.document.format == "html" and getattr(row, "share_percent", None) is not None
                if not several:
                    message = f"{short(getattr(row, name))!r} stands twice in one list"
                    yield Hit(row_spot(guide, row, name), message, (row_spot(guide, kept, name),))


def _entry(row: InSection, name: str) -> tuple[str, str]:
    """The section of an entry, and what of its column is compared."""
    text: str = getattr(row, name)
    return row.section_id, plain(text) if name == "name" else words(text)


_LISTS: tuple[tuple[type[InSection], str], ...] = (
    (Responsibility, "text"),
    (Step, "text"),
    (ProCon, "text"),
    (Industry, "name"),
    (Tool, "name"),
    (RelatedRole, "name"),
)
