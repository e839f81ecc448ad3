"""Ladders of several tracks or job families in one table: a cell a level."""

from __future__ import annotations

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.patterns import lazy
from careerdata.read.ladders.grade import graded
from careerdata.read.ladders.name import NUMBER, names_a_role
from careerdata.read.ladders.words import seniorities, tracks
from careerdata.read.sections.context import Page
from careerdata.read.tables.column import RUNGS
from careerdata.read.tables.down import MIN_RUNGS
from careerdata.read.tables.grades import is_coded
from careerdata.read.tables.heading import MAX_LABEL, Heading, heading_of
from careerdata.read.tables.owners import Rung, rung_of
from careerdata.read.tables.pay import PayTable
from careerdata.read.tables.table import Table

_NUMBERED = lazy(r"\d{1,2}\s+(?=[^\W\d_])")
"""The number of a level before its title, on a line of its own in the cell."""


def tracks_of(table: Table, pay: PayTable, page: Page) -> list[Rung]:
    """The levels in the cells of a table that pays nobody: by their own grades, by those of their rows, or numbered."""
    if pay.has_pay:
        return []
    return _coded_tracks(table, pay, page) or _families(table, page) or _numbered(table)


def _families(table: Table, page: Page) -> list[Rung]:
    """The levels in columns that are job families, beside a column of grades: each cell names who does a job."""
    first = table.heading(0)
    if first is None or not RUNGS & set(first.kinds("owner")) or table.width < 1 + MIN_RUNGS:
        return []
    rungs: list[Rung] = []
    for index in range(1, table.width):
        cells = [cell for cell in table.cells(index) if any(map(str.isalpha, cell.value))]
        climbs = sum(heading_of(cell, page).is_rung for cell in cells)
        if climbs < MIN_RUNGS or not all(names_a_role(cell.value) and len(cell.value) <= MAX_LABEL for cell in cells):
            return []
        rungs += [rung for row in table.rows if (rung := _in_track(row, index, 0))]
    return rungs


def _numbered(table: Table) -> list[Rung]:
    """The levels of rows that are tracks, each cell behind the first one a number over a title."""
    cells = [cell for row in (*table.header, *table.rows) for cell in row.cells[1:] if any(map(str.isalpha, cell.value))]
    numbers = [_NUMBERED.match(cell.value) for cell in cells]
    if len(cells) <= MIN_RUNGS or None in numbers:
        return []
    rungs = [_behind(cell, found.end()) for cell, found in zip(cells, numbers, strict=True) if found is not None]
    return rungs if sum(_names_somebody(rung.title.value) for rung in rungs) * 2 > len(rungs) else []


def _names_somebody(title: str) -> bool:
    """Whether a title says how senior one is, or who does a job, perhaps with a number."""
    found = NUMBER.fullmatch(title)
    return bool(seniorities().find(title)) or names_a_role(found["stem"] if found else title)


def _behind(cell: Text, begin: int) -> Rung:
    """The level whose number ends at `begin` of its cell."""
    return Rung(cell.cut(begin), cell.cut(0, len(cell.value[:begin].rstrip())))


def _coded_tracks(table: Table, pay: PayTable, page: Page) -> list[Rung]:
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


def beside_tracks(table: Table, pay: PayTable) -> list[Rung]:
    """The levels in the cells of a table whose columns are all tracks, track by track; beside them their grades may stand."""
    headings = [(index, heading) for index in range(table.width) if (heading := table.heading(index)) is not None]
    own = [index for index, heading in headings if RUNGS & set(heading.kinds("owner")) and not tracks().find(heading.cell.value)]
    beside = [index for index, heading in headings if _names_track(heading)]
    said = any(tracks().find(heading.cell.value) for _, heading in headings)
    if not said or pay.has_pay or len(own) > 1 or len(beside) < MIN_RUNGS or len(own) + len(beside) < table.width:
        return []
    at = own[0] if own else None
    return [rung for index in beside for row in table.rows if (rung := _in_track(row, index, at))]


def _names_track(heading: Heading) -> bool:
    """Whether a heading names a track; beside another one `Management` alone does."""
    value = heading.cell.value
    return bool(tracks().find(value)) or seniorities().all_of(value.casefold()) == "manager"


def _in_track(row: Block, index: int, own: int | None) -> Rung | None:
    """The level in a cell of a track, with the grade that its row gives it; None where the cell names none."""
    cell = row.cells[index] if index < len(row.cells) else None
    if cell is None or len(cell.value) > MAX_LABEL or not any(map(str.isalpha, cell.value)):
        return None
    title, grade = graded(cell.cut(0, len(cell.value.rstrip(" ,"))))
    over = row.cells[own] if own is not None and own < len(row.cells) else None
    return Rung(title, grade or (over if over and any(map(str.isalnum, over.value)) else None))


def _names_rung(cell: Text, page: Page) -> bool:
    return len(cell.value) <= MAX_LABEL and heading_of(cell, page).is_rung and (is_coded(cell) or "(" in cell.value)


def _coded(cell: Text, page: Page) -> Rung:
    rung = rung_of(cell, page)
    return Rung(rung.title, rung.grade or (rung.title if is_coded(rung.title) else None), rung.years, rung.years_in)
