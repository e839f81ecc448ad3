"""Ladders that lines shown as they stand draw: a rung a line, with its pay or its years, or with arrows between the rungs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from careerdata.document.block import CODE, Block
from careerdata.read.ladders.name import rank_of
from careerdata.read.ladders.naming import name_of
from careerdata.read.ladders.place import Place
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money
from careerdata.read.sections.section import Section

MIN_DRAWN = 3
"""Rungs of such a ladder at least."""
MIN_RANKS = 2
MOST_LINES = 60
"""Lines of code that may be a ladder."""
_ARROWS = frozenset("\u2193\u2191\u21d3\u21d1\u25bc\u25b2|vV\u2502 ")
"""What a line between two rungs is made of."""


def drawn_in(section: Section, page: Page) -> Iterator[list[Place]]:
    """The ladders that the code of a section draws."""
    for is_code, blocks in groupby(section.lines(), key=lambda block: CODE in block.marks):
        rungs = _rungs(list(blocks), page) if is_code else []
        if rungs:
            yield rungs


def _rungs(blocks: list[Block], page: Page) -> list[Place]:
    """The rungs that lines draw, where each of them is one and says how senior it is, is called as people are, and more."""
    lines = [block for block in blocks if not _ARROWS.issuperset(block.value)]
    if not MIN_DRAWN <= len(lines) <= MOST_LINES or not all(block.value[:1].isupper() for block in lines):
        return []
    places = [Place(block.text, name_of(block.text, page)) for block in lines]
    tells = len(lines) < len(blocks) or all(_says_more(place, page) for place in places)
    return places if tells and _climb(places) else []


def _climb(places: Iterable[Place]) -> bool:
    """Whether all places name levels of several ranks."""
    names = [place.name for place in places]
    ranks = {rank for name in names if name is not None and (rank := rank_of(name.title.value))}
    return len(ranks) >= MIN_RANKS and all(name is not None and (name.senior or name.of_a_trade) for name in names)


def _says_more(place: Place, page: Page) -> bool:
    """Whether a line gives years or states pay behind what it names."""
    return has_money(place.head, page) or (place.name is not None and place.name.years is not None)
