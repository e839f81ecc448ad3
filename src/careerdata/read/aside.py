"""Headings that end in a noun for a way, or for what is beside the subject of a guide."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from careerdata.document.text import Text
from careerdata.language.heading_words import without_brackets
from careerdata.language.joining import conjunction
from careerdata.language.model import languages
from careerdata.language.phrases import Phrases
from careerdata.language.shared import by_meaning, in_any
from careerdata.read.sections.adorned import unadorned
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Section
from careerdata.records.text import SectionKind

End = Literal["way", "aside"]
OWN: frozenset[SectionKind] = frozenset(
    {"tools", "technical_skills", "soft_skills", "responsibilities", "licenses", "education", "education_requirements"}
)
"""Kinds of sections that a guide has of its role, and that are of something else below trends or projects."""

_OF_THE_ROLE = frozenset({("other", None), ("career_path", None), ("career_path", "career_path")})
"""Kinds and topics of sections that are about those in the role, or at a level of it."""


def ends_in_a_way(heading: Text) -> bool:
    """Whether a heading is one of a way: `Recommended path`."""
    return _end(heading) == "way"


def is_aside(section: Section | None) -> bool:
    """Whether a section, or one around it, is about trends, projects or interviews."""
    while section is not None and section.parent is not None:
        if section.kind == "other" and _is_beside(section.heading):
            return True
        section = section.parent
    return False


def wanted_now(heading: str) -> bool:
    """Whether a heading says that what it names is wanted: `Skills in demand`."""
    return bool(_wanted().find(heading))


def is_of_another_thing(section: Section | None, page: Page) -> bool:
    """Whether a section, or one around it, is known to be about none of a guide's own topics: projects, courses."""
    while section is not None and section.kind != "title":
        if (section.kind, page.topic(unadorned(section.heading))) not in _OF_THE_ROLE:
            return True
        section = section.parent
    return False


def is_of_a_role(heading: str) -> bool:
    """Whether a heading names who does a job, or at its beginning what they are: `Head of Design`."""
    every = languages().values()
    return any(words.titles.is_of_a_role(said) for words in every for said in (heading, words.topics.leading(heading)))


def _is_beside(heading: Text) -> bool:
    """Whether one of the things that a heading names, or what it is of, is beside the subject: `Trends and outlook`."""
    value = without_brackets(unadorned(heading).value)
    pieces = re.split(rf"\s+(?:{conjunction()}|&)\s+", value)
    return any(_end_of(piece) == "aside" for piece in (*pieces, *(words.topics.leading(value) for words in languages().values())))


def _end(heading: Text) -> End | None:
    """What the noun at the end of a heading is."""
    return _end_of(without_brackets(unadorned(heading).value))


def _end_of(words: str) -> End | None:
    last = next(iter(reversed(_ends().find(words))), None)
    return last.meaning if last is not None and last.end == len(words) else None


@cache
def _wanted() -> Phrases[Literal["wanted"]]:
    return in_any("wanted", lambda language: language.topics.wanted)


@cache
def _ends() -> Phrases[End]:
    return by_meaning(lambda language: {"way": language.ways.nouns, "aside": language.ways.aside})
