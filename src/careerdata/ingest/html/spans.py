"""The cells of a table as browsers lay them out: one that spans rows or columns stands in all of them.

Source: HTML Living Standard, 4.9.12.1 (forming a table).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from careerdata.document.text import Text
from careerdata.ingest.html.counts import count_of
from careerdata.storage.limits import MAX_COLUMNS

MAX_SPAN = 65_534
"""Rows that a cell may span at most, as the standard has it."""
_MOST_DIGITS = len(str(MAX_SPAN))


@dataclass(frozen=True, slots=True)
class Spans:
    """How many columns and rows a cell stands in; whether it is a heading."""

    columns: int = 1
    rows: int = 1
    heads: bool = False


ONE = Spans()


def spans_of(columns: str | None, rows: str | None, *, heads: bool) -> Spans:
    """The spans that a cell's attributes say; `rowspan=0` reaches to the end of its part of the table."""
    wide = count_of(columns, 1, _MOST_DIGITS)
    high = count_of(rows, 1, _MOST_DIGITS) if (rows or "").strip() != "0" else MAX_SPAN
    return Spans(min(max(wide, 1), MAX_COLUMNS), min(max(high, 1), MAX_SPAN), heads)


@dataclass(slots=True)
class Layout:
    """A part of a table whose rows are laid out one after the other."""

    _below: dict[int, tuple[int, Text]] = field(default_factory=dict)
    """Of each column that a cell from above reaches into: how many rows further, and its text."""

    def row(self, cells: tuple[Text, ...], spans: list[Spans]) -> tuple[Text, ...]:
        """The cells of a row with those from above in their columns; a cell over several columns is empty in the further ones.

        A heading stands in all of them: it speaks of each.
        """
        if not self._below and all(one.columns == one.rows == 1 for one in spans):
            return cells
        laid: list[Text] = []
        for number, cell in enumerate(cells):
            span = spans[number] if number < len(spans) else ONE
            self._take_down(laid)
            for further in range(min(span.columns, max(MAX_COLUMNS - len(laid), 1))):
                text = cell if further == 0 or span.heads else Text("", cell.start)
                if span.rows > 1:
                    self._below[len(laid)] = (span.rows, text)
                laid.append(text)
        self._take_down(laid)
        self._below = {column: (left - 1, text) for column, (left, text) in self._below.items() if left > 1}
        return tuple(laid)

    def _take_down(self, laid: list[Text]) -> None:
        """Put in the cells that reach into the next columns from above."""
        while len(laid) in self._below:
            laid.append(self._below[len(laid)][1])
