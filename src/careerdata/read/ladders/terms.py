"""The times of a training that pay goes by: the apprentice of a `1st Year`, of a second period."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal

from careerdata.document.text import Text
from careerdata.language.phrases import Phrases
from careerdata.language.shared import in_any, words_of
from careerdata.patterns import lazy
from careerdata.read.ladders.name import Name
from careerdata.read.ladders.naming import name_of
from careerdata.read.ladders.place import Place, Series
from careerdata.read.sections.context import Page

RATE = lazy(r"\d{1,3}[.,]\d{2}")
"""A number with a fraction: a rate of pay."""
_RATES = lazy(r"(?:\s+\d{1,3}[.,]\d{2})+\s*")
MIN_TERMS = 2
"""Times of a training at least."""


@cache
def _learners() -> Phrases[Literal["learner"]]:
    """Words for those who learn a trade, for their training, and for whom they learn from."""
    return in_any("learner", lambda language: language.levels.learners)


@cache
def _pattern() -> re.Pattern[str]:
    """A time of a training: `1st Year`, `Third period`, `Year 2`, `First Year Apprentice`."""
    term = _either(words_of(lambda language: language.levels.terms))
    ordinal = _either(words_of(lambda language: language.levels.ordinals))
    learner = _either(words_of(lambda language: language.levels.learners))
    counted = rf"(?:\d{{1,2}}\s?(?:st|nd|rd|th|e|re|er|ère|ème)|{ordinal})[\s-]+{term}|{term}\s+(?:\d{{1,2}}|[IVX]{{1,4}})"
    return re.compile(rf"(?:{learner}[\s,:\u2013-]+)?(?:{counted})(?:[\s,\u2013-]+{learner})?", re.IGNORECASE)


def _either(said: Iterable[str]) -> str:
    longest_first = sorted(said, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(r"[\s-]+".join(map(re.escape, word.split())) for word in longest_first) + ")"


def _bare_row(head: Text) -> Place | None:
    """The time of a training that a line begins with, where nothing stands behind it but numbers with a fraction: rates."""
    found = _pattern().match(head.value) if head.value[-1:].isdigit() else None
    if found is None or not _RATES.fullmatch(head.value, found.end()):
        return None
    term = head.cut(0, found.end())
    return Place(head, Name(term, end=len(head.value)))


def is_term(value: str) -> bool:
    """Whether words are a time of a training, and nothing else."""
    return _pattern().fullmatch(value.strip()) is not None


def speaks_of_learners(texts: Iterable[str]) -> bool:
    """Whether one of some texts speaks of those who learn a trade."""
    return any(_learners().find(text) for text in texts)


def terms_of(series: Series, page: Page) -> list[Place]:
    """The places of a series that are times of a training, where something says that it is one."""
    heads = [Place(over, name_of(over, page)) for over in series.over[:1]]  # a page without a title begins with the first one
    rows = [row for place in series.places if (row := _bare_row(place.head)) is not None]
    if len(rows) >= MIN_TERMS and speaks_of_learners(titles_of(page)):
        return rows
    places = [place for place in [*heads, *series.places] if place.name is not None and is_term(place.name.title.value)]
    titles = {place.name.title.value.casefold() for place in places if place.name is not None}
    texts = [text for place in places for text in (place.head, *(block.text for block in place.body))]
    if not MIN_TERMS <= len(titles) == len(places) or not any(pays(text, page) for text in texts):
        return []
    around = [over.value for over in series.over]
    said = [*around, *titles_of(page), *(place.head.value for place in places)]
    return places if speaks_of_learners(said) else []


def pays(text: Text, page: Page) -> bool:
    """Whether a text states a sum, or a share of one."""
    return any(figure.kind in ("money", "percent") for figure in page.figures(text))


def titles_of(page: Page) -> list[str]:
    """What a page says in its head that it is about."""
    first = [block.value for block in page.headings[:1]]
    return [page.role, page.document.declared.title or "", *first]
