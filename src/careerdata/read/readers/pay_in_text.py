"""Pay in sentences, list items and headings, whoever wrote them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from careerdata.document.block import CODE, Block
from careerdata.document.row import Row
from careerdata.patterns import lazy
from careerdata.read.pay.above import beside_each_other, names_above
from careerdata.read.pay.around import Labels, headings_over
from careerdata.read.pay.beside import labels_beside
from careerdata.read.pay.keys import tell_keyed
from careerdata.read.pay.labels import is_label
from careerdata.read.pay.line import Line
from careerdata.read.pay.strong_lead import without_strong_lead
from careerdata.read.pay.unread import tell_under_pay
from careerdata.read.pay.unsigned import settle_unsigned
from careerdata.read.pay.vague import tell_vague, vague_sums
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money
from careerdata.read.sections.section import Reader, Section
from careerdata.read.tables.heading import Heading, heading_of
from careerdata.read.tables.same_owner import go_together, rank_beside, whose

MIN_PROSE = 12
"""Words of a cell that is prose."""
_OF_PROGRAMS = lazy(r"[={}<>\\;#\"`]|\w\(|^\w+_\w|^[a-z]+:\s")
"""What programs, settings and their output have, and no line of a text: `pay = 5`, `salary: 5`."""
_SENTENCE = lazy(r"[^\W\d_][.!?](?:\s|\Z)")
"""The end of a sentence."""


class PayInText(Reader):
    """A row of `salaries` a sum that the words around it call pay: what it is, whose and for how long, as they say."""

    how: Literal["pay_in_text"] = "pay_in_text"
    prose: ClassVar[bool] = True

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        rows: list[Row] = []
        above: Line | None = None
        for line in _lines(section, page):
            begins = len(rows)
            of_line: dict[tuple[object, ...], list[Row]] = {}
            for row in line.rows(rows[-1] if rows else None, above):
                above = line
                before = rows[-1] if rows else None
                if before is not None and line.is_alone and _contradicts(before, row):
                    page.trouble("unread-pay", line.text, "a word for what this sum is beside the one above it", "salaries")
                    continue
                apart = before is not None and line.is_spoken and _are_two_statements(before, row)
                apart = apart or (line.is_spoken and len(rows) == begins and row.values["scope"].value == "prose")
                same = before is not None and not apart and whose(before) == whose(row) and go_together(before, row)
                of_owner = of_line.setdefault(whose(row), [])
                joined = before if same else rank_beside(row, of_owner)
                if joined is not None:
                    joined.put_stated(row.values)
                else:
                    rows.append(row)
                    of_owner.append(row)
        yield from rows


def _contradicts(one: Row, other: Row) -> bool:
    """Whether a sum alone on its line is called by its heading what the one above it, of the same owner, is called already."""
    same = whose(one) == whose(other) and one.values.get("period") == other.values.get("period")
    return same and "title" not in one.values and any(name in one.values and name in other.values for name in ("median", "mean"))


def _are_two_statements(one: Row, other: Row) -> bool:
    """Whether a sentence says two things: of one sum what it is and of the other nothing, or a range and a centre outside it."""
    if ("value" in one.values) != ("value" in other.values):
        return True
    return any(_is_outside(ranged, centred) for ranged, centred in ((one, other), (other, one)))


def _is_outside(ranged: Row, centred: Row) -> bool:
    """Whether a row has a range, and the other a median or mean that is none of it: starting pay, and the pay of all."""
    if not {"minimum", "maximum"} <= ranged.values.keys():
        return False
    low, high = ranged.values["minimum"].value, ranged.values["maximum"].value
    return any(not low <= centred.values[name].value <= high for name in ("median", "mean") if name in centred.values)


def _lines(section: Section, page: Page) -> Iterator[Line]:
    """The heading of a section and its text, where they hold sums of money."""
    if has_money(section.heading, page):
        yield Line(section.heading, [heading_of(text, page) for text in headings_over(section.parent)], page, heads=True)
    walk = Labels(page)
    headings: list[Heading] | None = None
    in_code = False
    blocks = list(section.lines())
    in_pay = section.kind == "pay" or _is_of_pay(section, page)
    beside = labels_beside(blocks, page)
    above = names_above(blocks, page)
    lost = beside_each_other(blocks, beside, page)
    for number, block in enumerate(blocks):
        if block.cells:
            yield from _in_cells(block, section, page)
        in_code = in_code and CODE in block.marks
        if not block.cells and CODE not in block.marks:
            settle_unsigned(block.text, page, in_pay=in_pay)
        if not block.cells and not in_code and has_money(block.text, page):
            headings = headings or [heading_of(text, page) for text in headings_over(section)]
            if CODE in block.marks and not _is_worded(block):
                in_code = True
                tell_under_pay(block.text, headings, page, "a list or table in place of a block of code")
                continue
            labels = [heading_of(text, page) for text in walk.over(block)]
            labels = [beside[number], *labels] if number in beside else labels
            lead = walk.lead(block)
            if number in lost and not labels and not any(heading.says("statistic") for heading in headings):
                tell_under_pay(block.text, headings, page, "a header that says what this sum and the one beside it are")
                continue
            over = [*labels, *([heading_of(lead, page)] if lead is not None else []), *headings]
            text, name = without_strong_lead(block, page)
            yield Line(text, over, page, labels=len(labels), above=name or (None if labels else above.get(number)))
        if not block.cells:
            tell_keyed(block.text, page)
        vague = [] if block.cells or CODE in block.marks else list(vague_sums(block.text))
        if vague:
            headings = headings or [heading_of(text, page) for text in headings_over(section)]
            tell_vague(block.text, vague, headings, page)
        walk.walk_past(block)


def _is_of_pay(section: Section, page: Page) -> bool:
    """Whether a heading that is none of a guide's own calls what stands under it pay, and for how long: `Annual salaries`."""
    heading = heading_of(section.heading, page) if section.heading and is_label(section.heading) else None
    return heading is not None and heading.pay and not heading.not_pay and heading.says("period")


def _is_worded(block: Block) -> bool:
    """Whether a line that is shown as it stands is none of a program: words before its sum, and no mark that programs have."""
    value = block.value
    return value[:1].isalpha() and _OF_PROGRAMS.search(value) is None


def _in_cells(block: Block, section: Section, page: Page) -> Iterator[Line]:
    """The cells of a row that are prose with sums, under the name of the row: a page may be laid out as a table."""
    for cell in block.cells:
        if len(cell.value.split()) >= MIN_PROSE and _SENTENCE.search(cell.value) and has_money(cell, page):
            named = [heading_of(block.cells[0], page)] if cell is not block.cells[0] else []
            yield Line(cell, [*named, *(heading_of(text, page) for text in headings_over(section))], page, labels=len(named))
