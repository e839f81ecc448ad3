"""Where a value stands: the one way from a slice of a raw text to its lines, columns and characters."""

from __future__ import annotations

from typing import NamedTuple

from careerdata.document.row import Origin
from careerdata.document.span import Span


class Extent(NamedTuple):
    """A slice of a raw text as exports and findings say it: lines and columns count from 1."""

    source_file: str
    line_start: int
    column_start: int
    line_end: int
    column_end: int
    """Exclusive: the column behind the last character."""
    source_text: str


def extent(origin: Origin, span: Span) -> Extent:
    """Where a slice stands that is not empty."""
    start, end = span
    line_start, column_start = origin.place(start)
    line_end, column_end = origin.place(end - 1)
    return Extent(origin.source_file, line_start, column_start, line_end, column_end + 1, origin.raw[start:end])
