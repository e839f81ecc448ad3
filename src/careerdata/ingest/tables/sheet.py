"""A sheet of a workbook as text: the texts of its cells one after the other, and where each stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from careerdata.document.span import Span
from careerdata.ingest.tables.grid import Cell


class Sheet:
    """Cells taken in row by row, and their places: the line is the row, the column the cell's number, its end the next one's."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.rows: list[list[Cell]] = []
        """Rows that are not blank."""
        self.numbers: list[int] = []
        """The number of each of them, from 1."""
        self._texts: list[str] = []
        self._starts: list[int] = []
        self._cells: list[tuple[int, int]] = []
        self._end = 0

    def add(self, number: int, texts: list[str]) -> None:
        """Take in a row by its number from 1. Blank cells at its end do not count beyond the width of the first row."""
        while texts and not texts[-1]:
            texts.pop()
        if texts and self.rows:
            texts = texts + [""] * (len(self.rows[0]) - len(texts))
        row: list[Cell] = []
        for column, text in enumerate(texts, start=1):
            self._starts.append(self._end)
            self._cells.append((number, column))
            row.append(Cell(text, Span(self._end, self._end + len(text))))
            self._end += len(text) + 1  # one for the tab or line break after it
        if row:
            self.rows.append(row)
            self.numbers.append(number)
            self._texts.append("\t".join(texts))

    @property
    def raw(self) -> str:
        """One row a line, cells parted by tabs: what the spans of the cells are slices of."""
        return "\n".join(self._texts)

    def place(self, offset: int) -> tuple[int, int]:
        """Row and number of the cell at an offset."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return 1, 1
        row, column = self._cells[at]
        end = self._starts[at + 1] - 1 if at + 1 < len(self._starts) else self._end - 1
        return row, column + (self._starts[at] < offset == end)

    def offset(self, number: int, column: int) -> int | None:
        """Where the text of a cell begins, by its row and number; None where the row is blank or has no such cell."""
        at = bisect_left(self._cells, (number, column))
        return self._starts[at] if at < len(self._cells) and self._cells[at] == (number, column) else None

    def address(self, offset: int) -> str:
        """Sheet and cell, as `Sheet1!C3`."""
        row, column = self.place(offset)
        return f"{self.title}!{column_letters(column)}{row}"


def column_letters(number: int) -> str:
    """Name of a column by its number from 1: A to Z, AA, AB and so on."""
    letters = ""
    while number:
        number, digit = divmod(number - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters
