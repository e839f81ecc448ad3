"""Levels that stand beside each other in the head of a table whose rows say what figures are: `| | Junior | Senior |`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from careerdata.read.sections.context import Page
from careerdata.read.tables.column import RUNGS, Column
from careerdata.read.tables.columns import is_statistic
from careerdata.read.tables.owners import Rung, rung_of
from careerdata.read.tables.place import names_places
from careerdata.read.tables.rows import is_of_years
from careerdata.read.tables.table import Table

_SHAPE = ("pay", "not_pay", "period", "scale", "value", "label")
"""What headings say that name nobody and nothing."""


def are_levels_across(table: Table, columns: Sequence[Column]) -> bool:
    """Whether all columns of pay name levels: one of them does, or the head of their rows says so, and no other says anything."""
    pay = [column for column in columns if column.kind == "pay"]
    headings = [column.heading for column in pay if column.heading is not None and column.heading.label is not None]
    if len(pay) <= 1 or len(headings) < len(pay) or not any(column.kind == "label" for column in columns):
        return False
    if any(is_statistic(heading, columns) or names_places(heading) for heading in headings):
        return False
    if any(heading.says(subject) for heading in headings for subject in _SHAPE):
        return False
    first = table.heading(0)
    return any(heading.is_rung for heading in headings) or (first is not None and not RUNGS.isdisjoint(first.kinds("owner")))


def have_levels_over(pay: Iterable[Column]) -> bool:
    """Whether columns of pay are headed by levels, more than one."""
    return len({column.heading.cell.clean for column in pay if column.is_rung and column.heading}) > 1


def with_years_below(rungs: list[Rung], columns: Iterable[int], table: Table, page: Page) -> list[Rung]:
    """Levels of a table's head with the years that a row of years gives each; `columns`: where each level stands."""
    row = next((block for block in table.rows if is_of_years(block)), None)
    if row is None or any(rung.years is not None for rung in rungs):
        return rungs
    cells = [row.cells[index] if index < len(row.cells) else None for index in columns]
    below = [rung_of(cell, page, counts=True) if cell else None for cell in cells]
    return [
        replace(rung, years=own.years, years_in=own.years_in) if own is not None and own.years is not None else rung
        for rung, own in zip(rungs, below, strict=True)
    ]
