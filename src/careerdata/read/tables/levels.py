"""Ladders out of a table: a level a row, a level a column, or a cell a level where tracks stand side by side."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.read.ladders.experience import put_years
from careerdata.read.ladders.grade import graded
from careerdata.read.ladders.words import ladders, tracks
from careerdata.read.sections.context import Page
from careerdata.read.tables.across import with_years_below
from careerdata.read.tables.column import RUNGS
from careerdata.read.tables.columns import is_statistic
from careerdata.read.tables.down import MIN_RUNGS, SKILLS, named_down
from careerdata.read.tables.grades import is_coded
from careerdata.read.tables.heading import MAX_LABEL, heading_of
from careerdata.read.tables.owners import Rung, rung_of
from careerdata.read.tables.pay import PayTable
from careerdata.read.tables.table import Table


def rungs_of(table: Table, pay: PayTable, page: Page) -> list[Rung]:
    """The levels that a table names, in its order; none where it is no ladder."""
    for rungs in (
        _beside_tracks(table, pay),
        _paid_rungs(pay, page),
        levels_across(table, page),
        _tracks(table, pay, page),
        named_down(table, pay, page),
    ):
        if len(rungs) >= MIN_RUNGS:
            return rungs
    return []


def level_rows(rungs: list[Rung], header: Table) -> Iterator[Row]:
    """The rows of `levels` for some rungs, each title once."""
    seen: dict[str, Rung] = {}
    for rung in rungs:
        known = seen.get(rung.title.clean.casefold())
        if known is None or (known.years is None and rung.years is not None):
            seen[rung.title.clean.casefold()] = rung
    lowest = True
    for rank, rung in enumerate(seen.values(), start=1):
        row = Row("levels")
        row.put("title", rung.title.clean, rung.title.span())
        if rung.grade is not None:
            row.put("grade", rung.grade.clean, rung.grade.span())
        if rung.years is not None and rung.years_in is not None:
            put_years(row, rung.years, rung.years_in, lowest=lowest)
            lowest = False
        row.put("rank", rank)
        row.also += [block.text.span() for block in header.header]
        yield row


def levels_across(table: Table, page: Page) -> list[Rung]:
    """The levels of a header whose first cell, or what stands over the table, says that levels stand beside each other."""
    first = table.heading(0)
    says = first is not None and "level" in first.kinds("owner")
    if not table.rows or not (says or any(ladders().find(over.cell.value) for over in table.around)):
        return []
    others = [heading for heading in map(table.heading, range(1, table.width)) if heading is not None]
    rungs = [rung_of(heading.cell, page) for heading in others if heading.is_rung]
    if not says and (first is None or first.is_rung or all(rung.title.clean.casefold() in SKILLS for rung in rungs)):
        return []
    return with_years_below(rungs, range(1, table.width), table, page) if len(rungs) == len(others) else []


def _tracks(table: Table, pay: PayTable, page: Page) -> list[Rung]:
    """The levels in the cells of columns that are tracks, beside a column of levels: those with grades of their own."""
    first = table.heading(0)
    if first is None or not RUNGS & set(first.kinds("owner")) or pay.has_pay:
        return []
    rungs: list[Rung] = []
    for column in pay.columns[1:]:
        cells = [cell for cell in table.cells(column.index) if any(map(str.isalnum, cell.value))]
        if cells and all(_names_rung(cell, page) for cell in cells):
            rungs += [_coded(cell, page) for cell in cells]
    return rungs


def _beside_tracks(table: Table, pay: PayTable) -> list[Rung]:
    """The levels in the cells of a table whose columns are all tracks, track by track."""
    headings = [table.heading(index) for index in range(table.width)]
    if pay.has_pay or len(headings) < MIN_RUNGS or not all(one and tracks().find(one.cell.value) for one in headings):
        return []
    cells = [cell.cut(0, len(cell.value.rstrip(" ,"))) for index in range(table.width) for cell in table.cells(index)]
    return [Rung(*graded(cell)) for cell in cells if any(map(str.isalpha, cell.value)) and len(cell.value) <= MAX_LABEL]


def _names_rung(cell: Text, page: Page) -> bool:
    return len(cell.value) <= MAX_LABEL and heading_of(cell, page).is_rung and (is_coded(cell) or "(" in cell.value)


def _coded(cell: Text, page: Page) -> Rung:
    rung = rung_of(cell, page)
    return Rung(rung.title, rung.grade or (rung.title if is_coded(rung.title) else None), rung.years, rung.years_in)


def _paid_rungs(table: PayTable, page: Page) -> list[Rung]:
    """The levels that columns of pay name, in order."""
    named = [
        column
        for column in table.columns
        if column.kind == "pay" and column.heading and (table.across or column.is_rung)
        if not is_statistic(column.heading, table.columns)
    ]
    rungs = [rung_of(column.heading.cell, page) for column in named if column.heading]
    return with_years_below(rungs, [column.index for column in named], table.table, page)
