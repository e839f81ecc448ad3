"""The marks of a text that say where its sentences end and what it quotes."""

from __future__ import annotations

import re
from functools import lru_cache

_ENDS = (".", "!", "?")
_END = re.compile(r"[.!?]\s")
_KEPT = 16
"""Texts of which is kept what holds for each of their sums: a line may hold thousands, which are gone through one by one."""
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|„[^“]*“")


@lru_cache(maxsize=_KEPT)
def last_end(value: str) -> int:
    """Where the last sentence of a text that has an end ends; -1 where none has."""
    if value.rstrip(' *_"”’)').endswith(_ENDS):
        return len(value)
    return max((found.start() for found in _END.finditer(value)), default=-1)


@lru_cache(maxsize=_KEPT)
def quotations(value: str) -> tuple[tuple[int, int], ...]:
    """Where a text quotes several words."""
    return tuple(found.span() for found in _QUOTED.finditer(value) if " " in found[0])
