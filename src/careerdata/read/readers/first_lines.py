"""Lines that an entry of several lines may begin with."""

from __future__ import annotations

from careerdata.document.block import Block

MAX_TITLE = 160
"""Longest line (code points) that is taken for the title of an entry; the longest question of the pages read has 112."""


def is_question(block: Block) -> bool:
    """Whether a block is a question."""
    return len(block.value) <= MAX_TITLE and block.value.endswith("?") and block.shape in ("line", "heading")


def is_title(block: Block) -> bool:
    """Whether a block is a heading, or a line by itself that ends as none of running text does."""
    stands_alone = block.alone and block.shape == "line" and block.value[-1] not in ".!:;,?"
    return len(block.value) <= MAX_TITLE and (block.shape == "heading" or stands_alone)
