"""The cells of a row of a Markdown table."""

from __future__ import annotations

import re
from itertools import pairwise

from careerdata.document.span import Span
from careerdata.ingest.blocks import Flow
from careerdata.ingest.markdown.writing import Place
from careerdata.ingest.remarks import is_remark
from careerdata.patterns import lazy

_BEFORE = lazy(r"(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*")
"""What lists and quotes put before a row of a table."""

_ROW_LEVEL = 2
"""Level of the rows of a table that stands in nothing: the table and its head or body are around them."""

_PIPE = lazy(r"(?<!\\)\|")


class RowCells:
    """The cells of the row under way that are still to come."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._cells: list[tuple[int, int]] = []
        """Their raw places, the next one last."""

    def begin(self, begin: int, end: int, level: int) -> None:
        """A row begins, which is the line `source[begin:end]`; `level` counts what it stands in."""
        if level > _ROW_LEVEL:
            before = _BEFORE.match(self._source, begin, end)
            begin = before.end() if before else begin
        self._cells = _cells(self._source, begin, end)[::-1]

    def end(self, flow: Flow) -> None:
        """The row is at its end. What the table has no column for is not shown, but may be a comment that speaks to this tool."""
        for begin, end in reversed(self._cells):
            written = self._source[begin:end].strip()
            if is_remark(written):
                at = self._source.index(written, begin)
                flow.remarks.append(Span(at, at + len(written)))
        self._cells = []

    def next(self, flow: Flow, content: str) -> list[Place]:
        """Begin the next cell; where its text begins in it and in the raw text, and behind each escaped bar."""
        begin, end = self._cells.pop() if self._cells else (0, 0)
        if flow.cells:
            flow.pen.blank(begin - 1, begin)  # the bar before it
        flow.end_cell()
        flow.begin_cell()
        if not content:
            return []
        written = self._source[begin:end]
        at = begin + len(written) - len(written.lstrip())
        places = [(0, at)]
        for bar in re.finditer(r"\\\|", written.strip()):  # the backslash before a bar is no part of the text
            places.append((bar.start() - (len(places) - 1), at + bar.start() + 1))
        return places


def _cells(source: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Raw places of the cells of a row, between its bars."""
    bars = [begin - 1, *[bar.start() for bar in _PIPE.finditer(source, begin, end)], end]
    cells = [(left + 1, right) for left, right in pairwise(bars)]
    if not source[slice(*cells[0])].strip():
        cells = cells[1:]
    return cells
