"""Whose levels a heading speaks of: those of a career, or of something else that has levels too."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal

from careerdata.language.joining import small
from careerdata.language.model import languages
from careerdata.language.phrases import Phrases
from careerdata.language.shared import in_any, words_of
from careerdata.patterns import lazy
from careerdata.read.ladders import words
from careerdata.read.ladders.name import names_a_role
from careerdata.read.ladders.pieces import WORD

MAX_OVER = 120
"""Characters of a heading that may say whose levels they are; what is longer tells of more than those."""
_PIECE = lazy(r"[^.:;,!?|/()\[\]\u2013\u2014]+")
"""What stands between the marks of a heading."""


@cache
def levels() -> Phrases[Literal["level"]]:
    """Words for levels, whosever: levels, ladder, band."""
    return in_any("level", lambda language: {*language.levels.ladders, *language.levels.labels})


@cache
def people() -> Phrases[Literal["people"]]:
    """Words that speak of people at work: career, job, role, experience."""
    return in_any("people", lambda language: (*language.levels.people, *language.levels.experience))


@cache
def _of_people() -> frozenset[str]:
    """Words that say of levels that they are of people at work: career, job, pay."""
    return words_of(
        lambda language: (
            *language.levels.people,
            *language.levels.experience,
            *language.levels.beside,
            *language.levels.labels,
            *language.pay.nouns,
        )
    )


@cache
def _saying_nothing() -> frozenset[str]:
    """Words before levels that do not say whose: the, different, three."""
    said = (
        (*topics.articles, *topics.modifiers, *topics.containers, *topics.links, *topics.joins, *topics.asks)
        for topics in (language.topics for language in languages().values())
    )
    return small() | frozenset(word for each in said for word in each) | words_of(lambda language: language.levels.numbers)


@cache
def _behind() -> frozenset[str]:
    """Words behind levels before whose they are: of."""
    return frozenset(word for language in languages().values() for word in language.topics.of)


@lru_cache(maxsize=256)
def of_others(over: str, role: str) -> bool:
    """Whether a heading says that levels are those of no career: `Severity levels`, `Levels of autonomy`, `CFA Level`."""
    if len(over) > MAX_OVER:
        return False
    said = False
    for piece in _PIECE.finditer(over):
        value = piece[0]
        for one in levels().find(value):
            if value[one.start : one.end].casefold() in words.paths():
                return False
            owner = _owner(value, one.start, one.end)
            if owner is None or any(_is_of_people(word, role) for word in owner):
                return False
            said = True
    return said


def _owner(value: str, start: int, end: int) -> list[str] | None:
    """The words that say whose levels those in `value[start:end]` are: the one before them, or those behind an `of`."""
    if len(value[start:end].split()) > 1:  # `pay bands`, `experience level` say it themselves
        return None
    before = WORD.findall(value[:start])
    if before and before[-1].casefold() not in _saying_nothing():
        return before[-1:] if before[-1][:1].isalpha() else None
    behind = WORD.findall(value[end:])
    if len(behind) > 1 and behind[0].casefold() in _behind():
        return [word for word in behind[1:] if word.casefold() not in _saying_nothing()] or None
    return None


def _is_of_people(word: str, role: str) -> bool:
    """Whether a word says that levels are of people at work: a word for that, for who works, or one of the guide's role."""
    said = word.casefold()
    if said in _of_people() or names_a_role(word) or words.seniorities().all_of(said):
        return True
    return any(said.rstrip("s") == own.rstrip("s") for own in role.casefold().split())
