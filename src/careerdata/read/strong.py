"""Which pieces of a text are set in bold, or in italics: what its mark-up writes between and before its characters says so."""

from __future__ import annotations

import re

from careerdata.document.text import Text
from careerdata.patterns import lazy

_MARK = lazy(r"\*\*|__|<(?P<end>/?)(?:b|strong)\b[^<>]*>", re.IGNORECASE)
_SLANT = lazy(r"(?<![*_])[*_](?![*_])|<(?P<end>/?)(?:i|em|cite)\b[^<>]*>", re.IGNORECASE)
_BEFORE = lazy(r"(?:\s|<[^<>]{1,200}>)*[*_`]*(?:(?<=[*_])\d{1,2}[.)]\s+)?\Z")
"""Mark-up right before a text, or before its number: tags, and marks that touch it, as those of a line in bold above do not."""
REACH = 300
"""Characters before a text in which its mark-up is looked for."""


def strong_runs(text: Text, raw: str) -> list[tuple[int, int]]:
    """Where the pieces of `text.value` in bold begin and end, in order; none in plain text."""
    return _runs(text, raw, _MARK, 2)


def slanted_runs(text: Text, raw: str) -> list[tuple[int, int]]:
    """Where its pieces in italics do, those in bold as well aside."""
    return _runs(text, raw, _SLANT, 1)


def _runs(text: Text, raw: str, mark: re.Pattern[str], shortest: int) -> list[tuple[int, int]]:
    """Where the pieces of `text.value` between marks begin and end, the shortest of which has so many characters."""
    if not text:
        return []
    start = text.span().start
    reach = max(0, start - REACH)
    before = _BEFORE.search(raw, reach, start)
    begin = 0 if _opened(raw, before.start() if before else start, start, False, mark) else -1
    runs: list[tuple[int, int]] = []
    if text.starts is not None and text.ends is not None:
        for at in range(1, len(text.value)):
            gap_start, gap_end = text.ends[at - 1], text.starts[at]
            if gap_end - gap_start < shortest:
                continue
            is_open = _opened(raw, gap_start, gap_end, begin >= 0, mark)
            if begin >= 0 and not is_open:
                runs.append((begin, at))
                begin = -1
            elif begin < 0 and is_open:
                begin = at
    return [*runs, (begin, len(text.value))] if begin >= 0 else runs


def _opened(raw: str, start: int, end: int, is_open: bool, mark: re.Pattern[str]) -> bool:
    """Whether text behind `raw[start:end]` is between marks, where what stands before it is or is not."""
    for one in mark.finditer(raw, start, end):
        is_open = not is_open if one["end"] is None else not one["end"]
    return is_open
