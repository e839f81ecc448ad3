"""Lists at the rungs of a ladder that stands in a section on skills or duties: what is asked at a rung is one of these."""

from __future__ import annotations

from collections.abc import Iterable

from careerdata.read.sections.section import Section
from careerdata.records.text import SectionKind

_LISTED: frozenset[SectionKind] = frozenset({"technical_skills", "soft_skills", "responsibilities"})
"""Kinds of sections whose lists are the same things at every level."""


def read_rungs(sections: Iterable[Section]) -> None:
    """Have the sections of rungs right under such a section read as that is."""
    for section in sections:
        over = section.parent
        if section.kind == "career_path" and not section.readers and over is not None and over.kind in _LISTED:
            section.readers = over.readers
