"""The number of a list that stands on a line of its own."""

from __future__ import annotations

from careerdata.document.block import Block

MAX_DIGITS = 3
"""Digits of a list's number at most: a line of more is a figure."""


def is_number(block: Block) -> bool:
    """A line that holds nothing but a list's number; an item has its own, and no list counts from 007."""
    return block.shape != "item" and block.value.isdecimal() and len(block.value) <= MAX_DIGITS and block.value[0] != "0"
