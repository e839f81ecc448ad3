"""Labels: lines in bold, or that end in a colon, which head what stands under them."""

from __future__ import annotations

from dataclasses import replace

from careerdata.document.block import Block
from careerdata.language.sentences import sentences
from careerdata.normalize.names import names_degree
from careerdata.read.lists.names import is_list, is_long_list, listed
from careerdata.read.strong import strong_runs

LEVEL = 7
"""Level of a label among headings: below the lowest that mark-up has."""
INNER = LEVEL + 1
"""Level of a label that is not in bold right under one that is."""
MAX_LABEL = 80
"""Longest label (code points)."""
MAX_DEGREE = 160
"""Longest line that asks for a degree behind its label (code points)."""
MOST_WORDS = 5
"""Most words of a label that a colon alone marks as one: more of them lead in a list, as `they look after these:` does."""


def is_label(block: Block, raw: str) -> bool:
    """Whether a line heads what follows it: all of it is in bold, or it is some words and a colon."""
    value = block.value
    if block.shape != "line" or not 0 < len(value) <= MAX_LABEL or value[-1] in ".!;,":
        return False
    if not value.endswith(":") and value[-1] != "\uff1a":
        return is_strong(block, raw)
    return len(value.split()) <= MOST_WORDS or is_strong(block, raw)


def is_strong(block: Block, raw: str) -> bool:
    """Whether all of a line but its colon is in bold."""
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


def with_sentences(block: Block) -> tuple[Block, list[Block]] | None:
    """A label and the sentences behind its colon, each as an item: `Duties: Inspect hives. Feed the weak.`."""
    if not label_of(block):
        return None
    size = block.value.index(":") + 1
    rest = block.text.cut(size)
    if not rest or rest.value[-1] != "." or block.links:
        return None
    behind = replace(block, leads=False, shape="item", level=1, marker="")
    told = [replace(behind, text=said) for begin, end in sentences(rest.value) if (said := rest.cut(begin, end))]
    return replace(block, text=block.text.cut(0, size), shape="line", links=()), told


def with_degree(block: Block) -> tuple[Block, list[Block]] | None:
    """A label and the degree behind its colon, `Education: a bachelor's degree`, as an item; None where it names none."""
    if block.shape != "line" or not label_of(block) or len(block.value) > MAX_DEGREE:
        return None
    size = block.value.index(":") + 1
    rest = block.text.cut(size)
    if not rest or not names_degree(rest.value) or any(map(str.isdigit, rest.value)):
        return None
    behind = replace(block, text=rest, leads=False, shape="item", level=1, marker="")
    return replace(block, text=block.text.cut(0, size), shape="line", links=()), [behind]


def over_items(block: Block, following: Block | None, raw: str) -> tuple[Block, list[Block]] | None:
    """An item that is a label over the items a level below it, as a line, and nothing behind it; None where it is no such."""
    if block.shape != "item" or following is None or following.shape != "item" or following.level <= block.level:
        return None
    label = replace(block, shape="line", marker="")
    return (label, []) if is_label(label, raw) else None
