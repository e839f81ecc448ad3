"""Rows of a cell that lists several names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from careerdata.document.row import Row, Value
from careerdata.document.text import Text
from careerdata.read.lists.names import listed, lists_names


def names_apart(row: Row, field: str, cell: Text | None) -> Iterator[Row]:
    """The row as it is, or one like it for each of the names that its cell lists by commas."""
    if cell is None or not lists_names(cell):
        yield row
        return
    for name in listed(cell):
        yield replace(row, values={**row.values, field: Value(name.clean, name.span())}, also=[*row.also])
