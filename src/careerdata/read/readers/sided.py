"""A table with a column of pros and one of cons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

_KINDS = {"pros": "pro", "benefits": "pro", "cons": "con"}
"""Kinds of rows by the topic of their column."""
BOTH_SIDES = 2


class Sided(Reader):
    """Each cell below a heading that says pros or cons is one."""

    how: Literal["sided"] = "sided"

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        sides: Sequence[str | None] = ()
        ranks = dict.fromkeys(_KINDS.values(), 0)
        for block in section.lines():
            if not block.cells:
                continue
            heads = [_KINDS.get(page.topic(cell) or "") for cell in block.cells]
            if len({kind for kind in heads if kind}) == BOTH_SIDES:
                sides = heads
                continue
            for kind, row in _rows(sides, block):
                ranks[kind] += 1
                row.put("rank", ranks[kind])
                yield row


def _rows(sides: Sequence[str | None], block: Block) -> Iterator[tuple[str, Row]]:
    for kind, cell in zip(sides, block.cells, strict=False):
        if kind is not None and any(map(str.isalpha, cell.value)):
            row = Row("pros_cons", also=[block.text.span()])
            row.put("kind", kind)
            row.put("text", cell.clean, cell.span())
            yield kind, row
