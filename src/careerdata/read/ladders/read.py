"""The ladders of a page: its levels, and what is asked at each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from careerdata.document.block import FRONT_MATTER
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.normalize.figure import Figure
from careerdata.read.ladders import words
from careerdata.read.ladders.asked import area_leads, asked_at, claimed, description_of, extent, rows_of
from careerdata.read.ladders.chains import chains_in
from careerdata.read.ladders.drawn import drawn_in
from careerdata.read.ladders.experience import put_years
from careerdata.read.ladders.head import rows_in_head
from careerdata.read.ladders.ladder import ladder_of
from careerdata.read.ladders.name import Name
from careerdata.read.ladders.page import level_of
from careerdata.read.ladders.place import Place
from careerdata.read.ladders.series import series_in
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Section

NO_LADDER = ("related_roles", "faq", "education", "licenses", "tools", "industries", "how_to_become")
"""Kinds of sections, by how they begin, whose lists and headings name other things by words of levels."""
LISTED = ("technical_skills", "soft_skills", "responsibilities", "duties")
"""Kinds of sections, by how they begin, whose lists are both: what is asked at a level, and what one does or is to know."""


class Ladder(NamedTuple):
    """The rungs of a ladder, and the section that they stand in."""

    section: Section
    rungs: list[Place]


def rows_of_ladders(sections: Sequence[Section], page: Page) -> Iterator[tuple[Section, Row]]:
    """The rows of `levels` and `expectations` of a page, each with the section that its ladder stands in."""
    rest: list[Section] = []
    for section in sections:
        in_head = any(FRONT_MATTER in block.marks for block in section.blocks)
        rows = list(rows_in_head(section, page)) if in_head else []
        yield from ((section, row) for row in rows)
        if not rows:
            rest.append(section)
    found = ladders_of(rest, page)
    alone = level_of(sections, page) if len(rest) == len(sections) and not found else None
    if alone is not None:
        found = [Ladder(sections[0], [alone])]
        for section in claimed(sections[0]) if alone.section is not None else ():
            section.kind, section.readers = "career_path", ()
    for ladder in found:
        yield from ((ladder.section, row) for row in rows_of_ladder(ladder, page))


def ladders_of(sections: Sequence[Section], page: Page) -> list[Ladder]:
    """The ladders of a page; the sections that are rungs, and what they ask in sections of their own, are of a career path."""
    found: list[Ladder] = []
    inside: set[int] = set()
    for section in sections:
        if is_of_other_things(section) or id(section) in inside:
            continue
        for series in series_in(section, page):
            rungs = ladder_of(series, page) if id(series.places[0].head) not in inside else []
            if rungs:
                found.append(Ladder(section, rungs))
                if section.kind == "other" and words.ladders().find(section.heading.value):
                    section.kind = "career_path"
                inside |= {part for rung in rungs for part in _claim(rung)}
                if _are_all_of(section, rungs):
                    section.kind, section.readers = "career_path", ()
    return found or _chained(sections, page)


def _chained(sections: Sequence[Section], page: Page) -> list[Ladder]:
    """The ladders that lines name with arrows, or that code draws; beside others they say where one may go from them."""
    free = (section for section in sections if not is_of_other_things(section))
    return [Ladder(section, rungs) for section in free for rungs in (*chains_in(section, page), *drawn_in(section, page))]


def is_of_other_things(section: Section) -> bool:
    """Whether what a section names by words of levels are no levels: certificates, tools, other roles."""
    return section.kind.startswith(NO_LADDER) and not words.ladders().find(section.heading.value)


def _are_all_of(section: Section, rungs: Sequence[Place]) -> bool:
    """Whether a section holds nothing but grades and what is said of each, whatever its heading is: they are no skills."""
    texts = {id(text) for rung in rungs for text in (rung.head, *(block.text for block in rung.body))}
    graded = all(rung.name is not None and rung.name.is_bare for rung in rungs)
    return graded and all(id(block.text) in texts for block in section.lines())


def _claim(rung: Place) -> Iterator[int]:
    """Make the sections of a rung those of a career path; yields the `id` of each text and section inside it."""
    yield from (id(block.text) for block in rung.body)
    for section in () if rung.section is None else (rung.section, *claimed(rung.section)):
        if section is rung.section or not section.kind.startswith(LISTED):
            section.kind, section.readers = "career_path", ()
        yield id(section)


def rows_of_ladder(ladder: Ladder, page: Page) -> Iterator[Row]:
    """The rows of `levels` and `expectations` of a ladder."""
    asked = [asked_at(rung, page) for rung in ladder.rungs]
    leads = area_leads(asked)
    lowest = True
    for rank, (rung, own) in enumerate(zip(ladder.rungs, asked, strict=True), start=1):
        name = rung.name
        if name is not None:
            level = _level(rung, name, rank, page)
            _put_track(level, ladder.section)
            years = _years(rung, name, page)
            if years is not None:
                put_years(level, *years, lowest=lowest)
                lowest = False
            yield level
            yield from rows_of((one for one in own if not (years and one.lead and one.text is years[1])), leads, level)


def _level(rung: Place, name: Name, rank: int, page: Page) -> Row:
    row = Row("levels")
    row.put("title", name.title.clean, name.title.span())
    if name.grade is not None:
        row.put("grade", name.grade.clean, name.grade.span())
    row.put("rank", rank)
    said = description_of(rung, page)
    if said:
        row.put("description", " ".join(text.clean for text in said), extent(said))
    return row


def _put_track(level: Row, section: Section) -> None:
    """The track that the nearest heading over a ladder says it is, the title's aside."""
    while section.parent is not None:
        said = words.tracks().find(section.heading.value)
        if said:
            level.put("track", said[0].meaning, section.heading.span(said[0].start, said[0].end))
            return
        section = section.parent


def _years(rung: Place, name: Name, page: Page) -> tuple[Figure, Text] | None:
    """The years that a level's name gives, else those that its own text does."""
    if name.years is not None and name.years_in is not None:
        return name.years, name.years_in
    return rung.years(page)
