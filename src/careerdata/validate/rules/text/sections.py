"""TXT: headings and what stands under them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from careerdata.document.problem import Trouble
from careerdata.document.tables import GuideTables
from careerdata.patterns import lazy
from careerdata.records import TABLES
from careerdata.records.base import InSection
from careerdata.records.text import Section
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, TroubleRule, rows
from careerdata.validate.values.formatting import count
from careerdata.validate.values.missing import has_form, says_unstated

_PROS = "Pros\n\n- The work is varied.\n"


class HeadingTwice(TroubleRule):
    """A heading that stands twice.

    A section was pasted twice, or one of the two is meant to be another.
    """

    code = "TXT008"
    severity = "warning"
    hint = "delete the section that was pasted twice, or give it its own heading"
    trouble = "heading-twice"
    says = "the heading {found!r} stands twice"
    bad = edited(_PROS, f"{_PROS}\n{_PROS}")
    good = as_it_is(_PROS)


class MissingSection(TroubleRule):
    """A section that every guide of its layout has, missing.

    It was left out, or its heading is worded in a way the layout does not know.
    """

    code = "TXT009"
    severity = "warning"
    hint = "add the section, or word its heading as the layout has it"
    trouble = "missing-section"
    says = "the guide lacks {expected}"
    bad = edited("Key Responsibilities\n", "Duties of the Job\n")
    good = as_it_is("Key Responsibilities\n")


class UnknownSection(GuideRule):
    """A section that no layout knows.

    Its text is kept with the guide, but nothing is read from it.
    """

    code = "TXT010"
    severity = "info"
    hint = "if the section is new, add its heading to the layout; if it is known, word the heading as the layout has it"
    bad = Rows(sections=[{"heading": "Fun Facts", "kind": "other"}])
    good = Rows(sections=[{"heading": "Career Path", "kind": "career_path"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        nearly = {trouble.line for trouble in guide.troubles if trouble.reason == NearlyAHeading.trouble}
        for section in rows(guide, Section):
            if section.kind == "other" and section.line_start not in nearly:
                unread = sum(guide.line_status.get(line) == "unused" for line in range(section.line_start, section.line_end + 1))
                lost = f"; {count(unread, 'line')} not read" if unread else ""
                yield Hit(value_spot(guide, section, "heading"), f"no layout knows the section {section.heading!r}{lost}")


class NearlyAHeading(TroubleRule):
    """A heading that is a known one but for a slip of the pen.

    No layout knows it as it is written, so what stands under it is not read as what it is.
    """

    code = "TXT056"
    severity = "warning"
    hint = "spell the heading as the layout has it"
    trouble = "nearly-a-heading"
    says = "no layout knows the heading {found!r}; did you mean {expected!r}?"
    bad = edited("Frequently Asked Questions\n", "Freqently Asked Questons\n")
    good = as_it_is("Frequently Asked Questions\n")

    def _hit(self, trouble: Trouble, guide: GuideTables | None) -> Hit:
        hit = super()._hit(trouble, guide)
        lost = unread_under(guide, trouble.line) if guide is not None else 0
        return replace(hit, message=f"{hit.message} {count(lost, 'line')} under it not read") if lost else hit


def unread_under(guide: GuideTables, line: int) -> int:
    """How many lines of the sections under a heading, which begin at a line, nothing was read from."""
    section = next((one for one in rows(guide, Section) if one.line_start == line), None)
    lines = range(section.line_start + 1, section.line_end + 1) if section is not None else ()
    return sum(guide.line_status.get(number) == "unused" for number in lines)


class EmptySection(GuideRule):
    """A heading with nothing under it.

    Its text was lost, or the heading was left behind when its section was deleted.
    """

    code = "TXT027"
    severity = "warning"
    hint = "write the section, or delete its heading"
    bad = Rows(sections=[{"heading": "Career Path", "kind": "career_path", "text": ""}])
    good = Rows(
        sections=[{"heading": "Career Path", "kind": "career_path", "text": "Some stay, some lead."}],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        sections = rows(guide, Section)
        filled = {section.parent_id for section in sections}
        for record in TABLES.values():
            if issubclass(record, InSection):
                filled.update(row.section_id for row in rows(guide, record))
        # Publishers whom no layout knows set one heading over others of any level.
        formed = has_form(guide)
        ends = [section.line_start for section in sections[1:]] + [guide.document.raw.count("\n") + 2]
        for section, stop in zip(sections, ends, strict=True):
            # The title's own text is the guide's summary, which not every guide has that goes on.
            may_be_empty = section.kind == "title" or (not formed and section.kind == "other")
            if may_be_empty and section is not sections[-1]:
                continue
            is_empty = not section.text and section.section_id not in filled and not says_unstated(section)
            if is_empty and not _is_filled_in(guide, range(section.line_start + 1, stop)):
                yield Hit(value_spot(guide, section, "heading"), f"nothing stands under the heading {section.heading!r}")


def _is_filled_in(guide: GuideTables, lines: range) -> bool:
    """Whether a template stands in some lines, which puts the text there when the page is made."""
    return any(_TEMPLATE.search(guide.document.line_text(line)) for line in lines)


_TEMPLATE = lazy(r"\{%.*%\}|\{\{.*\}\}")
