"""Tables with a level a column whose rows say different things of them: years, pay, and what is asked in an area."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.read.ladders.asked import MIN_WORDS
from careerdata.read.ladders.name import names_a_role
from careerdata.read.ladders.words import ladders
from careerdata.read.sections.context import Page
from careerdata.read.tables.across import with_years_below
from careerdata.read.tables.down import MIN_RUNGS, SKILLS
from careerdata.read.tables.grades import is_grade
from careerdata.read.tables.heading import MAX_LABEL, Heading, heading_of
from careerdata.read.tables.matrix_head import are_levels, heads_areas, is_known
from careerdata.read.tables.owners import Rung, rung_of
from careerdata.read.tables.place import is_place
from careerdata.read.tables.rows import is_of_years
from careerdata.read.tables.table import Table


@dataclass(frozen=True, slots=True)
class Matrix:
    """Levels beside each other, and the rows below them by what they say."""

    rungs: list[Rung]
    paid: Table
    """The rows of pay, under the same headings."""
    asked: list[Block]
    """Those of what is asked: the area, then a cell a level."""

    def expectations(self, levels: list[Row]) -> Iterator[Row]:
        """The rows of `expectations`, each of the level over its cell."""
        for block in self.asked:
            area, *cells = block.cells
            for level, cell in zip(levels, cells, strict=False):
                if cell and len(cell.value.split()) >= MIN_WORDS:
                    row = Row("expectations", of=level)
                    row.put("text", cell.clean, cell.span())
                    row.put("area", area.clean, area.span())
                    row.put("rank", 1)
                    yield row


def matrix_of(table: Table, page: Page) -> Matrix | None:
    """The levels of a table and its rows by what they say; None where its columns are no levels, or all rows say one thing."""
    headings = [table.heading(index) for index in range(1, table.width)]
    named = [heading for heading in headings if heading is not None and heading.label is not None]
    of_ladder = any(ladders().find(over.cell.value) for over in table.around)
    known = is_known(table, page)
    unknown = 1 if of_ladder or any(map(is_of_years, table.rows)) else 0
    if len(named) < max(MIN_RUNGS, len(headings)) or not are_levels(named, table, unknown, known=known) or not heads_areas(table):
        return None
    first = [heading_of(row.cells[0], page) for row in table.rows if row.cells and 0 < len(row.cells[0].value) <= MAX_LABEL]
    if len(first) < len(table.rows) or sum(map(_names_somebody, first)) * 2 >= len(first):
        return None
    others = [row for row in table.rows if not is_of_years(row)]
    years = len(others) < len(table.rows)
    asked: list[Block] = []
    paid: list[Block] = []
    for row in others:
        (asked if _is_words(row) else paid).append(row)
    if not (years or of_ladder or _asks_people(asked, named)) or (years and not asked and not paid):
        return None
    own = [_graded(rung_of(heading.cell, page), table.headings[at][:-1]) for at, heading in enumerate(named, start=1)]
    rungs = with_years_below(own, range(1, table.width), table, page)
    titles = next((row for row in asked if _names_titles(row, page)), None)
    if titles is not None:
        asked.remove(titles)
        rungs = [_titled(rung, title, page) for rung, title in zip(rungs, titles.cells[1:], strict=True)]
    return Matrix(rungs, replace(table, rows=paid), asked)


def _asks_people(asked: list[Block], headings: list[Heading]) -> bool:
    """Whether rows say what is asked of somebody, and headings not only how well one knows a thing."""
    return any(map(_is_demand, asked)) and not all(heading.cell.value.casefold() in SKILLS for heading in headings)


def _names_titles(row: Block, page: Page) -> bool:
    """Whether a row gives the levels over it their titles: its name is a word for one, and no cell is empty."""
    return "role" in heading_of(row.cells[0], page).kinds("owner") and all(row.cells[1:])


def _titled(rung: Rung, title: Text, page: Page) -> Rung:
    """A level that a row gives a title; what stands over that is its grade where it is one."""
    own = rung_of(title, page)
    grade = rung.grade or (rung.title if is_grade(rung.title) else None)
    return replace(rung, title=own.title, grade=own.grade or grade)


def _is_words(row: Block) -> bool:
    """Whether the cells of a row hold words rather than figures."""
    cells = [cell.value for cell in row.cells[1:] if cell]
    return sum(any(map(str.isalpha, cell)) and not any(map(str.isdigit, cell)) for cell in cells) * 2 >= len(cells) > 0


def _is_demand(row: Block) -> bool:
    """Whether most cells of a row say what is asked of somebody: a word each says no more than how well one knows a thing."""
    cells = [cell.value for cell in row.cells[1:] if cell]
    return sum(len(cell.split()) >= MIN_WORDS for cell in cells) * 2 > len(cells)


def _names_somebody(heading: Heading) -> bool:
    """Whether the name of a row is that of a level, a job or a place: the table has one of these a row."""
    return heading.is_rung or is_grade(heading.cell) or names_a_role(heading.cell.value) or is_place(heading.cell)


def _graded(rung: Rung, over: Sequence[Heading]) -> Rung:
    """A level with the grade that a heading over its title is."""
    grade = next((heading.cell for heading in over if is_grade(heading.cell)), None)
    return rung if grade is None or rung.grade is not None else replace(rung, grade=grade)
