"""The marks of a text that say where its sentences end and what it quotes."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from careerdata.document.text import Text
from careerdata.patterns import lazy

_ENDS = (".", "!", "?")
_END = lazy(r"[.!?]\s")
_KEPT = 16
"""Texts of which is kept what holds for each of their sums: a line may hold thousands, which are gone through one by one."""
_ASIDE = lazy(r"(?<=\w)\s?—\s?(?=[a-zß-ÿ])[^—.!?\d]{1,300}—\s?(?=[a-zß-ÿ])")
"""What stands between two long dashes within a sentence, and states no figure."""
MIN_ASIDE = 4
"""Words of an aside at least; what is shorter may be a name."""
_QUOTED = lazy(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|„[^“]*“")


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


def without_asides(text: Text) -> Text:
    """A text with blanks where its sentences say something by the way: `The wage—half of them earned less—was £17`."""
    if "—" not in text.value:
        return text
    return replace(text, value=_ASIDE.sub(_blank, text.value))


def _blank(aside: re.Match[str]) -> str:
    return " " * len(aside[0]) if len(aside[0].split()) >= MIN_ASIDE else aside[0]
