"""The numbers of a list: those on a line of their own, and lists that count from nought."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from careerdata.document.block import Block
from careerdata.document.row import Row, Value

MAX_DIGITS = 3
"""Digits of a list's number at most: a line of more is a figure."""


def is_number(block: Block) -> bool:
    """A line that holds nothing but a list's number; an item has its own, and no list counts from 007."""
    return block.shape != "item" and block.value.isdecimal() and len(block.value) <= MAX_DIGITS and block.value[0] != "0"


def from_one(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows of lists, in order; those of one whose numbers begin at nought count from one."""
    before, added = None, 0
    for row in rows:
        rank = row.values.get("rank")
        if rank is not None:
            if before is None or rank.value <= before:
                added = int(rank.value == 0)
            before = rank.value
            row.values["rank"] = Value(rank.value + added, rank.span) if added else rank
        yield row
