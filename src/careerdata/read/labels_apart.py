"""Labels right below an item, over the next list: Markdown has them go on in the item, whoever writes them does not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from careerdata.document.block import Block
from careerdata.document.document import Document
from careerdata.read.sections.label import MOST_WORDS


def labels_apart(document: Document) -> list[Block]:
    """The blocks of a document, the last line of an item as a block of its own where it is a label over the items behind it."""
    if document.format != "markdown":
        return document.blocks
    return [
        piece for block, below in pairwise([*document.blocks, None]) if block for piece in _pieces(block, below, document.raw)
    ]


def _pieces(block: Block, below: Block | None, raw: str) -> Iterator[Block]:
    begin = _label_begin(block, raw) if block.shape == "item" and below is not None and below.shape == "item" else 0
    if not begin:
        yield block
        return
    yield block.piece(0, begin)
    yield replace(block.piece(begin, len(block.value)), shape="line", level=0, marker="", group=0)


def _label_begin(block: Block, raw: str) -> int:
    """Where the last line of an item begins that is not indented, has few words, a capital first and a colon at its end."""
    text = block.text
    if not text.value.endswith(":") or "\n" not in raw[slice(*text.span())]:
        return 0
    last = raw.rfind("\n", 0, text.span(len(text.value) - 1).start) + 1
    begin = next((at for at in range(len(text.value)) if text.span(at, at + 1).start >= last), 0)
    label = text.value[begin:]
    is_label = not raw[last].isspace() and label[0].isupper() and len(label.split()) <= MOST_WORDS
    return begin if is_label and begin else 0
