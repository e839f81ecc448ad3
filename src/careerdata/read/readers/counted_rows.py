"""A table whose rows are steps: its first column counts or names them, `Phase | Time | What to do`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.span import Span
from careerdata.document.text import Text
from careerdata.language.shared import words_of
from careerdata.read.readers.counted import counted
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section


class CountedRows(Reader):
    """Each row of such a table is one step: all that its cells say, the number apart."""

    how: Literal["counted_rows"] = "counted_rows"
    table: str = "steps"
    text: str = "text"

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        group = rank = 0
        counts = False
        for block in section.lines():
            if not block.cells:
                continue
            if block.group != group:
                group, rank, counts = block.group, 0, False
            if block.header:
                counts = counts or _counts(block.cells[0])
            elif counts and len(block.cells) > 1:
                rank += 1
                row = self._row(block, rank)
                if row is not None:
                    yield row

    def _row(self, block: Block, rank: int) -> Row | None:
        """The step of a row; its number is the one its first cell has, else its place in the table."""
        first, *others = block.cells
        row = Row(self.table)
        count = counted(first)
        if count is not None:
            row.put("rank", count.number, first.span(*count.at))
            first = first.cut(count.begin)
        elif first.value.strip(" .#").isdecimal():
            row.put("rank", int(first.value.strip(" .#")), first.span())
            first = first.cut(len(first.value))
        texts = [cell for cell in (first, *others) if cell]
        if not any(any(map(str.isalpha, text.value)) for text in texts):
            return None
        row.put("rank", rank)
        row.put(self.text, " ".join(text.clean for text in texts), Span(texts[0].span().start, texts[-1].span().end))
        row.also.append(block.text.span())
        return row


def counts_steps(section: Section) -> bool:
    """Whether a section has a table whose rows are steps."""
    return any(block.header and block.cells and _counts(block.cells[0]) for block in section.lines())


def _counts(heading: Text) -> bool:
    """Whether the heading of a column says that its rows are steps: `Phase`, `Steps`, `Step #`."""
    said = heading.value.casefold().strip(" #:.").removesuffix(" no").removesuffix(" number").strip()
    return any(said in (word, f"{word}s", f"{word}n", f"{word}e") for word in words_of(lambda language: language.ways.counted))
