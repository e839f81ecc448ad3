"""Ladders of those who do a job: what stands over them says that they are one, not their own names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from careerdata.language.figure_words import RANGE_WORDS
from careerdata.read.ladders import words
from careerdata.read.ladders.graded import MIN_HEADINGS, MIN_RUNGS
from careerdata.read.ladders.name import Name, rank_of
from careerdata.read.ladders.place import Place, Series

_MOST_WORDS = 4
"""Words of a rank: more are said of something."""


def are_named_people(series: Series) -> bool:
    """Whether what speaks of levels stands right over places that each name who does a job, be they of different trades."""
    names = [place.name for place in series.places]
    people = [name for name in names if name is not None and (name.of_a_trade or name.senior)]
    others = [name for name in names if name is None or not (name.of_a_trade or name.senior)]
    tracks = any(words.tracks().find(place.head.value) for place in series.places)
    over = series.over[0].value if series.over else ""
    if tracks or len(names) < MIN_HEADINGS or len(people) <= 2 * len(others) or "," in over:
        return False
    shared = {word for name in people for word in name.core}  # `Chef de Partie` among chefs
    alike = all(name is not None and shared & set(name.core) for name in others)
    if words.says_ladder(over):
        return alike or _are_ranks(series)
    return alike and series.form == "headings" and is_path(over) and climb(people)


def _are_ranks(series: Series) -> bool:
    """Whether a list holds nothing but a few words an item: `Constable`, `Sergeant`."""
    return series.form == "items" and all(
        place.name is not None and place.name.end == len(place.head.value) and len(place.head.value.split()) <= _MOST_WORDS
        for place in series.places
    )


def is_path(over: str) -> bool:
    """Whether a heading speaks of one path: several lead to different jobs."""
    said = [over[one.start : one.end].casefold() for one in words.ladders().find(over)]
    return bool(said) and not any(one.endswith(words.plurals()) for one in said)


def climb(people: Sequence[Name]) -> bool:
    """Whether those who do one job are of different ranks, or they are of more than two."""
    ranks = {rank for name in people if (rank := rank_of(name.title.value))}
    counted = Counter(word for name in people for word in set(name.core))
    one_trade = max(counted.values(), default=0) * 2 > len(people)
    return len(ranks) > MIN_RUNGS or (bool(ranks) and one_trade)


def between(series: Series) -> list[Place]:
    """The places from the one to the other that a heading over them names as the ends of a way: `Line Cook to Executive Chef`."""
    over = " \n".join(text.value for text in series.over).casefold()
    named = [(number, place.name) for number, place in enumerate(series.places) if place.name is not None and place.says_more]
    # What the heading does not name is out at one look: each with each of all places would be the square of the page.
    last_of = {title: number for number, name in named if (title := name.title.value.casefold()) in over}
    ends: dict[str, int] = {}
    for first, low in named:
        title = low.title.value.casefold()
        if title not in last_of:
            continue
        if title not in ends:
            ends[title] = max((last for high, last in last_of.items() if _leads(title, high, over)), default=-1)
        if ends[title] > first:
            return [series.places[number] for number, name in named if first <= number <= ends[title] and name.of_a_trade]
    return []


def _leads(low: str, high: str, over: str) -> bool:
    """Whether a text says that a way leads from one thing to another, all in lower case."""
    return re.search(rf"(?<!\w){re.escape(low)}\s+(?:{'|'.join(RANGE_WORDS)})\s+{re.escape(high)}(?!\w)", over) is not None
