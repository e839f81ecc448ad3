"""Headers that stand apart from their rows, as comments of lists do: `# Format: name | low | high`, then rows below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.normalize import figures
from careerdata.read.tables.raw_lines import BAR

MIN_COLUMNS = 3
"""Columns of such a header: two may be the parts of a title."""


def with_header_lines(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks with the header of a list before each of its groups of rows that has none, and as many cells as it."""
    columns: tuple[Text, ...] = ()
    group = 0
    for block in blocks:
        if block.shape == "heading" and not block.cells:
            columns = _columns(block.text) or columns
        elif block.cells and block.group != group and len(block.cells) == len(columns) and _has_money(block):
            yield Block(columns[0], "row", cells=columns, header=True, group=block.group)
            group = block.group
            yield replace(block, header=False)
            continue
        group = block.group if block.cells else 0
        yield block


def _columns(text: Text) -> tuple[Text, ...]:
    """The columns that a heading names between bars, without the label before them."""
    bars = [mark.start() for mark in BAR.finditer(text.value)]
    if len(bars) + 1 < MIN_COLUMNS or any(map(str.isdigit, text.value)):
        return ()
    begins = [text.value.find(":", 0, bars[0]) + 1, *(bar + 1 for bar in bars)]
    cells = tuple(text.cut(begin, end) for begin, end in zip(begins, [*bars, None], strict=True))
    return cells if all(cells) else ()


def _has_money(block: Block) -> bool:
    return any(figure.kind == "money" for cell in block.cells for figure in figures.scan(cell.value, ""))
