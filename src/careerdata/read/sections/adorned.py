"""The words of a heading without what adorns them."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.patterns import lazy

_BEFORE = lazy(r"(?:[^\w\s\"'(&$<>{}]+\s+)?(?:(?:\d{1,2}|[IVX]{1,5}|[A-H])[.)]\s+(?=\S))?")
"""What adorns a heading before its words: a number, also a Roman one, a letter, a picture."""
_BEHIND = lazy(r"(?:\s*\{#[\w-]*\})?[\s:\u00a0]*\Z")
"""What does behind them: the name that links lead to (`{#skills}`), a colon."""

_PICTURE = lazy("(?:[\u2190-\u21ff\u2300-\u2bff\U0001f000-\U0001faff][\ufe0e\ufe0f\u200d]*)+\\s*(?=\\S)")
"""Arrows, check marks, emoji: what stands before an item for the looks."""


def picture_of(value: str) -> str:
    """The picture that words begin with, and the blanks behind it; empty where they begin with none."""
    picture = _PICTURE.match(value)
    return picture[0] if picture else ""


def without_picture(text: Text) -> Text:
    """A name without the picture before it: `\u2705 Milling` is called `Milling`."""
    picture = picture_of(text.value)
    return text.cut(len(picture)) if picture else text


def unadorned(text: Text) -> Text:
    """A heading without the picture and the number before it and the colon behind: `2. Salary:` is headed as `Salary` is."""
    before, behind = _BEFORE.match(text.value), _BEHIND.search(text.value)
    begin, end = before.end() if before else 0, behind.start() if behind else len(text.value)
    return text.cut(begin, end) if begin < end and (begin or end < len(text.value)) else text
