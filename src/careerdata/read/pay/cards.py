"""Cards: names that each have a line for pay under them, and other lines: `Glass Works`, `Staff: 40`, `Salary: $50,000`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.read.labels import is_label
from careerdata.read.pay.around import headings_over
from careerdata.read.pay.labels import is_label as is_pay_label
from careerdata.read.pay.labels import trimmed
from careerdata.read.pay.named_by import named_by
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Section
from careerdata.read.tables.dated import is_date
from careerdata.read.tables.heading import MAX_LABEL, heading_of
from careerdata.read.tables.owners import Owners, rung_of
from careerdata.read.tables.place import is_name

MIN_CARDS = 2
"""Names of one form with a line for pay each: one alone may be any heading over a sum."""
Rows = Sequence[tuple[Section, Row]]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Head:
    """A line that may be the name of a card."""

    text: Text
    form: int | Literal["level", "label"]
    """How it is written: as the title of a level, as a label in bold, else as a heading so deep."""
    section: Section

    @property
    def at(self) -> int:
        return self.text.span().start


def own_by_cards(rows: Rows, sections: Sequence[Section], page: Page) -> None:
    """Give pay whose label names nobody the name of the card that it stands on, where several cards are of one form."""
    pay = [row for _, row in rows if row.table == "salaries" and row.origin is None and _begin(row) is not None]
    if len(pay) < MIN_CARDS:
        return
    lines = {block.text.span().start: block for section in sections for block in section.lines()}
    heads = {head.at: head for head in _heads(rows, lines, sections, page)}
    starts, begins = sorted(lines), sorted(heads)
    cards: dict[object, list[tuple[_Head, Row]]] = {}
    for row in pay:
        line, head = _last(lines, starts, _begin(row)), _last(heads, begins, _begin(row))
        if line is not None and head is not None and head.at < line.text.span().start and _is_of_card(row, line, head, page):
            cards.setdefault(head.form, []).append((head, row))
    for named in cards.values():
        names = {head.at: head.text.clean for head, _ in named}
        if MIN_CARDS <= len(names) == len(set(names.values())):
            for head, row in named:
                _own(row, head, page)


def _begin(row: Row) -> int | None:
    """Where the first sum of a row stands."""
    return min((value.span.start for value in row.values.values() if value.span and isinstance(value.value, float)), default=None)


def _last(by_place: dict[int, _T], places: Sequence[int], place: int | None) -> _T | None:
    """What begins at or last before a place."""
    at = bisect_right(places, place) if place is not None else 0
    return by_place[places[at - 1]] if at else None


def _heads(rows: Rows, lines: dict[int, Block], sections: Sequence[Section], page: Page) -> Iterator[_Head]:
    """The lines that may name a card, or end one; those of levels last."""
    starts = sorted(lines)
    titles = [row.values["title"] for _, row in rows if row.table == "levels" and row.values["title"].span]
    for section in sections:
        if section.heading and not section.in_line:
            yield _Head(section.heading, section.depth, section)
        for block in section.lines():
            if not block.cells and is_label(block, page.document.raw):
                yield _Head(block.text, "label", section)
    owners = {id(block): section for section in sections for block in section.lines()}
    for title in titles:
        on = _last(lines, starts, title.span.start if title.span else None)
        if on is not None and not on.cells and trimmed(on.text, 0, len(on.value)).clean.startswith(str(title.value)):
            yield _Head(on.text, "level", owners[id(on)])


def _is_of_card(row: Row, line: Block, head: _Head, page: Page) -> bool:
    """Whether a line's label is one for pay and names nobody, and so does nothing from the name of its card on."""
    label = line.text.cut(0, max(line.value.find(":"), 0))
    heading = heading_of(label, page) if label and len(label.value) <= MAX_LABEL else None
    if heading is None or heading.label is not None or not (heading.pay or heading.says("statistic")):
        return False
    named = [row.values[name].span for name in ("title", "place") if name in row.values]
    return row.values["scope"].value != "level" and all(span is not None and span.start < head.at for span in named)


def _own(row: Row, head: _Head, page: Page) -> None:
    """Put the name of a card as the owner of a row, where it is a name, behind that of the job which stands over the card."""
    name = trimmed(head.text, 0, len(head.text.value))
    if head.form == "level":
        owners = Owners(rung=rung_of(name, page))
    elif not _is_named(name, page):
        return
    else:
        over = headings_over(head.section if head.form == "label" else head.section.parent)
        owners = named_by(Owners(), name, [heading_of(text, page) for text in over], page)
    if owners == Owners():
        return
    over_card = row.values.pop("title", None)
    for field in ("scope", "place", "country") if owners.place is not None else ("scope",):
        row.values.pop(field, None)
    owners.put(row)
    if over_card is not None:
        own = row.values.pop("title", None)
        row.put("title", f"{over_card.value}, {own.value}" if own is not None else over_card.value, over_card.span)


def _is_named(name: Text, page: Page) -> bool:
    """Whether a line is written as a name is, and is no date and no topic."""
    if not is_name(name) or not is_pay_label(name) or is_date(name.value):
        return False
    heading = heading_of(name, page)
    return not (heading.pay or heading.says("statistic") or heading.says("period") or heading.says_other)
