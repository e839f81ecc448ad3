"""A source line with a mark under the characters that are meant."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from careerdata.render.escape import seen
from careerdata.validate.finding import Finding

WIDTH = 100
"""Columns of a terminal that a source line may take: what is left of 120 beside the line's number."""

BEFORE = 40
"""Columns shown before the mark where a line is cut: enough to know the place by."""

TAB = "    "
ELLIPSIS = "…"


class Marked(NamedTuple):
    """A line as shown, and the marks to stand under it."""

    line: str
    marks: str


def marked(finding: Finding, width: int = WIDTH) -> Marked | None:
    """The source line of a finding and its marks, cut to so many columns; None where there is no line to show."""
    excerpt = finding.excerpt
    if not excerpt.text.strip():
        return None
    at = finding.column - excerpt.column
    before = [_cell(char) for char in excerpt.text[:at]]
    meant = [_cell(char) for char in excerpt.text[at : at + excerpt.width]]
    after = [_cell(char) for char in excerpt.text[at + excerpt.width :]]
    head, cut_before = _last(before, min(BEFORE, width // 2)) if _columns(before + meant + after) > width else (before, False)
    room = width - _columns(head)
    middle, cut_meant = _first(meant, room)
    tail, cut_after = _first([] if cut_meant else after, room - _columns(middle))
    opening = ELLIPSIS if cut_before or excerpt.column > 1 else ""
    closing = ELLIPSIS if cut_meant or cut_after or not excerpt.complete else ""
    line = opening + "".join(cell.text for cell in head + middle + tail) + closing
    marks = " " * (len(opening) + _columns(head)) + "^" * max(_columns(middle), 1)
    return Marked(line.rstrip(), marks)


class _Cell(NamedTuple):
    text: str
    columns: int


def _cell(char: str) -> _Cell:
    """A character as a terminal shows it, and the columns it takes there (Unicode Standard Annex 11)."""
    if char == "\t":
        return _Cell(TAB, len(TAB))
    shown = seen(char)
    if unicodedata.combining(shown):
        return _Cell(shown, 0)
    return _Cell(shown, 2 if unicodedata.east_asian_width(shown) in "WF" else 1)


def _columns(cells: list[_Cell]) -> int:
    return sum(cell.columns for cell in cells)


def _first(cells: list[_Cell], room: int) -> tuple[list[_Cell], bool]:
    """The cells from the start on that there is room for, and whether some were left out."""
    for index, cell in enumerate(cells):
        room -= cell.columns
        if room < 0:
            return cells[:index], True
    return cells, False


def _last(cells: list[_Cell], room: int) -> tuple[list[_Cell], bool]:
    kept, cut = _first(cells[::-1], room)
    return kept[::-1], cut
