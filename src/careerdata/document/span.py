"""A place in the raw text, by offsets: they count code points of the raw text."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A slice of the raw text: `raw[start:end]`."""

    start: int
    end: int
