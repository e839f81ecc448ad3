"""Steps that a column counts by its own word: `First year`, `Second year` under `Year`."""

from __future__ import annotations

from careerdata.read.tables.table import Table

MIN_STEPS = 2
"""Rows that count: one alone may be anything."""


def counts_steps(table: Table, index: int) -> bool:
    """Whether each cell of a column has the word that heads it, and something beside it that no other cell has."""
    heading = table.heading(index)
    cells = [cell.value.casefold() for cell in table.cells(index)]
    word = heading.cell.value.casefold().strip() if heading is not None else ""
    named = [cell for cell in cells if word in cell.replace("-", " ").split() and cell != word]
    return bool(word) and len(cells) >= MIN_STEPS and len(set(named)) == len(cells)
