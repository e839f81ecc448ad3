"""What the words of an entry say it is: an ability, a time of experience, a sentence."""

from __future__ import annotations

from functools import cache
from typing import Literal

from careerdata.document.text import Text
from careerdata.language.joining import articles
from careerdata.language.model import languages
from careerdata.language.pay_words import prepositions, subject_ends, themselves
from careerdata.language.phrases import Phrases
from careerdata.language.shared import abilities, by_meaning, in_any, words_of
from careerdata.normalize import names
from careerdata.read.aside import is_of_a_role
from careerdata.read.lists.names import without_brackets
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Section

MOST_BEFORE = 5
"""Most words before one that says it is an ability: `Strong written communication skills`."""

_PARTS = ("-", "\u2011", ".")
"""What joins a word to the rest of a name: `No-code tools`, `No. 1 wax`."""


def is_time(text: Text, page: Page) -> bool:
    """Whether an entry begins with a time of experience: `3+ years of experience`."""
    begins = any(figure.kind == "duration" and not figure.start for figure in page.figures(text))
    return begins and bool(abilities().find(text.value))


def is_ability(value: str) -> bool:
    """Whether words say in their first ones what one is able to, `Knowledge of`, and no verb makes them a sentence."""
    said = abilities().find(without_brackets(value))
    before = value[: said[0].start] if said else ""
    return (
        bool(said) and len(before.split()) <= MOST_BEFORE and not subject_ends().find(value) and not prepositions().find(before)
    )


def says_none(value: str) -> bool:
    """Whether an item says that there is none of what is listed: `None`, `No tools needed`, but not `No-code tools`."""
    found = _nothing().find(value)
    return bool(found) and not found[0].start and value[found[0].end : found[0].end + 1] not in _PARTS


@cache
def _nothing() -> Phrases[Literal["none"]]:
    return in_any("none", lambda language: language.nothing)


def is_total(value: str) -> bool:
    """Whether a name is a word for the sum of what is listed: `Total`."""
    return value.strip(" :").casefold() in words_of(lambda language: language.columns.totals)


def asks_for(value: str) -> bool:
    """Whether a sentence says that one must have something, and not who: `Good eyes are essential`, `Should have good eyes`."""
    words = value.rstrip(" .!")
    found = _asking().find(words)
    begins = bool(found) and not found[0].start and found[0].meaning == "begins"
    return begins or (bool(found) and found[-1].meaning == "ends" and found[-1].end == len(words) and found[-1].start > 0)


@cache
def _asking() -> Phrases[Literal["begins", "ends"]]:
    return by_meaning(lambda language: language.asking)


def is_noun(value: str) -> bool:
    """Whether words begin with an article, and no verb makes them a sentence: `A deep sense of calm`."""
    return value.partition(" ")[0].casefold() in articles() and not subject_ends().find(value)


def is_at_a_rung(section: Section) -> bool:
    """Whether a list stands under a label at a rung of a career: what is asked there is told in sentences."""
    over = section.parent
    return over is not None and (over.kind == "career_path" or (over.kind == "other" and is_of_a_role(over.heading.value)))


def tells_what_one_does(value: str, page: Page) -> bool:
    """Whether a sentence begins with its verb, and not with whom or what it is about: `Inspects hives by itself.`."""
    first = value.partition(" ")[0]
    return first.casefold() not in articles() and themselves(page.language).all_of(first) is None


def names_learning(value: str) -> bool:
    """Whether words of any language name something to be learnt: a degree, a certificate."""
    return names.credential(value) is not None or any(words.learning_phrases.find(value) for words in languages().values())
