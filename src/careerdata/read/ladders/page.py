"""A page that is about one level of a ladder: its title names the level, its sections say what is asked at it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from careerdata.document.block import Block
from careerdata.read.ladders import words
from careerdata.read.ladders.asked import KEPT
from careerdata.read.ladders.experience import years_alone
from careerdata.read.ladders.grade import series_of
from careerdata.read.ladders.name import Name
from careerdata.read.ladders.naming import name_of
from careerdata.read.ladders.place import Place
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Section

MAX_LINE = 40
"""Characters of a line over the years that a level asks for."""
_OF_A_GUIDE = (*KEPT, "how_to_become", "tools", "industries")
"""Kinds of sections, by how they begin, that a guide to a role has and a page of a ladder has not."""


def level_of(sections: Sequence[Section], page: Page) -> Place | None:
    """The level that a page is about; None where it is about a role, or about several levels.

    Its head calls the page one of a ladder, or its title begins with a grade.
    """
    title = sections[0]
    name = name_of(title.heading, page)
    if name is None or not (name.of_a_trade or name.senior):
        return None
    of_ladder = _is_of_ladder(name, page)
    if of_ladder and not any(section.kind.startswith(_OF_A_GUIDE) for section in sections):
        return Place(title.heading, name, title, title.blocks)
    return Place(title.heading, name, body=_experience(sections, page)) if _is_graded(name) else None


def _experience(sections: Sequence[Section], page: Page) -> list[Block]:
    """The block of years alone under a line of a few words that speaks of experience: `Typical experience`."""
    blocks = [block for section in sections for block in section.blocks]
    return [
        below
        for above, below in pairwise(blocks)
        if len(above.value) <= MAX_LINE and words.experience().find(above.value) and years_alone(below.text, page) is not None
    ][:1]


def _is_of_ladder(name: Name, page: Page) -> bool:
    """Whether the head of a page speaks of a ladder beside the level that the title names."""
    declared = page.document.declared
    says = [text for text in (declared.description, declared.title) if text and words.ladders().find(text)]
    if _is_graded(name):
        return bool(says)
    return any(name.title.value.casefold() in text.casefold() and words.says_ladder(text) for text in says)


def _is_graded(name: Name) -> bool:
    series = series_of(name.grade.value) if name.grade is not None else None
    return series is not None and (series[0].upper() in words.letters() or series[0] == name.initials)
