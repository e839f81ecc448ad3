"""The words of shares of people, of every language: half, the top tenth, one in ten."""

from __future__ import annotations

from functools import cache

from careerdata.language.phrases import Phrases
from careerdata.language.shared import by_meaning, words_of


@cache
def shares() -> Phrases[int]:
    """Shares of people in percent, in words: `half` of them, `one in ten`."""
    return by_meaning(lambda language: language.pay.shares)


@cache
def parts() -> Phrases[int]:
    """Shares behind a word for the end they are counted from: the top `tenth`."""
    return by_meaning(lambda language: language.pay.parts)


@cache
def part_of() -> frozenset[str]:
    """Words between a share and whom it is of: half `of` the welders."""
    return words_of(lambda language: language.pay.part_of)
