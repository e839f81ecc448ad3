"""Words that every language has of its own, looked for in all of them at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Literal

from careerdata.language.model import Language, language_of, languages
from careerdata.language.outlook import Outlook
from careerdata.language.phrases import Meaning, Phrases
from careerdata.language.titles import Titles

_LONGEST_WORD = 40
"""Code points of the longest word looked for."""


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


def outlook_of(tag: str | None) -> Outlook:
    """The words on an outlook for a page with this language tag; of every language where it has none."""
    return language_of(tag).outlook if tag else _any_outlook()


@cache
def _any_outlook() -> Outlook:
    every = [language.outlook for language in languages().values()]
    return Outlook(**{name: tuple(word for one in every for word in getattr(one, name)) for name in Outlook.model_fields})


def titles_of(tag: str | None) -> Titles:
    """The words of titles for a page with this language tag; where it has none, those of English with every language's forms."""
    return language_of(tag).titles if tag else _any_titles()


@cache
def _any_titles() -> Titles:
    every = [language.titles for language in languages().values()]
    shared = {name: tuple(word for one in every for word in getattr(one, name)) for name in ("forms", "asks", "genders")}
    own = language_of(None).titles  # made anew: a copy would keep what is worked out of its words
    return Titles(**{name: shared.get(name, getattr(own, name)) for name in Titles.model_fields})


@cache
def goods_wanted() -> Phrases[Literal["wanted", "how", "of"]]:
    """Words for what grows for goods as well as for jobs, `demand`, before it, `strong`, and before what is wanted, `for`."""
    return by_meaning(
        lambda language: {
            "wanted": language.outlook.wanted,
            "how": language.outlook.wanted_how,
            "of": language.outlook.wanted_of,
        }
    )


@cache
def amounts() -> Phrases[Literal["by"]]:
    """Words before a percentage by which something changes, where the verb comes behind it: `um`."""
    return in_any("by", lambda language: language.outlook.by)


@cache
def counted() -> Phrases[Literal["counted"]]:
    """Nouns that a number with a dot counts: `Lehrjahr` of `1. Lehrjahr`."""
    return in_any("counted", lambda language: language.levels.counted)


def is_counted(words: str) -> bool:
    """Whether words begin with a noun that a number with a dot before it counts, so that the number is part of its name."""
    return any(said.start == 0 for said in counted().find(words[:_LONGEST_WORD]))
