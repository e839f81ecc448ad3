"""The numbers that entries of several lines begin with, and which of them begin one where lists stand in lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.read.aside import ends_in_a_way
from careerdata.read.readers.counted import text_begin
from careerdata.read.readers.first_lines import MAX_TITLE
from careerdata.read.sections.numbering import is_number

MIN_OUTER = 2
"""Entries at least, with others inside them: one alone is a number set off."""
_LINE = 10
"""How deep a line stands: below every heading, and above what is an item of some level."""
_ITEM = 20


class Number(NamedTuple):
    """The number that a block begins with, where it stands, and the rest of its text."""

    number: int
    at: Text | None
    text: Text


def number_of(block: Block, ordinals: Sequence[str]) -> Number | None:
    """The number of a block, perhaps behind a word that counts; None where it has none."""
    if is_number(block):
        return Number(int(block.value), block.text, block.text.cut(len(block.value)))
    if block.shape == "item" and block.marker.isdigit():
        return Number(int(block.marker), None, block.text)
    match = _ordinal(tuple(ordinals)).match(block.value)
    if match is None or block.cells or len(block.value) > MAX_TITLE or (block.shape == "item" and not match["word"]):
        return None
    return Number(int(match["number"]), block.text.cut(*match.span("number")), block.text.cut(text_begin(match)))


@lru_cache(maxsize=16)
def _ordinal(ordinals: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(map(re.escape, ordinals)) or r"(?!)"
    mark = r"(?(word)(?:\s?[.):\]]+|\s*[\u2013\u2014]|\s+-)|\s?[.):])"
    return re.compile(rf"(?:\[(?={words}))?(?P<word>(?:{words})\s+)?(?P<number>\d{{1,3}}){mark}\s+", re.IGNORECASE)


def beginnings(blocks: Sequence[Block], ordinals: Sequence[str]) -> frozenset[int]:
    """The `id` of the blocks whose numbers begin an entry: the outermost where numbers inside entries count anew.

    None of them where such lists stand under headings without a number: then these are the entries.
    """
    found = [(block, said.number) for block in blocks if (said := number_of(block, ordinals)) is not None]
    outer = {id(block) for block, _ in found}
    if _counts_up(found):
        return frozenset() if _are_acts(blocks) else frozenset(outer)
    if _counts_anew_under_headings(blocks, outer):
        return frozenset()
    for depth in sorted({_depth(block) for block, _ in found}):
        here = [(block, number) for block, number in found if _depth(block) == depth]
        if len(here) >= MIN_OUTER:
            return frozenset(id(block) for block, _ in here) if _counts_up(here) else frozenset(outer)
    return frozenset(outer)


def _depth(block: Block) -> int:
    return block.level if block.shape == "heading" else _LINE if block.shape != "item" else _ITEM + block.level


def _counts_up(found: Iterable[tuple[Block, int]]) -> bool:
    numbers = [number for _, number in found]
    return all(number < after for number, after in pairwise(numbers))


def _counts_anew_under_headings(blocks: Sequence[Block], numbered: set[int]) -> bool:
    """Whether numbers stand under several headings, none of which has one or is of one way of several."""
    over: set[int] = set()
    heading: Block | None = None
    for block in blocks:
        if block.shape == "heading":
            heading = None if ends_in_a_way(block.text) else block
        elif id(block) in numbered and heading is not None:
            over.add(id(heading))
        if (heading is None or heading is block) and id(block) in numbered:
            return False
    return len(over) >= MIN_OUTER


def _are_acts(blocks: Sequence[Block]) -> bool:
    """Whether most headings tell to do something, and so are steps: `Get a degree`."""
    headings = [block for block in blocks if block.shape == "heading"]
    acts = sum(any(words.topics.begins_with_an_act(block.value) for words in languages().values()) for block in headings)
    return len(headings) >= MIN_OUTER and acts * 2 >= len(headings)
