"""Labels: lines in bold, or that end in a colon, which head what stands under them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from careerdata.document.block import Block
from careerdata.document.document import Document
from careerdata.document.text import Text
from careerdata.read.lists.names import is_list, is_long_list, listed
from careerdata.read.strong import strong_runs

LEVEL = 7
"""Level of a label among headings: below the lowest that mark-up has."""
MAX_LABEL = 80
"""Longest label (code points)."""
_COLON = re.compile(r"(?:[^\s:]+\s+){0,7}?[^\s:]+\s?:(?:\s|\Z)")
"""A few words and a colon."""
_BULLET = re.compile(r"[•◦‣▪●]\s+(?=\S)")
"""A bullet that neither Markdown nor HTML takes for one."""
MOST_WORDS = 5
"""Most words of a label that a colon alone marks as one: more of them lead in a list, as `they look after these:` does."""


def is_label(block: Block, raw: str) -> bool:
    """Whether a line heads what follows it: all of it is in bold, or it is some words and a colon."""
    value = block.value
    if block.shape != "line" or not 0 < len(value) <= MAX_LABEL or value[-1] in ".!;,":
        return False
    if not value.endswith(":") and value[-1] != "\uff1a":
        return _is_strong(block, raw)
    return len(value.split()) <= MOST_WORDS or _is_strong(block, raw)


def _is_strong(block: Block, raw: str) -> bool:
    bold = strong_runs(block.text, raw)
    return len(bold) == 1 and bold[0][0] == 0 and not block.value[bold[0][1] :].strip(" :\uff1a")


def label_words(value: str) -> str:
    """The words of a label, for comparing."""
    return value.strip(" :\uff1a").casefold()


def label_of(block: Block) -> str:
    """The words of the label that a line or an item begins with, before its colon; empty where it begins with none."""
    label, colon, _ = block.value.partition(":")
    return label_words(label) if colon and block.shape in ("line", "item") and len(label.split()) <= MOST_WORDS else ""


def with_list(block: Block) -> tuple[Block, list[Block]] | None:
    """A label and what it lists by commas behind its colon, `Skills: patience, calm`; None where a line or item is no such."""
    if not label_of(block):
        return None
    size = block.value.index(":") + 1
    rest = block.text.cut(size)
    behind = [replace(block, text=rest, leads=False, shape="line", level=0, marker="")]
    if is_long_list(rest):
        behind = [replace(behind[0], text=piece, shape="item", level=1) for piece in listed(rest)]
    elif not is_list(rest):
        return None
    return replace(block, text=block.text.cut(0, size), shape="line", links=()), behind


def over_items(block: Block, following: Block | None, raw: str) -> tuple[Block, list[Block]] | None:
    """An item that is a label over the items a level below it, as a line, and nothing behind it; None where it is no such."""
    if block.shape != "item" or following is None or following.shape != "item" or following.level <= block.level:
        return None
    label = replace(block, shape="line", marker="")
    return (label, []) if is_label(label, raw) else None


def apart(document: Document) -> list[Block]:
    """The blocks of a document, a line of a paragraph that begins with a label in bold as a block of its own.

    A reader sees such lines run on, but their writer put them one below the other: `**Focus:** models`, `**Duties:**`.
    """
    if document.format == "text":
        return document.blocks
    return [piece for block in document.blocks for piece in _pieces(block, document.raw)]


def _pieces(block: Block, raw: str) -> Iterator[Block]:
    text = block.text
    begins = [0]
    if block.shape == "line" and text:
        marked = _labelled_lines(text, raw) if text.starts is not None else ()
        begins += sorted({*marked, *_colon_lines(text, raw), *_bulleted_lines(text, raw)})
    if len(begins) == 1:
        yield _item(block)
        return
    for begin, end in pairwise([*begins, len(text.value)]):
        piece = text.cut(begin, end)
        start, stop = piece.span()
        links = tuple(link for link in block.links if start <= link.text.span().start < stop)
        yield _item(replace(block, text=piece, links=links, alone=False))


def _item(block: Block) -> Block:
    """A line that a bullet opens as the item that a reader sees, though the format knows no such bullet."""
    bullet = _BULLET.match(block.value)
    if block.shape != "line" or bullet is None:
        return block
    return replace(block, text=block.text.cut(bullet.end()), shape="item", level=1, marker=bullet[0].strip())


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
