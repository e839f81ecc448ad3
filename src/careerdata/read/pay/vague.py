"""Sums that no figure gives: a round of them (`the low $60,000s`), one that is spelled out (`forty thousand dollars`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from careerdata.document.text import Text
from careerdata.language.sentences import sentences
from careerdata.language.shared import words_of
from careerdata.normalize.currencies import AFTER, SIGNS
from careerdata.normalize.figure import Figure
from careerdata.read.pay.judge import judge
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.passages import LONGEST
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import Heading

_LONGEST_NUMERAL = 10
"""Words that a spelled sum has at most."""
_SIGN = frozenset(SIGNS)


def tell_vague(text: Text, spans: Sequence[tuple[int, int]], over: Sequence[Heading], page: Page) -> None:
    """Tell of the sums at some places of a text that its words, or what stands over it, call pay: no figure was read of them."""
    for begin, stop in spans:
        figure = Figure("money", begin, stop, 0.0, None, (begin, stop), None, None, None, open_ended=False, approximate=True)
        where = next(((start, end) for start, end in sentences(text.value) if start <= begin < end), (0, len(text.value)))
        around = max(where[0], begin - LONGEST), min(where[1], stop + LONGEST)
        passage = Passage(text, figure, *around, names=(), note=None, first=True)
        if judge(passage, None, over, None, page, heads=False) == "pay":
            page.trouble("unread-pay", text.cut(begin, stop), "a sum in digits, with all of them", "salaries")


def vague_sums(text: Text) -> Iterator[tuple[int, int]]:
    """Where a text states sums of money that are no figures."""
    value = text.value
    if not _SIGN.isdisjoint(value):
        yield from (found.span() for found in _round().finditer(value))
    yield from (found.span() for found in _spelled().finditer(value))


@cache
def _round() -> re.Pattern[str]:
    signs = "".join(SIGNS)
    return re.compile(rf"[{signs}][0-9]{{1,3}}(?:,?[0-9]{{3}})*[kK]?['’]?s\b")


@cache
def _spelled() -> re.Pattern[str]:
    """Numerals before the name of a currency; both ends of a range may be spelled."""
    numerals = "|".join(sorted(words_of(lambda language: language.pay.numerals), key=len, reverse=True))
    currencies = "|".join(sorted((word for word in AFTER if word.isalpha() and word.islower()), key=len, reverse=True))
    more = rf"(?:[\s-]+(?:{numerals}|and|to|or)\b){{0,{_LONGEST_NUMERAL}}}"
    return re.compile(rf"\b(?:{numerals})\b{more}\s+(?:{currencies})\b", re.IGNORECASE)
