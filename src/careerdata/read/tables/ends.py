"""The two ends of a range in columns of their own, parted by one of the word between them: `$50,000 | to | $70,000`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from careerdata.language.figure_words import RANGE_WORDS
from careerdata.patterns import lazy
from careerdata.read.tables.column import Column
from careerdata.read.tables.table import Table

_BETWEEN = lazy(rf"(?:{'|'.join(RANGE_WORDS)}|[-\u2013\u2014])", re.IGNORECASE)


def ends_of(table: Table, pay: Sequence[Column]) -> dict[int, Literal["minimum", "maximum"]]:
    """The end of a range that each column of pay beside such a word is, by the column's number."""
    indices = {column.index for column in pay if column.heading is None}
    found: dict[int, Literal["minimum", "maximum"]] = {}
    for index in indices:
        between = [cell.value.strip() for cell in table.cells(index + 1)] if index + 2 in indices else []
        if between and all(map(_BETWEEN.fullmatch, between)):
            found[index], found[index + 2] = "minimum", "maximum"
    return found
