"""The words of shares of people, of every language: half, the top tenth, one in ten."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from careerdata.language.model import Language, languages
from careerdata.language.phrases import Phrases, Words
from careerdata.language.shared import words_of


@cache
def shares() -> Phrases[int]:
    """Shares of people in percent, in words: `half` of them, `one in ten`."""
    return _by_percent(lambda language: language.pay.shares)


@cache
def parts() -> Phrases[int]:
    """Shares behind a word for the end they are counted from: the top `tenth`."""
    return _by_percent(lambda language: language.pay.parts)


def _by_percent(words: Callable[[Language], Mapping[int, Words]]) -> Phrases[int]:
    said: dict[int, list[str]] = {}
    for language in languages().values():
        for percent, phrases in words(language).items():
            said.setdefault(percent, []).extend(phrases)
    return Phrases(said)


@cache
def part_of() -> frozenset[str]:
    """Words between a share and whom it is of: half `of` the welders."""
    return words_of(lambda language: language.pay.part_of)
