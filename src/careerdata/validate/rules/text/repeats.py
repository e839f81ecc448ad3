"""TXT, FAQ, SKL and EDU: what a guide says twice, or of itself."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import ClassVar

from careerdata.document.tables import GuideTables
from careerdata.language.similar import plain
from careerdata.records.base import InSection
from careerdata.records.career import ProCon, RelatedRole
from careerdata.records.learning import Education, Faq
from careerdata.records.skills import Skill
from careerdata.records.text import Guide, Section
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.sample_guide import edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import line_spot, row_spot, value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import short

_COMMENT = "Employers of every size look for people who read data well."
_PARAGRAPH = (
    "Employers of every size look for people who read data well, and the larger ones let them choose what to look at and"
    " whom to ask for more of it."
)

FEWEST_LETTERS = 80
"""Characters from which on two texts do not come out the same by chance: shorter answers (`Yes, but slowly.`) may."""


_LONG = "It takes patience, and a liking for figures that do not add up at once, or do not add up at all."


class _TextTwice(GuideRule):
    """Reports texts of the entries of one table that are those of an earlier entry."""

    table: ClassVar[type[InSection]]
    column: ClassVar[str]
    heading: ClassVar[str]
    """The column by which an entry that was pasted whole is known, which has a finding of its own."""

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        first: dict[str, InSection] = {}
        for row in rows(guide, self.table):
            text = getattr(row, self.column)
            if text is None or len(text) < FEWEST_LETTERS:
                continue
            kept = first.setdefault(text.casefold(), row)
            if kept is not row and getattr(kept, self.heading) != getattr(row, self.heading):
                other = value_spot(guide, kept, self.column)
                yield Hit(value_spot(guide, row, self.column), f"{short(text)!r} stands twice", (other,))


class ArgumentTwice(_TextTwice):
    """An advantage that is a drawback too, word for word.

    One was pasted over the other.
    """

    code = "TXT038"
    severity = "warning"
    hint = "write the argument that belongs there"
    table, column, heading = ProCon, "text", "kind"
    bad = Rows(pros_cons=[{"kind": "pro", "text": _LONG}, {"kind": "con", "text": _LONG}])
    good = Rows(pros_cons=[{"kind": "pro", "text": _LONG}, {"kind": "con", "text": "It is dull."}])


class AnswerTwice(_TextTwice):
    """Two questions with one answer, word for word.

    The answer to one was pasted over that to the other.
    """

    code = "FAQ006"
    severity = "warning"
    hint = "write the answer that belongs there"
    table, column, heading = Faq, "answer", "question"
    bad = Rows(faqs=[{"question": "Is it hard?", "answer": _LONG}, {"question": "Is it dull?", "answer": _LONG}])
    good = Rows(faqs=[{"question": "Is it hard?", "answer": _LONG}, {"question": "Is it dull?", "answer": "No."}])


class DescriptionTwice(_TextTwice):
    """Two skills with one description, word for word.

    That of one was pasted over that of the other.
    """

    code = "SKL006"
    severity = "warning"
    hint = "write the description that belongs there"
    table, column, heading = Skill, "description", "name"
    bad = Rows(skills=[{"name": "Curiosity", "description": _LONG}, {"name": "Patience", "description": _LONG}])
    good = Rows(
        skills=[{"name": "Curiosity", "description": _LONG}, {"name": "Patience", "description": "Data is rarely clean."}]
    )


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
    bad = edited(_COMMENT, f"{_PARAGRAPH}\n\n{_PARAGRAPH}")
    good = edited(_COMMENT, _PARAGRAPH)

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
                if kept != line and section not in listed and guide.fates.get(line) == "used":
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


class EducationTwice(GuideRule):
    """A way of learning that is listed twice.

    It was pasted twice, or one of the two is meant to be another.
    """

    code = "EDU006"
    severity = "warning"
    hint = "delete one of the two"
    bad = Rows(
        education=[{"kind": "requirement", "name": "Bachelor's degree"}, {"kind": "requirement", "name": "Bachelor's Degree"}]
    )
    good = Rows(
        education=[{"kind": "requirement", "name": "Bachelor's degree"}, {"kind": "requirement", "name": "Master's degree"}]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        first: dict[tuple[str, str, str], Education] = {}
        for row in rows(guide, Education):
            kept = first.setdefault((row.section_id, row.kind, plain(row.name)), row)
            if kept is not row and row.kind == "requirement":
                yield Hit(row_spot(guide, row, "name"), f"{short(row.name)!r} is listed twice", (row_spot(guide, kept, "name"),))
