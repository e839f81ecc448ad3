"""Pros and cons of several things beside each other, ways into a job, places to work, which are none of the job's own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import Literal

from careerdata.document.text import Text
from careerdata.language.phrases import Phrases
from careerdata.language.shared import in_any
from careerdata.read.aside import is_of_a_role
from careerdata.read.sections.adorned import unadorned
from careerdata.read.sections.role import names_role
from careerdata.read.sections.section import Section
from careerdata.records.text import SectionKind

_OF_LEARNING: frozenset[SectionKind] = frozenset({"education", "education_requirements", "licenses"})
"""Kinds of sections on what one learns: what speaks for it speaks for no job."""
_SIDES = frozenset({"pros", "cons"})
MIN_OPTIONS = 2
"""Things at least that are weighed against each other."""


def disclaim_sides(sections: Sequence[Section], role: str) -> None:
    """Have pros and cons not read that are of a way to learn, or of several things beside each other that are no roles.

    What the guide calls pros and cons it weighs itself; advantages and challenges may be those of whoever comes that way.
    """
    options: dict[int, dict[int, list[Section]]] = {}
    """Those that may be of one of several things, by what these stand under, and by the thing."""
    for section in sections:
        of = section.parent
        if section.kind not in _SIDES or of is None or of.parent is None or _weighed().all_of(section.heading.value.rstrip(" :")):
            continue
        learnt = of.kind in _OF_LEARNING
        if learnt or (of.kind == "other" and not _is_of_the_role(unadorned(of.heading), role)):
            options.setdefault(id(of.parent), {}).setdefault(id(of), []).append(section)
        if learnt:
            _disclaim(section)
    for beside in options.values():
        for section in chain.from_iterable(beside.values()) if len(beside) >= MIN_OPTIONS else ():
            _disclaim(section)


@cache
def _weighed() -> Phrases[Literal["weighed"]]:
    """Headings by which a guide itself weighs something."""
    return in_any("weighed", lambda language: language.topics.weighed)


def _disclaim(section: Section) -> None:
    section.kind, section.readers = "other", ()


def _is_of_the_role(heading: Text, role: str) -> bool:
    return names_role(heading.value, role) if role else is_of_a_role(heading.value)
