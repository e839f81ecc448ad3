"""Ladders in one line: `Junior \u2192 Mid-level \u2192 Senior`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from careerdata.document.block import Block
from careerdata.language.joining import conjunction
from careerdata.language.model import language_of
from careerdata.patterns import lazy
from careerdata.read.ladders import words
from careerdata.read.ladders.naming import name_of
from careerdata.read.ladders.people import climb, is_path
from careerdata.read.ladders.place import Place
from careerdata.read.ladders.series import headings_over
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Section

MIN_LINKS = 2
"""Arrows of a ladder at least: one leads from a thing to another."""
MAX_CHAIN = 400
"""Longest line (code points)."""
_ARROW = lazy(r"\s*(?:[\u2192\u27a1\u279c\u2794]\ufe0f?|[-=]{1,2}>|(?<=\s)>(?=\s))\s*")
_BAR = lazy(r"\s+\|\s+")
_COMMA = lazy(rf"\s*,\s+(?:(?i:{conjunction()})\s+)?")
_LABEL = lazy(r"[^:\u2192>]{1,60}:\s+")


def chains_in(section: Section, page: Page) -> Iterator[list[Place]]:
    """The ladders that lines of a section name rung by rung, whose words or headings say that they are such."""
    for block in section.lines():
        if block.cells or len(block.value) > MAX_CHAIN:
            continue
        rungs = _rungs(block, page, _ARROW) or _barred(block, section, page)
        if rungs and (_climbs(rungs) or (_says_ladder(block, section) and _are_people(rungs))):
            yield rungs
        elif not rungs and _says_path(block, section):
            rungs = _rungs(block, page, _COMMA)
            if _are_people(rungs) and climb([rung.name for rung in rungs if rung.name is not None]):
                yield rungs


def _rungs(block: Block, page: Page, between: re.Pattern[str]) -> list[Place]:
    """What stands between the arrows of a line, or its commas, where all of it are names and none is something to be learnt."""
    value = block.value
    links = [match.span() for match in between.finditer(value)]
    if len(links) < MIN_LINKS:
        return []
    label = _LABEL.match(value)
    begin = label.end() if label and label.end() <= links[0][0] else 0
    ends = [(begin, begin), *links, (len(value.rstrip(" .")), len(value))]
    pieces = [block.text.cut(start, stop) for (_, start), (stop, _) in pairwise(ends)]
    if any(_LABEL.match(piece.value) for piece in pieces):  # `L1 → L2: alone → with others` tells of a step, not of a ladder
        return []
    places = [Place(piece, name_of(piece, page)) for piece in pieces if piece]
    named = len(places) == len(pieces) and all(place.name is not None for place in places)
    learning = language_of(page.language).learning_phrases
    return places if named and not any(learning.find(piece.value) for piece in pieces) else []


def _barred(block: Block, section: Section, page: Page) -> list[Place]:
    """What stands between the bars of a line, where each has its grade, or is of people under words for a ladder."""
    rungs = _rungs(block, page, _BAR) if "|" in block.value else []
    if all(rung.name is not None and rung.name.grade is not None for rung in rungs):
        return rungs
    people = all(rung.name is not None and (rung.name.senior or rung.name.of_a_trade) for rung in rungs)
    return rungs if people and _climbs(rungs) and _says_ladder(block, section) else []


def _climbs(rungs: list[Place]) -> bool:
    """Whether most of them say how senior one is."""
    return sum(rung.name is not None and rung.name.senior for rung in rungs) * 2 > len(rungs)


def _are_people(rungs: list[Place]) -> bool:
    """Whether most of them are levels of people or name who does a job."""
    names = [rung.name for rung in rungs if rung.name is not None]
    return sum(name.senior or name.of_a_trade or name.grade is not None for name in names) * 2 > len(rungs)


def _says_ladder(block: Block, section: Section) -> bool:
    """Whether the label of a line, or a heading over it, speaks of a ladder."""
    return any(words.ladders().find(said) for said in _over(block, section))


def _says_path(block: Block, section: Section) -> bool:
    """Whether the label of a line, or a heading over it, speaks of one way up: several lead to different jobs."""
    return any(is_path(said) for said in _over(block, section))


def _over(block: Block, section: Section) -> list[str]:
    label = _LABEL.match(block.value)
    return [label[0] if label else "", *(over.value for over in headings_over(section))]
