"""Tables with a level a column whose rows say different things of them: years, pay, and what is asked in an area."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.read.ladders.asked import MIN_WORDS
from careerdata.read.ladders.name import NUMBER, names_a_role
from careerdata.read.ladders.words import ladders
from careerdata.read.sections.context import Page
from careerdata.read.tables.across import with_years_below
from careerdata.read.tables.column import RUNGS
from careerdata.read.tables.down import MIN_RUNGS, SKILLS
from careerdata.read.tables.grades import is_grade
from careerdata.read.tables.heading import MAX_LABEL, Heading, heading_of
from careerdata.read.tables.owners import Rung, rung_of
from careerdata.read.tables.place import is_place
from careerdata.read.tables.rows import is_of_years
from careerdata.read.tables.table import Table

_SHAPE = ("pay", "not_pay", "statistic", "period", "scale", "value")
"""What headings say that name no level."""


_AREAS = ("place", "group")
"""Owners whose words are also those for kinds of demands: `Area`, `Category`."""


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
    known = _is_known(table, page)
    unknown = 1 if of_ladder or any(map(is_of_years, table.rows)) else 0
    if (
        len(named) < max(MIN_RUNGS, len(headings))
        or not _are_levels(named, table, unknown, known=known)
        or not _heads_areas(table)
    ):
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
    if not (years or of_ladder or any(map(_is_demand, asked))) or (years and not asked and not paid):
        return None
    own = [_graded(rung_of(heading.cell, page), table.headings[at][:-1]) for at, heading in enumerate(named, start=1)]
    rungs = with_years_below(own, range(1, table.width), table, page)
    titles = next((row for row in asked if _names_titles(row, page)), None)
    if titles is not None:
        asked.remove(titles)
        rungs = [_titled(rung, title, page) for rung, title in zip(rungs, titles.cells[1:], strict=True)]
    return Matrix(rungs, replace(table, rows=paid), asked)


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


def _are_levels(headings: list[Heading], table: Table, unknown: int, *, known: bool) -> bool:
    """Whether headings name levels: two of them do, or stand below a grade, or count one job, and the others who does a job.

    As many as `unknown` say nothing that is known, beside more that do: `Apprentice | Journeyman | Master`.
    `known`: the table has a row a demand, so that a word of theirs that may be one for figures, too, is none (`Middle`).
    """
    if any(heading.only(subject) if known else heading.says(subject) for heading in headings for subject in _SHAPE):
        return False
    over = table.headings[1:]
    counts = _count_one_job(headings)
    rungs = [
        counts or heading.is_rung or any(is_grade(one.cell) for one in above)
        for heading, above in zip(headings, over, strict=False)
    ]
    others = [heading for rung, heading in zip(rungs, headings, strict=True) if not rung and not names_a_role(heading.cell.value)]
    of_skill = all(heading.cell.value.casefold() in SKILLS for rung, heading in zip(rungs, headings, strict=True) if rung)
    most = 0 if of_skill or any(heading.said for heading in others) else unknown
    return sum(rungs) >= MIN_RUNGS and len(others) <= most


def _count_one_job(headings: list[Heading]) -> bool:
    """Whether all headings are one job by numbers: `Potter I | Potter II`."""
    counted = [NUMBER.fullmatch(heading.cell.value) for heading in headings]
    stems = {found["stem"].casefold() for found in counted if found is not None}
    return len(stems) == 1 and None not in counted and names_a_role(next(iter(stems)))


def _is_known(table: Table, page: Page) -> bool:
    """Whether the corner of a table is empty or has a word for demands or levels."""
    first = table.heading(0)
    return first is None or bool(first.said) or page.topic(first.cell) is not None


def _heads_areas(table: Table) -> bool:
    """Whether the heading over the names of rows is empty, says that levels or their titles stand beside it, or names demands."""
    first = table.heading(0)
    return first is None or set(first.kinds("owner")) <= {*RUNGS, *_AREAS, "role"}


def _graded(rung: Rung, over: Sequence[Heading]) -> Rung:
    """A level with the grade that a heading over its title is."""
    grade = next((heading.cell for heading in over if is_grade(heading.cell)), None)
    return rung if grade is None or rung.grade is not None else replace(rung, grade=grade)
