"""Characters that glue digits to what stands before them: COVID-19, 24/7, C++17, #1."""

from __future__ import annotations

import re
from collections.abc import Callable

from careerdata.patterns import lazy

HEAD = lazy(r"\b(?:mid|pre|post|early|late|sub|non)[-‑]\Z", re.IGNORECASE)


def _after_word(text: str, start: int, lo: int) -> bool:
    return start - 2 >= lo and text[start - 2].isalnum()


def _after_digit(text: str, start: int, lo: int) -> bool:
    return start - 2 >= lo and text[start - 2].isdigit()


def _after_hyphen(text: str, start: int, lo: int) -> bool:
    if start - 2 < lo or text[start - 2].isspace() or text[start - 2] in "([≈~|":
        return False
    return not HEAD.search(text, max(lo, start - 6), start)


GLUE: dict[str, Callable[[str, int, int], bool]] = {
    **dict.fromkeys("-‑−–", _after_hyphen),
    **dict.fromkeys("*,;&", _after_word),
    **dict.fromkeys("./\\#@_=^%'’?", lambda _text, _start, _lo: True),
    "+": lambda text, start, lo: start - 2 >= lo and not text[start - 2].isspace() and text[start - 2] not in "([",
    ":": _after_digit,
}
"""Characters that may glue digits to what stands before them (COVID-19, 24/7, C++17, #1), and when they do."""
