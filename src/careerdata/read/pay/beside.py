"""Labels that stand on the line below their sum, or on the one above it: `$19.00`, and under it `Low`."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.block import Block
from careerdata.patterns import lazy
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money
from careerdata.read.tables.heading import MAX_LABEL, Heading, heading_of

_LETTERS = lazy(r"[^\W\d_]{4,}")
"""A word longer than a currency's code."""


def labels_beside(blocks: Sequence[Block], page: Page) -> dict[int, Heading]:
    """The labels above or below sums that are alone on their lines, by the numbers of these; one above comes first."""
    found: dict[int, Heading] = {}
    taken: set[int] = set()
    for number, block in enumerate(blocks):
        if not is_alone(block, page):
            continue
        over = _statistic(blocks[number - 1], page) if number and number - 1 not in taken else None
        if over is not None:
            found[number] = over
            continue
        label = _statistic(blocks[number + 1], page) if number + 1 < len(blocks) else None
        following = number + 2
        over_the_next = following < len(blocks) and is_alone(blocks[following], page) and _ends(blocks, following, page)
        if label is not None and not over_the_next:
            found[number] = label
            taken.add(number + 1)
    return found


def is_alone(block: Block, page: Page) -> bool:
    """Whether a block is a sum of money and nothing else."""
    return not block.cells and has_money(block.text, page) and not _LETTERS.search(block.value)


def _ends(blocks: Sequence[Block], number: int, page: Page) -> bool:
    """Whether no label stands below a sum: the one above it is its own."""
    return number + 1 >= len(blocks) or _statistic(blocks[number + 1], page) is None


def _statistic(block: Block, page: Page) -> Heading | None:
    """A line that says what a figure is, and nothing else."""
    if block.cells or len(block.value) > MAX_LABEL or has_money(block.text, page):
        return None
    heading = heading_of(block.text, page)
    return heading if heading.label is None and heading.says("statistic") and not heading.pay and not heading.not_pay else None
