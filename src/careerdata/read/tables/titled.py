"""Columns of roles that are the rungs of one ladder: `Associate`, `Engineer`, `Senior Engineer`."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.text import Text
from careerdata.read.ladders.name import Name, names_a_role, rank_of
from careerdata.read.ladders.naming import name_of
from careerdata.read.ladders.words import says_ladder, skill
from careerdata.read.sections.context import Page
from careerdata.read.tables.column import Column
from careerdata.read.tables.grades import is_coded
from careerdata.read.tables.table import Table

MIN_TITLES = 3
"""Titles of a ladder: two may be two jobs."""
MIN_RANKS = 2


def is_titled(table: Table, columns: Sequence[Column], page: Page) -> bool:
    """Whether a column of roles names rungs: half say how senior one is, of several ranks, and all are of one trade or graded.

    A table that names levels in a column of their own has them there, but for one that only counts them.
    """
    column = next((column for column in columns if column.owner in ("role", "group", None)), None)
    if column is None or any(one.owner in ("level", "years") and not counts(table, one) for one in columns):
        return False
    cells = {cell.clean: cell for cell in table.cells(column.index)}
    ranks = [rank for value in cells if (rank := rank_of(value))]
    if len(cells) < MIN_TITLES or len(ranks) * 2 < len(cells) or len(set(ranks)) < MIN_RANKS:
        return False
    names = [name_of(cell, page) for cell in cells.values()]
    of_ladder = any(says_ladder(over.cell.value) for over in table.around)
    return _are_graded(table, columns) or _are_of_one_trade(names) or (of_ladder and _are_ranks(names))


def _are_of_one_trade(names: Sequence[Name | None]) -> bool:
    """Whether all are names that may be those of levels, and of one trade."""
    trades = {name.core[-1] for name in names if name is not None and name.core}
    return all(names) and len(trades) == 1 and names_a_role(trades.pop())


def _are_ranks(names: Sequence[Name | None]) -> bool:
    """Whether all say how senior one is and nothing else, and not only how well one knows a thing."""
    titles = [name.title.value.casefold() for name in names if name is not None and name.senior and not name.core]
    return len(titles) == len(names) and not skill().issuperset(titles)


def _are_graded(table: Table, columns: Sequence[Column]) -> bool:
    column = next((column for column in columns if column.owner in ("grade", "level")), None)
    cells: list[Text] = list(table.cells(column.index)) if column is not None else []
    return len(cells) == len(table.rows) and (all(map(is_coded, cells)) or (column is not None and counts(table, column)))


def counts(table: Table, column: Column) -> bool:
    """Whether a column of grades or levels holds numbers that rise or fall from row to row."""
    cells = [cell.clean for cell in table.cells(column.index)]
    numbers = [int(cell) for cell in cells if cell.isdecimal()]
    rising = sorted(set(numbers))
    return column.owner in ("grade", "level") and 1 < len(cells) == len(numbers) and numbers in (rising, rising[::-1])
