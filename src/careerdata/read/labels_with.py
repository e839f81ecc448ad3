"""Labels with what they list or tell on their own line, in a cell beside them, or in the items below."""

from __future__ import annotations

from dataclasses import replace

from careerdata.document.block import Block
from careerdata.language.sentences import sentences
from careerdata.normalize.names import names_degree
from careerdata.read.labels import is_label
from careerdata.read.lists.names import is_list, is_long_list, listed
from careerdata.read.sections.label import label_of

PAIR = 2
"""Cells of a term and what is said of it."""
MAX_DEGREE = 160
"""Longest line that asks for a degree behind its label (code points)."""
Parts = tuple[Block, list[Block]]
"""A label as a line, and what it lists or tells as blocks of their own."""


def parts_of(block: Block, following: Block | None, raw: str) -> Parts | None:
    """A label and what it lists or tells behind it, or what stands below it where it is an item."""
    return of_pair(block) or with_list(block) or with_degree(block) or with_sentences(block) or over_items(block, following, raw)


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


def of_pair(block: Block) -> tuple[Block, list[Block]] | None:
    """A term that may be a label, and what a page marks up as said of it, as the label's list; None where a block is no such."""
    if "dl" not in block.marks or len(block.cells) != PAIR or not all(block.cells):
        return None
    term, said = block.cells
    behind = replace(block, text=said, leads=False, shape="line", level=0, marker="", cells=())
    if is_long_list(said) or is_list(said):
        listing = [replace(behind, text=piece, shape="item", level=1) for piece in listed(said)]
    elif names_degree(said.value):
        listing = [replace(behind, shape="item", level=1)]
    else:
        return None
    return replace(block, text=term, shape="line", cells=(), links=()), listing


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
