"""The pieces of a line that begins with a name: what stands between its marks, those in brackets aside."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from careerdata.language.shared import is_counted
from careerdata.patterns import lazy

WORD = lazy(r"[^\W_]+(?:['\u2019+][^\W_]*)*")
BRACKET = lazy(r"\s*[(\[]([^()\[\]]{1,60})[)\]]")
_ORDINAL = lazy(r"(?:\d{1,2}[.)]\s+|[^\w(]+)*")
"""Numbering, bullets and emoji before a name."""
_TWICE = lazy(r"([A-Z]{1,5}\d{1,2})(?=\1(?!\w))")
"""A grade before itself: that of a badge, whose page puts no blank behind it."""
_MARKS = lazy(
    r"\s*[:|]\s+|\s*:\Z"
    r"|\s*[\u2013\u2014]\s*(?!\d)|\s+-+\s+"  # a dash between figures is a range
    r"|,\s+(?=[^\s,]*\s?\d)"  # a comma before a grade or years
)


def begin_of(value: str) -> int:
    """Where a line begins behind its numbering."""
    found = _ORDINAL.match(value)
    begin = found.end() if found and not is_counted(value[found.end() :]) else 0
    twice = _TWICE.match(value, begin)
    return twice.end() if twice else begin


def pieces_of(value: str, begin: int, stop: int) -> Iterator[tuple[int, int]]:
    """The pieces of `value[begin:stop]`, in order, those without text aside."""
    closed = [match.span() for match in BRACKET.finditer(value, begin, stop)]
    marks = [match.span() for match in _MARKS.finditer(value, begin, stop)]
    parting = [mark for mark in marks if not any(start < mark[0] < finish for start, finish in closed)]
    for (_, start), (finish, _) in pairwise([(begin, begin), *parting, (stop, stop)]):
        if value[start:finish].strip():
            yield start, finish
