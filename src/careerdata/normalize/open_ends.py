"""What is said right behind a figure that makes it the lowest or the highest: or more, und mehr, or less, a plus sign."""

from __future__ import annotations

import re

from careerdata.language.figure_words import OR_BEGINS, OR_LESS, OR_MORE
from careerdata.normalize.end import End
from careerdata.normalize.paid_for import behind_tax, take_period
from careerdata.patterns import lazy

MORE = lazy(OR_MORE, re.IGNORECASE)
_LESS = lazy(OR_LESS, re.IGNORECASE)
_PLUS = lazy(r"[ \u00a0]\+(?=\s*(?:[.,;:)\]|*]|\Z))")
"""A plus sign that adds nothing else: `54.000 € +`."""


def opens(text: str, last: End) -> bool:
    """Whether "or more" or the like follows; what the money is paid for may stand behind that, and before it that it is gross."""
    at = last.rest
    if last.kind == "money":
        at = behind_tax(text, at)
        if text[at + 1 : at + 2] == "+" and _PLUS.match(text, at):
            return True
    more = MORE.match(text, at) if text[at : at + 3] in OR_BEGINS else None
    if more is not None and last.kind == "money" and last.period_at is None:
        take_period(last, text, more.end())
    return more is not None


def limits(text: str, last: End) -> bool:
    """Whether "or less" follows: the figure is the highest."""
    at = last.rest
    return text[at : at + 3] in OR_BEGINS and _LESS.match(text, at) is not None
