"""Digits that belong to a label or a name: `Step 3`, `Office 365`, `(800) 555-0100`."""

from __future__ import annotations

from careerdata.language.figure_words import LABELS, MONTHS, PRODUCTS, STARTERS
from careerdata.normalize.before_digits import Before
from careerdata.normalize.end import End
from careerdata.patterns import lazy

_DAY = 2
"""Most digits of a day of the month, or of a mark in brackets."""
_PHONE = lazy(r"\([0-9]{3}\) ?[0-9]{3}[ .-][0-9]{4}(?![0-9])")
_PLURAL = lazy(r"\s(?:[a-z-]+ ){0,2}[a-z-]+")


def is_designation(text: str, left: Before, first: End, after: int) -> bool:
    """Whether the word before a bare number or range, or brackets around it, make it a label or part of a name.

    `after` is where the number, or the range that it begins, ends.
    """
    if left.own > 0 and text[left.own - 1] in "[(" and text[first.stop : first.stop + 1] in ("]", ")"):
        return len(first.digits) <= _DAY or _PHONE.match(text, left.own - 1) is not None
    if not left.words or not left.near or left.negative:
        return False
    word = left.words[-1]
    low = word.lower().lstrip("(\"“'‘")
    year = first.is_year
    if low in LABELS:
        return not year
    if year or "," in first.digits or first.scale > 1 or first.plus or word.islower() or low in STARTERS:
        return False
    if word.rstrip(".,") in MONTHS:
        return len(first.digits) <= _DAY
    if word[-1] in ".,;:!?)" or not any(map(str.isalpha, word)):
        return False
    opens = len(left.words) == 1 or left.words[-2][-1] in ".!?:•*-–—"
    plain = word[0].isupper() and word[1:].islower() and low not in PRODUCTS
    return not (opens and plain and _PLURAL.match(text, after))
