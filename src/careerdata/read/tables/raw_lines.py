"""The lines that a paragraph runs over in the raw text: those with bars are apart from the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.patterns import lazy

BAR = lazy(r"(?<!\\)\|")
"""What parts the cells of a table in text."""


_STOP = lazy(r"(?<=[.!?])\s*\|\s*\Z")
"""One behind a sentence, which parts nothing: a note below a table may end in it as its rows do."""


def has_bars(value: str) -> bool:
    """Whether bars part a line into cells."""
    return bool(BAR.search(_STOP.sub("", value)))


def pieces_of(block: Block, raw: str) -> Iterator[Block]:
    """A block, or the parts of a paragraph of several lines of which some have bars: those beside each other of one kind."""
    if block.shape != "line" or block.cells or not BAR.search(block.value):
        yield block
        return

    def bars(part: Sequence[tuple[int, int]]) -> bool:
        return has_bars(block.value[slice(*part[0])])

    parts = [list(part) for _, part in groupby(raw_lines(block.text, raw), key=lambda line: bars([line]))]
    if len(parts) == 1:
        yield block
        return
    last = parts[-1]
    # What stands right above a table is its own line: it says what the table is of.
    cut = ((part[:-1], part[-1:]) if part is not last and not bars(part) else (part,) for part in parts)
    parts = [piece for pieces in cut for piece in pieces if piece]
    for number, part in enumerate(parts):
        begin, end = part[0][0], part[-1][1]
        if block.value[begin:end].strip():
            yield replace(block.piece(begin, end), leads=block.leads and not number, alone=False)


def raw_lines(text: Text, raw: str) -> Iterator[tuple[int, int]]:
    """Where each line of a text begins and ends, cut where lines end in the raw text."""
    begin = 0
    for at, char in enumerate(text.value):
        if char.isspace() and "\n" in raw[slice(*text.span(at, at + 1))]:
            yield begin, at
            begin = at + 1
    yield begin, len(text.value)
