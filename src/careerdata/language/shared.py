"""Words that every language has of its own, looked for in all of them at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Literal

from careerdata.language.model import Language, languages
from careerdata.language.phrases import Meaning, Phrases


def in_any(meaning: Meaning, words: Callable[[Language], Iterable[str]]) -> Phrases[Meaning]:
    """The words that each language gives, all of which mean one thing."""
    return Phrases({meaning: [word for language in languages().values() for word in words(language)]})


def by_meaning(words: Callable[[Language], Mapping[Meaning, Iterable[str]]]) -> Phrases[Meaning]:
    """The words that each language gives for several meanings."""
    said: dict[Meaning, list[str]] = {}
    for language in languages().values():
        for meaning, phrases in words(language).items():
            said.setdefault(meaning, []).extend(phrases)
    return Phrases(said)


def words_of(words: Callable[[Language], Iterable[str]]) -> frozenset[str]:
    """The words that each language gives, as they stand there."""
    return frozenset(word for language in languages().values() for word in words(language))


@cache
def abilities() -> Phrases[Literal["ability"]]:
    """Words for what one is able to: `knowledge`, `ability`."""
    return in_any("ability", lambda language: language.abilities)
