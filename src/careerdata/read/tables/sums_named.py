"""Which sum a heading names: pay, or another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from careerdata.language.agents import before_agent
from careerdata.language.figure_words import UNITS
from careerdata.language.joining import adding
from careerdata.language.pay_words import starting
from careerdata.language.phrases import Said
from careerdata.patterns import lazy
from careerdata.read.tables.vocabulary import Meanings

_BRACKETS = lazy(r"[(\[][^()\[\]]*[)\]]")
_PERCENT = "|".join(word for word, (kind, _) in UNITS.items() if kind == "percent" and word.isalpha())
_SHARE = lazy(rf"(?<![0-9])(?<![0-9]\s)(?:[%％]|\b(?:{_PERCENT})\b)", re.IGNORECASE)
"""A word for percent without a number before it."""


def sums_named(value: str, said: Iterable[Said[Meanings]]) -> tuple[bool, bool]:
    """Whether a heading names pay, and whether another sum: by its first piece that names one, brackets aside.

    What is counted in percent is no sum of pay, but the lowest 10% are who is paid.
    """
    if _SHARE.search(value):
        return False, True
    bracketed = places_inside(match.span() for match in _BRACKETS.finditer(value))
    sums = [one for one in said if not before_agent(value, one.end)]
    named = [(one.start, meaning.subject) for one in sums for meaning in one.meaning if meaning.subject in ("pay", "not_pay")]
    named += [(one.start, "pay") for one in sums if starting().all_of(value[one.start : one.end]) is not None]
    nouns = [(at, subject) for at, subject in named if at not in bracketed] or named
    if not nouns:
        return False, False
    ends = [match.start() for match in _piece().finditer(value)]
    first = next((end for end in ends if end > nouns[0][0]), len(value))
    says = {subject for at, subject in nouns if at < first}
    return "not_pay" not in says, "not_pay" in says


@cache
def _piece() -> re.Pattern[str]:
    """What parts the sums of a heading: base + bonus."""
    return re.compile(rf"\s[+&]\s|[+,;]|\b{adding()}\b", re.IGNORECASE)


def places_inside(spans: Iterable[tuple[int, int]]) -> set[int]:
    """Every place inside of some spans: a heading of thousands of words is asked for each of them."""
    return {place for begin, end in spans for place in range(begin, end)}
