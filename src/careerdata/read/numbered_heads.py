"""Headings without mark-up that are numbered as the items of a list are: `4. Salary`, and what it says of that below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from careerdata.document.block import Block
from careerdata.read.headings import Headings
from careerdata.read.sections.context import Page

MIN_HEADS = 3
"""Such headings at least."""
MAX_WORDS = 8
"""Words of a heading."""


def numbered_heads(page: Page, headings: Headings) -> list[Block]:
    """The blocks of a page, numbered items that head what stands between them as lines by themselves.

    They count up from one, each stands alone over text of its own, and half of them say what a heading of a guide says: the
    steps of a way do not.
    """
    blocks = page.document.blocks
    if page.document.format == "html":
        return blocks
    heads = {
        id(block): replace(block, shape="line", marker="", level=0)
        for run in _runs(blocks)
        if sum(bool(headings.candidates(replace(block, shape="line"), page)) for block in run) * 2 >= len(run)
        for block in run
    }
    return [heads.get(id(block), block) for block in blocks]


def _runs(blocks: list[Block]) -> Iterator[list[Block]]:
    """The numbered items of a page that count up from one and stand apart, where there are several."""
    run: list[Block] = []
    for number, block in enumerate(blocks):
        if not _may_head(block):
            continue
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        apart = following is None or not (following.marker.isdigit() or ("li" in following.marks and following.shape == "line"))
        if not apart or block.marker != str(len(run) + 1):
            if len(run) >= MIN_HEADS:
                yield run
            run = []
        if apart and block.marker == str(len(run) + 1):
            run.append(block)
    if len(run) >= MIN_HEADS:
        yield run


def _may_head(block: Block) -> bool:
    """Whether an item is numbered, stands by itself, and ends as no sentence does."""
    numbered = block.shape == "item" and block.marker.isdigit() and block.alone
    return numbered and len(block.value.split()) <= MAX_WORDS and block.value[-1] not in ".;:,"
