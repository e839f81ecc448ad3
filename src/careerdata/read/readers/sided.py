"""Pros and cons of one section: a table with a column of each, or a line of each that lists them behind its label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.read.lists.names import listed, parted
from careerdata.read.sections.adorned import without_picture
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

_KINDS = {"pros": "pro", "benefits": "pro", "cons": "con"}
"""Kinds of rows by the topic of their column."""
_MARKS = {
    **dict.fromkeys("\u2705\u2714\u2713\u2611\u2795\U0001f44d", "pro"),
    **dict.fromkeys("\u274c\u2717\u2718\u2716\u2796\U0001f44e", "con"),
}
"""Checks and thumbs up, crosses and thumbs down, as lists of both sides have them for bullets."""
BOTH_SIDES = 2


class Sided(Reader):
    """Each cell below a heading that says pros or cons is one, what a line lists behind such a label, what a check marks."""

    how: Literal["sided"] = "sided"

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        sides: Sequence[str | None] = ()
        ranks = dict.fromkeys(_KINDS.values(), 0)
        for block in section.lines():
            if not block.cells:
                yield from self._marked(block, ranks) if _mark(block) else self._listed(block, ranks, page)
                continue
            heads = [_KINDS.get(page.topic(cell) or "") for cell in block.cells]
            if len({kind for kind in heads if kind}) == BOTH_SIDES:
                sides = heads
                continue
            for kind, row in _rows(sides, block):
                ranks[kind] += 1
                row.put("rank", ranks[kind])
                yield row

    def _marked(self, block: Block, ranks: dict[str, int]) -> Iterator[Row]:
        """The row of a line that a check or a cross begins."""
        kind = _MARKS[_mark(block)]
        ranks[kind] += 1
        row = _row(kind, without_picture(block.text), block)
        row.put("rank", ranks[kind])
        yield row

    def _listed(self, block: Block, ranks: dict[str, int], page: Page) -> Iterator[Row]:
        """The rows of a line such as `Cons: heat, heights`."""
        label, details = parted(block.text, page.document.raw)
        kind = _KINDS.get(page.topic(label) or "")
        if kind is None or details is None:
            return
        for piece in listed(details):
            ranks[kind] += 1
            row = _row(kind, piece, block)
            row.put("rank", ranks[kind])
            yield row


def _mark(block: Block) -> str:
    """The check or cross that a line begins with, or that is its bullet; empty where there is none."""
    return next((mark for mark in (block.marker[:1], block.value[:1]) if mark in _MARKS), "")


def _rows(sides: Sequence[str | None], block: Block) -> Iterator[tuple[str, Row]]:
    for kind, cell in zip(sides, block.cells, strict=False):
        if kind is not None and any(map(str.isalpha, cell.value)):
            yield kind, _row(kind, cell, block)


def _row(kind: str, text: Text, block: Block) -> Row:
    row = Row("pros_cons", also=[block.text.span()])
    row.put("kind", kind)
    row.put("text", text.clean, text.span())
    return row
