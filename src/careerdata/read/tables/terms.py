"""The times of a training that a table pays its apprentices by, down its first column or across its head."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.text import Text
from careerdata.read.ladders.terms import RATE, is_term, pays, speaks_of_learners, titles_of
from careerdata.read.sections.context import Page
from careerdata.read.tables.owners import Rung
from careerdata.read.tables.table import Table


def terms_in(table: Table, page: Page) -> list[Rung]:
    """The times of a training that head the columns of a table, or begin its rows; none where nothing speaks of learners."""
    headings = [heading.cell for index in range(table.width) if (heading := table.heading(index)) is not None]
    first = list(table.cells(0))
    found = _terms(headings) or _terms(first)
    if not any(pays(cell, page) for row in table.rows for cell in row.cells) and not _are_rates(table):
        return []
    around = [over.cell.value for over in table.around]
    if not found or not speaks_of_learners([*around, *titles_of(page), *(cell.value for cell in (*headings, *first))]):
        return []
    return [Rung(cell) for cell in found]


def _are_rates(table: Table) -> bool:
    """Whether all cells behind the first ones are numbers with a fraction, which need no sign on a page about pay."""
    cells = [cell for row in table.rows for cell in row.cells[1:] if cell]
    return bool(cells) and all(RATE.fullmatch(cell.value) for cell in cells)


def _terms(cells: Sequence[Text]) -> list[Text]:
    """The cells that are times of a training."""
    return [cell for cell in cells if is_term(cell.value)]
