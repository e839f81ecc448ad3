"""Cards that show a figure above what it is of: `£18k - £32k`, below it `Typical salary`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from careerdata.document.block import Block
from careerdata.document.document import Document
from careerdata.document.text import over
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import MAX_LABEL, heading_of
from careerdata.read.tables.sums import lone_sum

_MARKS = ".,;:!?"
"""How no label ends that stands below its figure: a sentence, or what leads in what is below it."""


def uncarded(document: Document) -> list[Block]:
    """The blocks of a document, with a sum of money and the label below it as one line.

    A line that has a label for pay above it already, or a label that has another sum below it, is no card.
    """
    blocks = document.blocks
    return list(_joined(blocks, Page(document))) if any(map(_is_sum, blocks)) else blocks


def _joined(blocks: Sequence[Block], page: Page) -> Iterator[Block]:
    at = 0
    while at < len(blocks):
        if _is_card(blocks, at, page):
            yield replace(blocks[at], text=over((blocks[at].text, blocks[at + 1].text)), shape="line", level=0)
            at += 2
        else:
            yield blocks[at]
            at += 1


def _is_card(blocks: Sequence[Block], at: int, page: Page) -> bool:
    if not _is_sum(blocks[at]) or (at and _names_pay(blocks[at - 1], page)):
        return False
    label, sum_, label_of_it = [*blocks[at + 1 : at + 4], None, None, None][:3]
    if label is None or not _names_pay(label, page):
        return False
    # The next card's figure has a label of its own below it.
    return sum_ is None or not _is_sum(sum_) or (label_of_it is not None and _names_pay(label_of_it, page))


def _names_pay(block: Block, page: Page) -> bool:
    """Whether a line is nothing but a label for pay."""
    value = block.value
    if block.shape not in ("line", "heading") or not value or len(value) > MAX_LABEL or value.endswith(tuple(_MARKS)):
        return False
    return not any(map(str.isdigit, value)) and heading_of(block.text, page).pay


def _is_sum(block: Block) -> bool:
    """Whether a line is a sum of money or a range of them, and nothing else."""
    value = block.value
    figure = lone_sum(value) if block.shape in ("line", "heading") and len(value) <= MAX_LABEL else None
    return figure is not None and not any(map(str.isalpha, value[: figure.start] + value[figure.end :]))
