"""Lines that count steps, `Step 1: Join a club`, each with what stands under it up to the next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.read.readers.counted import counted, row_of
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section


class CountedLines(Reader):
    """Each such line begins a row."""

    how: Literal["counted_lines"] = "counted_lines"
    table: str = "steps"
    text: str = "text"

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        step: list[Block] = []
        for block in section.lines():
            if counts(block):
                yield from self._row(step)
                step = [block]
            elif step:
                step.append(block)
        yield from self._row(step)

    def _row(self, step: list[Block]) -> Iterator[Row]:
        count = counted(step[0].text) if step else None
        row = row_of(self.table, self.text, count, step[0].text, step[1:]) if count is not None else None
        if row is not None:
            yield row


def counts(block: Block) -> bool:
    """Whether a line or an item counts a step."""
    return block.shape in ("line", "item") and counted(block.text) is not None
