"""Lines of a paragraph that a reader sees one below the other: labels in bold or before a colon, bullets, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from careerdata.document.block import Block
from careerdata.document.document import Document
from careerdata.document.text import Text
from careerdata.read.strong import strong_runs

_COLON = re.compile(r"(?:[^\s:]+\s+){0,7}?[^\s:]+\s?:(?:\s|\Z)")
"""A few words and a colon."""
_BULLET = re.compile(r"[•◦‣▪●]\s+(?=\S)")
"""A bullet that neither Markdown nor HTML takes for one."""
_NUMBER = re.compile(r"\b(\d{1,2})[.)]\s+(?=\S)")
"""The number of an item that neither Markdown nor HTML takes for one."""
MIN_NUMBERED = 2
"""Items of such a list at least."""
_LETTER = re.compile(r"([A-Za-z])[.)]\s+(?=\S)")
"""The letter of an item, in its place in the alphabet."""
MIN_LETTERED = 3
"""Items of a list by letters at least."""


def apart(document: Document) -> list[Block]:
    """The blocks of a document, a line of a paragraph that begins with a label in bold as a block of its own.

    A reader sees such lines run on, but their writer put them one below the other: `**Focus:** models`, `**Duties:**`.
    """
    if document.format == "text":
        return _counted(document.blocks, _LETTER, MIN_LETTERED)
    blocks = [piece for block in document.blocks for piece in _pieces(block, document.raw)]
    return _counted(_counted(blocks, _NUMBER, MIN_NUMBERED), _LETTER, MIN_LETTERED)


def _counted(blocks: list[Block], ordinal: re.Pattern[str], least: int) -> list[Block]:
    """Blocks, lines one behind the other that are numbered or lettered from the first on as the items that a reader sees."""
    begin = 0
    while begin < len(blocks):
        run = 0
        while begin + run < len(blocks) and _place(blocks[begin + run], ordinal) == run + 1:
            run += 1
        if run >= least:
            blocks[begin : begin + run] = [_as_item(block, ordinal) for block in blocks[begin : begin + run]]
        begin += max(run, 1)
    return blocks


def _place(block: Block, ordinal: re.Pattern[str]) -> int | None:
    """The place of a line in a list that counts: its number, or that of its letter in the alphabet."""
    found = ordinal.match(block.value) if block.shape == "line" else None
    if found is None:
        return None
    return int(found[1]) if found[1].isdigit() else ord(found[1].casefold()) - ord("a") + 1


def _as_item(block: Block, ordinal: re.Pattern[str]) -> Block:
    found = ordinal.match(block.value)
    end = found.end() if found else 0
    return replace(block, text=block.text.cut(end), shape="item", level=1, marker=found[1] if found else "")


def _pieces(block: Block, raw: str) -> Iterator[Block]:
    text = block.text
    begins = [0]
    if block.shape == "line" and text:
        marked = _labelled_lines(text, raw) if text.starts is not None else ()
        begins += sorted({*marked, *_colon_lines(text, raw), *_bulleted_lines(text, raw), *_numbered_lines(text, raw)})
    if len(begins) == 1:
        yield _item(block)
        return
    for begin, end in pairwise([*begins, len(text.value)]):
        yield _item(replace(block.piece(begin, end), alone=False))


def _item(block: Block) -> Block:
    """A line that a bullet opens as the item that a reader sees, though the format knows no such bullet."""
    bullet = _BULLET.match(block.value)
    if block.shape != "line" or bullet is None:
        return block
    return replace(block, text=block.text.cut(bullet.end()), shape="item", level=1, marker=bullet[0].strip())


def _numbered_lines(text: Text, raw: str) -> Iterator[int]:
    """Where lines of a text that begins with a number, but its first one, begin with one."""
    if _NUMBER.match(text.value) is None:
        return
    for number in _NUMBER.finditer(text.value, 1):
        if _is_break(text, number.start() - 1, raw):
            yield number.start()


def _bulleted_lines(text: Text, raw: str) -> Iterator[int]:
    """Where lines of a text but its first one begin with a bullet."""
    if _BULLET.search(text.value) is None:
        return
    for at in range(len(text.value)):
        if _is_break(text, at, raw) and _BULLET.match(text.value, at + 1):
            yield at + 1


def _labelled_lines(text: Text, raw: str) -> Iterator[int]:
    """Where lines of a text but its first one begin with a label in bold, or stand under a line that is all in bold."""
    for begin, end in strong_runs(text, raw):
        opens = not begin or _is_break(text, begin - 1, raw)
        if begin and opens and ":" in text.value[end - 1 : end + 1]:
            yield begin
        if opens and end < len(text.value) and _is_break(text, end, raw):
            yield end + 1


def _colon_lines(text: Text, raw: str) -> Iterator[int]:
    """Where the lines of a text begin that each have a label before a colon: `Junior: £20,000`, one below the other."""
    if ":" not in text.value or "\n" not in raw[slice(*text.span())]:
        return
    ends = [at for at in range(len(text.value)) if _is_break(text, at, raw)]
    begins = [0, *(at + 1 for at in ends)]
    lines = [text.value[begin:end] for begin, end in zip(begins, [*ends, len(text.value)], strict=True)]
    if len(lines) > 1 and all(_COLON.match(line) for line in lines[1:]) and _COLON.match(lines[0]):
        yield from begins[1:]


def _is_break(text: Text, at: int, raw: str) -> bool:
    """Whether a character of a text stands for the end of a line."""
    return text.value[at].isspace() and "\n" in raw[slice(*text.span(at, at + 1))]
