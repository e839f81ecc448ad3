"""Ladders out of a table: a level a row, a level a column, or a cell a level where tracks stand side by side."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.row import Row
from careerdata.read.ladders.experience import put_years
from careerdata.read.ladders.terms import titles_of
from careerdata.read.ladders.words import ladders
from careerdata.read.sections.context import Page
from careerdata.read.tables.across import with_years_below
from careerdata.read.tables.columns import is_statistic
from careerdata.read.tables.down import MIN_RUNGS, SKILLS, named_down
from careerdata.read.tables.grades import is_coded
from careerdata.read.tables.owners import Rung, rung_of
from careerdata.read.tables.pay import PayTable
from careerdata.read.tables.table import Table
from careerdata.read.tables.terms import terms_in
from careerdata.read.tables.tracks import beside_tracks, tracks_of

MOSTLY = 0.8
"""How many of the headings of a table of levels are known ones at least."""


def rungs_of(table: Table, pay: PayTable, page: Page) -> list[Rung]:
    """The levels that a table names, in its order; none where it is no ladder."""
    for rungs in (
        beside_tracks(table, pay),
        _paid_rungs(pay, page),
        levels_across(table, page),
        tracks_of(table, pay, page),
        named_down(table, pay, page),
        terms_in(table, page),
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
    if table.width <= MIN_RUNGS and not says:
        return []
    over = any(ladders().find(said.cell.value) for said in table.around)
    about = over or (first is None and any(map(ladders().find, titles_of(page))) and not _has_grades(table))
    if not (table.rows or over) or not (says or about):  # rows of pictures alone are none
        return []
    others = [heading for heading in map(table.heading, range(1, table.width)) if heading is not None]
    rungs = [rung_of(heading.cell, page) for heading in others if heading.is_rung]
    named = first is not None or len(rungs) > MIN_RUNGS
    if not says and (not named or (first is not None and first.is_rung) or _are_of_skill(rungs)):
        return []
    if first is None and about and MOSTLY * len(others) <= len(rungs) < len(others):  # one is misspelt, or of no known word
        rungs = [rung_of(heading.cell, page) for heading in others]
    return with_years_below(rungs, range(1, table.width), table, page) if len(rungs) == len(others) else []


def _has_grades(table: Table) -> bool:
    """Whether a cell of a table is a grade: its columns are tracks."""
    return any(is_coded(cell) for row in table.rows for cell in row.cells if cell)


def _are_of_skill(rungs: list[Rung]) -> bool:
    """Whether all levels are words that also say how well one knows a thing."""
    return all(rung.title.clean.casefold() in SKILLS for rung in rungs)


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
