"""Columns of money that no word calls pay: beside names of levels or roles, sums of a year's size can be nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.normalize.figure import Figure
from careerdata.read.sections.context import Page
from careerdata.read.tables.column import Column
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.over import said_of_pay
from careerdata.read.tables.sums import money_in
from careerdata.read.tables.table import Table
from careerdata.reference.worth import usd_per_unit

YEARLY = 10_000.0
"""US dollars: a year's pay from here on; what is paid for a time is pay whatever its size."""
_PAID = frozenset({"role", "level", "grade"})
"""Owners whose money can only be pay."""


def mark_unsaid(columns: Sequence[Column], table: Table, page: Page) -> None:
    """Have columns of money that can only be pay be pay where their heading names no sum of its own, else `unsaid`."""
    if not any(column.kind == "pay" for column in columns):
        for column in _like_pay(columns, table, page):
            column.kind = "pay" if _names_no_sum(column.heading) else "unsaid"


def _names_no_sum(heading: Heading | None) -> bool:
    """Whether a heading names neither a sum nor anything else: it says what the figures are (`Range`), or names a level."""
    return heading is not None and (heading.label is None or heading.is_rung)


def _like_pay(columns: Sequence[Column], table: Table, page: Page) -> list[Column]:
    """The columns of money that can only be pay, each sum a year's: beside levels or roles, or under no headings."""
    if any(said_of_pay(heading) == "other" for heading in table.around):
        return []
    if table.headings and not any(column.owner in _PAID for column in columns):
        return []
    return [column for column in columns if column.kind == "figures" and _is_yearly(column, table, page)]


def _is_yearly(column: Column, table: Table, page: Page) -> bool:
    found = [figure for cell in table.cells(column.index) for figure in money_in(cell, page)]
    return bool(found) and all(map(_is_a_years, found))


def _is_a_years(figure: Figure) -> bool:
    worth = (usd_per_unit(figure.unit) if figure.unit else None) or 1.0
    lowest = figure.lowest
    return figure.period is not None or lowest * worth >= YEARLY
