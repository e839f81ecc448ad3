"""The cells of a table file with their places, whatever the format."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from careerdata.document.span import Span


class Cell(NamedTuple):
    """A cell: its text without white space at its ends, and the slice of the grid's raw text that states it.

    An empty cell has the empty slice at which its text would stand.
    """

    text: str
    span: Span


class Places(Protocol):
    """How the offsets of a raw text are said to people."""

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1."""
        ...

    def address(self, offset: int) -> str:
        """The name a person finds the cell by, as `Sheet1!C3`; empty where line and column are that name."""
        ...


@dataclass(slots=True)
class Grid:
    """Rows of cells. Blank rows are left out; what could not be taken is in `flaws`."""

    raw: str
    rows: list[list[Cell]]
    places: Places
    flaws: list[GridFlawError] = field(default_factory=list)


class GridFlawError(ValueError):
    """What breaks a table file as such: why, at which raw offset, what stands there and what should."""

    def __init__(self, reason: str, offset: int, found: str, expected: str) -> None:
        super().__init__(f"{reason}: {found}; expected {expected}")
        self.reason = reason
        self.offset = offset
        self.found = found
        self.expected = expected


class LinePlaces:
    """Places in a text file: line and column of the characters."""

    def __init__(self, raw: str) -> None:
        self._starts = [0]
        while (end := raw.find("\n", self._starts[-1])) >= 0:
            self._starts.append(end + 1)

    def place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def address(self, offset: int) -> str:
        return ""
