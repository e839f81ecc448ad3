"""Words that every language has of its own, looked for in all of them at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Literal

from careerdata.language.model import Language, languages
from careerdata.language.phrases import Meaning, Phrases


def in_any(meaning: Meaning, words: Callable[[Language], Iterable[str]]) -> Phrases[Meaning]:
    """The words that each language gives, all of which mean one thing."""
    return Phrases({meaning: [word for language in languages().values() for word in words(language)]})


def words_of(words: Callable[[Language], Iterable[str]]) -> frozenset[str]:
    """The words that each language gives, as they stand there."""
    return frozenset(word for language in languages().values() for word in words(language))


@cache
def abilities() -> Phrases[Literal["ability"]]:
    """Words for what one is able to: `knowledge`, `ability`."""
    return in_any("ability", lambda language: language.abilities)
