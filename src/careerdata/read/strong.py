"""Which pieces of a text are set in bold: what its mark-up writes between and before its characters says so."""

from __future__ import annotations

import re

from careerdata.document.text import Text
from careerdata.patterns import lazy

_MARK = lazy(r"\*\*|__|<(?P<end>/?)(?:b|strong)\b[^<>]*>", re.IGNORECASE)
_BEFORE = lazy(r"(?:\s|<[^<>]{1,200}>)*[*_`]*\Z")
"""Mark-up right before a text: tags, and marks that touch it, as those of a line in bold above do not."""
REACH = 300
"""Characters before a text in which its mark-up is looked for."""


def strong_runs(text: Text, raw: str) -> list[tuple[int, int]]:
    """Where the pieces of `text.value` in bold begin and end, in order; none in plain text."""
    if not text:
        return []
    start = text.span().start
    reach = max(0, start - REACH)
    before = _BEFORE.search(raw, reach, start)
    begin = 0 if _opened(raw, before.start() if before else start, start, False) else -1
    runs: list[tuple[int, int]] = []
    if text.starts is not None and text.ends is not None:
        for at in range(1, len(text.value)):
            gap_start, gap_end = text.ends[at - 1], text.starts[at]
            if gap_end - gap_start < 2:  # noqa: PLR2004 - no mark is shorter than two characters
                continue
            is_open = _opened(raw, gap_start, gap_end, begin >= 0)
            if begin >= 0 and not is_open:
                runs.append((begin, at))
                begin = -1
            elif begin < 0 and is_open:
                begin = at
    return [*runs, (begin, len(text.value))] if begin >= 0 else runs


def _opened(raw: str, start: int, end: int, is_open: bool) -> bool:
    """Whether text behind `raw[start:end]` is in bold, where what stands before it is or is not."""
    for mark in _MARK.finditer(raw, start, end):
        is_open = not is_open if mark["end"] is None else not mark["end"]
    return is_open
