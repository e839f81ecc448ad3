"""Rows of a flattened table without a header: a name, one sum, and a range around it, `Ohio$41,000$30,000 - $52,000`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from careerdata.document.text import Text
from careerdata.normalize import figures

MIN_ROWS = 2
"""Rows that follow each other at least: one line may be anything."""
TRIPLE = 3
"""Cells of such a row."""

Cells = tuple[Text, ...]


def bare_rows(rows: Sequence[Cells]) -> list[Cells]:
    """The rows that lines begin with which all are of that form; none where they are too few."""
    found = list(takewhile(_is_of_the_form, rows))
    return found if len(found) >= MIN_ROWS else []


def _is_of_the_form(cells: Cells) -> bool:
    """Whether the one sum of a row is within its range: the two are of the same thing, and need no header to say so."""
    if len(cells) != TRIPLE:
        return False
    one, many = (next(iter(figures.scan(cell.value, "")), None) for cell in cells[1:])
    if one is None or many is None or {one.kind, many.kind} != {"money"} or one.maximum is not None:
        return False
    low, high = many.minimum, many.maximum
    return one.minimum is not None and low is not None and high is not None and low <= one.minimum <= high
