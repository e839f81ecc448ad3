"""Places in a row of headings that each span several columns: `London | Leeds` over `Min | Max | Min | Max`."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.text import Text
from careerdata.read.tables.column import Column
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.place import names_places
from careerdata.read.tables.table import Table

_SHAPE = ("pay", "not_pay", "statistic", "period", "scale", "value", "label", "seniority", "other")
"""What headings say that name no place."""


def places_spanning(table: Table, pay: Sequence[Column]) -> dict[int, Text]:
    """The place over the heading of each column of pay, by its number: where several stand over them, and one is known as one."""
    above = {column.index: _above(table, column.index) for column in pay}
    headings = [heading for heading in above.values() if heading is not None and heading.label is not None]
    starts = {heading.cell.start for heading in headings}
    if len(starts) <= 1 or any(heading.says(subject) for heading in headings for subject in _SHAPE):
        return {}
    if not any(map(names_places, headings)):
        return {}
    return {index: heading.label for index, heading in above.items() if heading is not None and heading.label is not None}


def _above(table: Table, index: int) -> Heading | None:
    """The heading over the lowest one of a column."""
    headings = table.headings[index] if index < len(table.headings) else []
    return headings[-2] if len(headings) > 1 else None
