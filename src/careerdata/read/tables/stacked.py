"""Tables saved a cell a line: `Role`, `Entry`, `Senior`, then `Backend Engineer`, `$80,000`, `$150,000`, and so on.

Each row is a name and as many lines of nothing but money; the lines above the first one head their columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from careerdata.document.block import Block
from careerdata.document.document import Document
from careerdata.document.text import Text, over
from careerdata.read.sections.context import Page
from careerdata.read.tables.flattened_header import ENDS
from careerdata.read.tables.heading import MAX_LABEL
from careerdata.read.tables.rows import is_header
from careerdata.read.tables.sums import lone_sum

MIN_ROWS = 2
"""Names with as many sums each, of which one alone may be a name by chance."""
MIN_SUMS = 2
"""Sums of a row: one alone is that of the name above it, which needs no header."""


def unstacked(document: Document) -> list[Block]:
    """The blocks of a document, with the lines of stacked tables as rows."""
    page = Page(document)
    groups = document.new_groups()
    blocks: list[Block] = []
    for is_short, run in groupby(document.blocks, key=_is_short):
        together = list(run)
        blocks += _unstacked(together, page, groups) if is_short else together
    return blocks


def _is_short(block: Block) -> bool:
    """Whether a block is a line that may be a cell: short, and no sentence or label."""
    value = block.value
    return block.shape == "line" and not block.cells and len(value) <= MAX_LABEL and value[-1:] not in ENDS


def _unstacked(run: Sequence[Block], page: Page, groups: Iterator[int]) -> Iterator[Block]:
    """Short lines that follow each other, those of a table among them as rows."""
    names, width = _names([_is_sum(block.text) for block in run])
    begin = names[0] - width if names else -1
    rows = [run[at : at + width] for at in (begin, *names)] if begin >= 0 else []
    group = next(groups) if rows else 0
    blocks = [_row(cells, group, header=not number) for number, cells in enumerate(rows)]
    if not blocks or not is_header(replace(blocks[0], header=False), page, rows=False, headed=False):
        yield from run
        return
    yield from run[:begin]
    yield from blocks
    yield from _unstacked(run[names[-1] + width :], page, groups)


def _names(sums: Sequence[bool]) -> tuple[list[int], int]:
    """Where the rows of the first table begin among lines that are nothing but a sum, or not; and how many lines each has."""
    begins = [at for at, (one, following) in enumerate(pairwise(sums)) if not one and following]
    widths = [end - at for at, end in pairwise([*(at for at in begins), _stop(sums, begins)])]
    for width, rows in groupby(zip(begins, widths, strict=True), key=lambda row: row[1]):
        found = [at for at, _ in rows]
        if len(found) >= MIN_ROWS and width > MIN_SUMS:
            return found, width
    return [], 0


def _stop(sums: Sequence[bool], begins: Sequence[int]) -> int:
    """Where the sums of the last row end."""
    stop = begins[-1] + 1 if begins else 0
    while stop < len(sums) and sums[stop]:
        stop += 1
    return stop


def _is_sum(text: Text) -> bool:
    """Whether a line is a sum of money, with what it is paid for, and nothing else."""
    figure = lone_sum(text.value)
    if figure is None:
        return False
    begin, end = figure.period_at or (figure.start, figure.end)
    rest = text.value[: min(begin, figure.start)] + text.value[max(end, figure.end) :]
    return not any(map(str.isalpha, rest))


def _row(cells: Sequence[Block], group: int, *, header: bool) -> Block:
    """Lines as a row of a table."""
    texts = tuple(block.text for block in cells)
    links = tuple(link for block in cells for link in block.links)
    return Block(over(texts), "row", cells=texts, header=header, links=links, marks=cells[0].marks, group=group)
