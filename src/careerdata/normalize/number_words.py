"""Numbers in words where they stand in a text, and whether a unit is behind one."""

from __future__ import annotations

import re
from functools import cache

from careerdata.language.model import languages
from careerdata.patterns import lazy

_WORD = lazy(r"[^\W\d_]+")
PLUS = lazy(r"[\s-]plus\b", re.IGNORECASE)
_JOINED = lazy(r"\s*[-\u2013\u2014]\s*|\s+[^\W\d_]{1,4}\s+")
"""What joins the ends of a span: a dash, or a short word (`two to four`)."""
_MORE = lazy(r"\s+[^\W\d_]{2,4}\s+[^\W\d_]{4,5}(?=\s)")
"""Two words between a number and its unit: `two or more years`."""
_DIGITS = lazy(r"[0-9]{1,2}")


def number_end(value: str, start: int) -> int | None:
    """Where the longest number in words that begins at a place ends; None where none does."""
    first = _WORD.match(value, start)
    for number in by_first_word().get(first[0].casefold(), ()) if first else ():
        end = start + len(number)
        if value[start:end].casefold() == number and not (value[end : end + 1].isalnum() or value[end : end + 1] == "_"):
            return end
    return None


def has_unit(value: str, place: int, unit: re.Pattern[str]) -> bool:
    """Whether a unit stands behind a number that ends at a place, or behind the other end of its span, or two short words."""
    if unit.match(value, place):
        return True
    joined = _JOINED.match(value, place)
    other = (number_end(value, joined.end()) or _digits_end(value, joined.end())) if joined else None
    if other is not None:
        plus = PLUS.match(value, other)
        if unit.match(value, plus.end() if plus else other):
            return True
    more = _MORE.match(value, place)
    return more is not None and unit.match(value, more.end()) is not None


def _digits_end(value: str, start: int) -> int | None:
    digits = _DIGITS.match(value, start)
    return digits.end() if digits else None


@cache
def number_words() -> dict[str, int]:
    """The numbers in words of all languages, and what they are."""
    return {word: number for language in languages().values() for word, number in language.levels.all_numbers.items()}


@cache
def by_first_word() -> dict[str, list[str]]:
    """The numbers in words by what they begin with, the longest first."""
    numbers: dict[str, list[str]] = {}
    for number in sorted(number_words(), key=len, reverse=True):
        numbers.setdefault(_WORD.findall(number)[0], []).append(number)
    return numbers
