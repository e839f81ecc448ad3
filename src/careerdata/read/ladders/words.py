"""The words by which ladders are known, of every language, each look-up made once."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from careerdata.language.figure_words import OR_MORE, PERIODS
from careerdata.language.levels import Seniority, Track
from careerdata.language.model import languages
from careerdata.language.phrases import Phrases
from careerdata.language.shared import by_meaning, in_any, words_of

NUMBER = r"(?:\d{1,2}[a-dA-D]?|[IVX]{1,4}|[A-H])"
"""The number of a rung behind its label: Level 3, Band 8a, Band 8A, Band D, Grade II."""


@cache
def seniorities() -> Phrases[Seniority]:
    """Words that say how senior one is."""
    return by_meaning(lambda language: language.levels.seniorities)


@cache
def pay() -> Phrases[Literal["pay"]]:
    """Words for pay."""
    return in_any("pay", lambda language: language.pay.nouns)


@cache
def ladders() -> Phrases[Literal["ladder"]]:
    """Words of a heading over a ladder: levels, career path, progression."""
    return in_any("ladder", lambda language: language.levels.ladders)


@cache
def tracks() -> Phrases[Track]:
    """Words of a heading over a ladder for one track of it: management track."""
    return by_meaning(lambda language: language.levels.tracks)


@cache
def paths() -> frozenset[str]:
    """Those of them that a guide to a role may say of itself, in lower case: career path."""
    return words_of(lambda language: language.levels.paths)


def says_ladder(text: str) -> bool:
    """Whether a text speaks of a ladder in words that no guide to a role would say of itself."""
    return any(text[said.start : said.end].casefold() not in paths() for said in ladders().find(text))


@cache
def stages() -> Phrases[Literal["stage"]]:
    """What one has got by some time of a career: with `experience`, once `qualified`."""
    return in_any("stage", lambda language: language.levels.stages)


@cache
def ages() -> Phrases[Literal["age"]]:
    """Words of a heading whose years are those of age."""
    return in_any("age", lambda language: language.levels.ages)


@cache
def aged() -> Phrases[Literal["aged"]]:
    """Words behind years that are of age: 18 years `old`."""
    return in_any("aged", lambda language: language.levels.aged)


@cache
def experience() -> Phrases[Literal["experience"]]:
    """Words by which years are of experience."""
    return in_any("experience", lambda language: language.levels.experience)


@cache
def years() -> frozenset[str]:
    """Words of a label whose number is one of years: years, yoe, year."""
    spans = frozenset(word for word, unit in PERIODS.items() if unit == "year")
    return words_of(lambda language: language.columns.owners.get("years", ())) | spans


@cache
def first() -> frozenset[str]:
    """Words before years that are counted from the beginning: first."""
    return words_of(lambda language: language.levels.first)


@cache
def small() -> frozenset[str]:
    """Words that no name of a level holds: how, for, your."""
    return words_of(lambda language: language.levels.never)


@cache
def beside() -> frozenset[str]:
    """Words that say nothing of a level beside its seniority, grade or years: level, role, typically."""
    return words_of(lambda language: language.levels.beside)


@cache
def skill() -> frozenset[str]:
    """Words of seniority that also say how well one knows a thing: beginner, advanced."""
    return words_of(lambda language: language.levels.skill)


@cache
def masters() -> frozenset[str]:
    """Words that are a level by themselves above those who learn a trade: master."""
    return words_of(lambda language: language.levels.masters)


@cache
def labels() -> frozenset[str]:
    """What a numbered rung is called: level, grade, band."""
    return words_of(lambda language: language.levels.labels)


@cache
def labelled() -> re.Pattern[str]:
    """A rung by its label and number, capitals aside, perhaps with those above it: Level 3, pay band D, Band 8a and above."""
    longest_first = sorted(labels(), key=lambda word: (-len(word), word))
    either = "|".join(r"[\s-]+".join(map(re.escape, word.split())) for word in longest_first)
    return re.compile(rf"(?i:(?P<label>{either}))[\s-]*(?P<number>{NUMBER})(?![\w.])(?:\+|(?i:{OR_MORE}))?")


@cache
def letters() -> frozenset[str]:
    """Letters before the number of a grade: L, IC, GS."""
    return words_of(lambda language: language.levels.grades)


@cache
def duties() -> frozenset[str]:
    """Words for a rung that also tell what to do: lead."""
    return words_of(lambda language: language.levels.duties)


@cache
def plurals() -> tuple[str, ...]:
    """How plurals end."""
    return tuple(language.levels.plural for language in languages().values() if language.levels.plural)
