"""What a sum of money is paid for, where the text says so right behind it: a year, /hr, p.a., weekly."""

from __future__ import annotations

import re

from careerdata.language.figure_words import ABBREVIATED, ABBREVIATIONS, PERIODS, UNITS
from careerdata.normalize.digits import FLAT, retake
from careerdata.normalize.end import End
from careerdata.patterns import lazy

_LEADS = r"(?:per|an?|each|every|by\sthe|pro|im|je|die|in\sder|par)\s|(?:(?:de|à)\s)?l['’]"
_OVER = rf"\s?/\s?|\s{{1,9}}+(?:{_LEADS})|-(?:per|an?)-|\s?\(\s?(?:per|a|an)\s"
_TAXED = r"(?:\s(?:brutto|netto|bruts?|nets?))?"
_PERIOD = lazy(rf"({_TAXED}(?:{_OVER}|\s\(?))([^\W\d_]+)(?:[ \u00a0]([^\W\d_]+))?", re.IGNORECASE)
_PER = lazy(r"\b(?:per|pro|par)\s\Z", re.IGNORECASE)
"""What stands right before what a sum is paid for, whatever that be."""
_TAX = lazy(_TAXED, re.IGNORECASE)
_TAXES = frozenset("bnBN")
"""What its words begin with."""
_ABBREVIATED = lazy(rf"\s?\(?({ABBREVIATED})\.?")
_SURELY_FLAT = 3
"""Digits of a number from which on that sign says that it is money: `5.-` begins a chapter."""
_NEVER_ALONE = frozenset(("an", "tag"))
"""Words that are a period only behind one that says so: par an, pro Tag."""
_NO_PERIODS = frozenset("fortnight fortnightly biweekly quarter quarterly shift session semester lesson game gig mile".split())
"""Words for what a sum of money may be paid for that is none of those times. Lower-case."""
_SOURCE = frozenset("the this that our a an cent your".split())
"""Words behind `per` that lead to a source, or make another word of it."""
_OF_TIME = frozenset("calendar working full academic school fiscal financial business".split())
"""Words before a time that leave it what it is: per calendar month."""
_MAY_PAY = frozenset(" \t\n\u00a0\u202f/-(pP")
"""What begins what money is paid for."""
CENTS = lazy(r"[0-9]+\.[0-9]{2}")
"""A number with pence: of money, where something is paid for."""


def behind_tax(text: str, at: int) -> int:
    """Where words go on that say next of a sum whether it is gross: `brutto`; `at` where none does."""
    tax = _TAX.match(text, at) if text[at + 1 : at + 2] in _TAXES else None
    return tax.end() if tax is not None else at


def take_flat(found: End, text: str) -> None:
    """Take in the sign that an amount has no pence; it says that a number is one of money."""
    flat = FLAT.match(text, found.after)
    if flat is None:
        return
    if found.kind is None:
        if found.is_year or sum(map(str.isdigit, found.digits)) < _SURELY_FLAT:
            return
        found.kind = "money"
        retake(found, found.unit)
    found.after = flat.end()


def take_period(found: End, text: str, at: int | None = None) -> None:
    """Take in what a sum of money is paid for, where the text says so right after it, or at `at`."""
    begin = found.after if at is None else at
    if text[begin : begin + 1] not in _MAY_PAY:
        return
    short = _ABBREVIATED.match(text, begin)
    if short is not None:
        found.period, found.period_at = (
            ABBREVIATIONS["".join(filter(str.isalpha, short[1].lower()))],
            (short.start(1), short.end()),
        )
        return
    match = _PERIOD.match(text, begin)
    if match is not None:
        _take_word(found, text, match)


def _take_word(found: End, text: str, match: re.Match[str]) -> None:
    """Take in the words behind a sum that say what it is paid for: a time, or what has no time of its own (per session)."""
    tax = _TAX.match(match[1])
    begin = match.start() + (tax.end() if tax else 0)
    gap, word, stop = text[begin : match.end(1)], match[2].lower(), match.end(2)
    period = PERIODS.get(word)
    # "$5 year" says nothing of what the $5 are for, "$5 yearly" does.
    alone = gap.strip(" \n\u00a0(") == ""
    if alone and (word in UNITS or word in _NEVER_ALONE):
        return
    if period is None and not _is_of_no_time(gap, match[2]):
        return
    if period is None and match[3] and word in _OF_TIME and not alone:
        period, stop = PERIODS.get(match[3].lower()), match.end(3)  # per calendar month
    found.period = period
    found.period_at = (begin + len(gap) - len(gap.lstrip(" \n\u00a0(")), stop)


def _is_of_no_time(gap: str, word: str) -> bool:
    """Whether a word behind a sum names something that it is paid for and that is no time: per student, a fortnight.

    One with a capital names a source: per the Bureau, per Salary Atlas.
    """
    if word.lower() in _NO_PERIODS:
        return gap.strip(" \n\u00a0(") != "" or word.lower().endswith("ly")
    return word.islower() and word not in _SOURCE and _PER.search(gap) is not None
