"""What tells that places name people at work, and that these rise from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.read.ladders import words
from careerdata.read.ladders.graded import MIN_RUNGS
from careerdata.read.ladders.name import Name
from careerdata.read.ladders.place import Place
from careerdata.read.ladders.whose import people
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money

MAX_SAID = 600
"""Characters of a text under a grade in which words for people at work are looked for."""
_FIRST = 3
"""Blocks under a place that may say what is paid, or of whom it is."""
_PEOPLE = frozenset({"manager", "director", "executive"})
"""Words that say who one is, whatever they lead: the head of product."""


def is_of_people(place: Place, name: Name, page: Page) -> bool:
    """Whether a place names somebody or how senior one is, pays, or speaks of what one does at work."""
    skilled = name.title.value.casefold() in words.skill()
    if names_a_person(name, page.role) or (name.senior and not name.core and not skilled) or pays(place, page):
        return True
    texts = (place.head, *(block.text for block in place.body[:_FIRST]))
    return any(people().find(text.value[:MAX_SAID]) for text in texts)


def names_a_person(name: Name, role: str) -> bool:
    """Whether a name says who one is: by a rank, by a job, or by the last word of the guide's role."""
    if any(said.meaning in _PEOPLE for said in words.seniorities().find(name.title.value)):
        return True
    own = role.casefold().split()
    return name.of_a_trade or (bool(own and name.core) and name.core[-1].rstrip("s") == own[-1].rstrip("s"))


def pays(place: Place, page: Page) -> bool:
    """Whether a place states a sum of money, or what stands right under it does."""
    return any(has_money(text, page) for text in (place.head, *(block.text for block in place.body[:_FIRST])))


def rise(names: Sequence[Name]) -> bool:
    """Whether those that say how senior they are say it differently, or have grades: two directors are two jobs."""
    said = [one for name in names if (one := _first_said(name))]
    return len(set(said)) >= MIN_RUNGS or len(said) < MIN_RUNGS or any(name.grade for name in names)


def _first_said(name: Name) -> str:
    """The first word of a name that says how senior one is, lower-case; empty where none does."""
    said = words.seniorities().find(name.title.value)
    return name.title.value[said[0].start : said[0].end].casefold() if said else ""
