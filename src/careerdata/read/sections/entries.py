"""Entries of several lines: levels of a ladder, steps, questions with answers, cards of related roles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from careerdata.ingest.document import Block, Span, Text
from careerdata.read.reader import Page, Reader, fill, is_number
from careerdata.ingest.row import Row
from careerdata.read.section import Section
from careerdata.read.template import Written, compile_template

MAX_TITLE = 160
"""Longest line (code points) that is taken for the title of an entry; the longest question of the pages read has 112."""


class Entries(Reader):
    """An entry begins at a number, a question or a title line and goes on to the next."""

    how: Literal["entries"] = "entries"
    owns_headings: ClassVar[bool] = True
    table: str
    set: dict[str, Any] = {}
    begins: Literal["number", "question", "title"]
    title: str | None = None
    """Field of the entry's first line."""
    lines: list[Written] = []
    """Templates of lines that state values."""
    text: str | None = None
    """Field that takes the paragraphs."""
    labels: dict[Written, str | None] = {}
    """Label lines, and the field that takes the paragraphs after each (null: as before)."""
    ranked: bool = True

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for rank, entry in enumerate(self._entries(section), start=1):
            row = self._row(entry, page)
            if row is None:
                continue
            if self.ranked:
                row.put("rank", rank)
            for name, value in self.set.items():
                row.put(name, value)
            yield row

    def _entries(self, section: Section) -> Iterator[list[Block]]:
        entry: list[Block] = []
        for block in section.lines():
            if self._begins(block):
                if entry:
                    yield entry
                entry = [block]
            elif entry:
                entry.append(block)
        if entry:
            yield entry

    def _begins(self, block: Block) -> bool:
        if self.begins == "number":
            return is_number(block) or (block.shape == "item" and block.marker.isdigit())
        if len(block.value) > MAX_TITLE:
            return False
        if self.begins == "question":
            return block.value.endswith("?") and block.shape in ("line", "heading")
        return block.shape == "heading" or (block.alone and block.shape == "line" and block.value[-1] not in ".!:;,?")

    def _row(self, entry: list[Block], page: Page) -> Row | None:
        row = Row(self.table)
        field = self.text
        paragraphs: dict[str, list[Text]] = {}
        titled = self.title is None
        for number, block in enumerate(entry):
            text = block.text
            row.also.append(text.span())
            if number == 0 and self.begins == "number" and is_number(block):
                row.put("rank", int(block.value), text.span())
            elif (label := self._label(text, page)) is not None:
                field = label or field
            elif self._line(row, text, page):
                continue
            elif not titled and self.title is not None:
                row.put(self.title, text.clean, text.span())
                titled = True
            elif field is not None:
                paragraphs.setdefault(field, []).append(text)
            else:
                row.also.pop()
        for name, texts in paragraphs.items():
            row.put(name, " ".join(text.clean for text in texts), Span(texts[0].span().start, texts[-1].span().end))
        return row if (self.title or self.text) in row.values else None

    def _label(self, text: Text, page: Page) -> str | None:
        """The field a label line opens, "" where it opens none, None where the line is no label."""
        for written, field in self.labels.items():
            if compile_template(written).match(page.masked(text)) is not None:
                return field or ""
        return None

    def _line(self, row: Row, text: Text, page: Page) -> bool:
        for written in self.lines:
            found = compile_template(written).match(page.masked(text))
            if found is not None:
                fill(row, found, text)
                return True
        return False
