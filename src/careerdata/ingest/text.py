"""Plain text to blocks: one block for each line that is not blank.

What is a heading is for the reader to decide, but for those that the writer marks.
"""

from __future__ import annotations

from itertools import pairwise

from careerdata.document.block import Block
from careerdata.document.text import UNSEEN, WORD_BREAKS, Text
from careerdata.ingest.blocks import BULLET
from careerdata.ingest.boxes import unboxed
from careerdata.ingest.ink import text_of
from careerdata.ingest.offsets import Pen
from careerdata.ingest.underlined import headings_in
from careerdata.language.shared import is_counted
from careerdata.patterns import lazy
from careerdata.storage.limits import MAX_BLANKS

BULLETS = frozenset("•-*–·◦‣▪●")
"""Characters that mark a list item where white space follows."""

_NO_BREAK = lazy("(?<![0-9])[\u00a0\u202f]|[\u00a0\u202f](?![0-9])")
"""No-break blanks that join words. Between digits they set off thousands, which a plain blank does not say."""

_EDGES = "".join(char for char in map(chr, range(0x3001)) if char.isspace()) + WORD_BREAKS
"""What is dropped at the ends of a line: white space, and what shows nothing."""

_OPENERS = BULLETS | frozenset("0123456789[")

_LONG_BLANK = lazy(rf"\s{{{MAX_BLANKS}}}")

# Three digits at most: a line that opens with a year and a full stop is a sentence.
_ORDINAL = lazy(r"(\d{1,3})[.)]\s+(?=\S)")


def parse(raw: str) -> list[Block]:
    """Blocks of a decoded text, in reading order.

    Each text is the line without the white space at its ends (no-break blanks included), without characters that show nothing
    and, for an item, without its marker: a bullet, or an ordinal such as `1.` or `1)` but for one that counts its noun
    (`1. Lehrjahr`), and the box of a task, alone or behind it. A line that a rule is drawn under is a heading, and so are
    those behind signs (`== Levels`) where there are several. A line of digits alone stays a line. Tabs inside a line stay;
    a no-break blank is a blank, unless it stands between digits; a run of more than `MAX_BLANKS` is one blank. Every
    character keeps its place.
    """
    lines = (raw if raw.isascii() else _NO_BREAK.sub(" ", raw)).split("\n")
    values = [line.strip() if line.isascii() else line.strip(_EDGES) for line in lines]
    values.append("")  # the edge of the file counts as a blank line, on both sides: values[-1] is asked for too
    marked = headings_in(values)
    blocks: list[Block] = []
    offset = 0
    for index, line in enumerate(lines):
        value = values[index]
        if value:
            start = offset + line.index(value[0])
            leads = not values[index - 1]
            alone = leads and not values[index + 1]
            if index in marked:
                begin, end, level = marked[index]
                block = Block(_text(value[begin:end], start + begin), "heading", level, "", alone)
            elif value[0] in _OPENERS:
                block = _listed(value, start, alone)
            else:
                block = Block(_text(value, start), "line", 0, "", alone)
            block.leads = leads
            blocks.append(block)
        offset += len(line) + 1
    return blocks


def _listed(value: str, start: int, alone: bool) -> Block:
    """Block of a line that opens with a bullet, a digit or a bracket: an item where a marker, or a box, and text follow."""
    if value[0] in BULLETS:
        rest = value[1:].lstrip()
        if rest and value[1].isspace():
            return Block(unboxed(_text(rest, start + len(value) - len(rest))), "item", 0, value[0], alone)
    elif value[0] == "[":
        task = _text(value, start)
        bare = unboxed(task)
        return Block(bare, "line" if bare is task else "item", 0, "" if bare is task else value[:3], alone)
    elif (ordinal := _ORDINAL.match(value)) and is_counted(value[ordinal.end() :]):
        return Block(_text(value, start), "item", 0, BULLET, alone)
    elif ordinal:
        return Block(unboxed(_text(value[ordinal.end() :], start + ordinal.end())), "item", 0, ordinal[1], alone)
    return Block(_text(value, start), "line", 0, "", alone)


def _text(value: str, start: int) -> Text:
    unseen = () if value.isascii() else [found.span() for found in UNSEEN.finditer(value)]
    if unseen:
        ends = [0, *(at for span in unseen for at in span), len(value)]
        shown = [(begin, end) for begin, end in list(pairwise(ends))[::2] if begin < end]
        return text_of([(value[begin:end], start + begin, start + begin + 1) for begin, end in shown])
    if len(value) > MAX_BLANKS and _LONG_BLANK.search(value):
        pen = Pen()
        pen.write(value, start)
        return text_of(pen.lift())
    return Text(value, start)
