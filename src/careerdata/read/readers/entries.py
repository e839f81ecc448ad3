"""Entries of several lines: levels of a ladder, steps, questions with answers, cards of related roles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Literal

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.span import Span
from careerdata.document.text import Text
from careerdata.read.lists.told import of_contents
from careerdata.read.readers.first_lines import asks, is_title, labelled_lines, unnumbered
from careerdata.read.readers.numbers import beginnings, number_of
from careerdata.read.sections.context import Page
from careerdata.read.sections.numbering import from_one, is_number
from careerdata.read.sections.section import Reader, Section
from careerdata.read.templates.compiler import Written, compile_template
from careerdata.read.templates.fill import fill


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
    ordinals: list[str] = []
    """Words before the number that an entry begins with: `Step 1:`."""
    bulleted: bool = False
    """Where numbers are wanted and neither these nor headings are there, an entry begins at an item."""
    needs: list[str] = []
    """Fields of which an entry states at least one: one without is something else (a step, where a level has its years)."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        yield from from_one(self._rows(section, page))

    def _rows(self, section: Section, page: Page) -> Iterator[Row]:
        for rank, entry in enumerate(self._entries(section, page), start=1):
            row = self._row(entry, page)
            if row is None or (self.needs and row.values.keys().isdisjoint(self.needs)):
                continue
            row.put_given({"rank": rank} if self.ranked else {})
            row.put_given(self.set)
            yield row

    def _entries(self, section: Section, page: Page) -> Iterator[list[Block]]:
        entry: list[Block] = []
        begins = self._beginning(blocks := list(section.lines()), page)
        for block in blocks:
            if begins(block):
                if entry and not all(is_number(before) for before in entry):  # its label may follow: `Step 1`
                    yield entry
                    entry = []
                entry.append(block)
            elif entry and (block.shape, entry[0].shape) != ("heading", "item"):  # what a heading heads are others
                entry.append(block)
            elif entry:
                yield entry
                entry = []
        if entry:
            yield entry

    def _beginning(self, blocks: list[Block], page: Page) -> Callable[[Block], bool]:
        """How an entry's first block is told; where numbers are wanted and none is there, by headings or numbered labels."""
        if self.begins != "number":
            return asks if self.begins == "question" else is_title
        if numbered := beginnings(blocks, self.ordinals):
            return lambda block: id(block) in numbered
        if any(block.shape == "heading" and self._label(block.text, page) is None for block in blocks):
            return lambda block: block.shape == "heading" and self._label(block.text, page) is None
        if self.bulleted and (labelled := labelled_lines(blocks, page.document.raw)):
            return lambda block: id(block) in labelled
        contents = of_contents(blocks)
        items = [block for block in blocks if block.shape == "item" and id(block) not in contents]
        if self.bulleted and items:
            top = min(block.level for block in items)
            return lambda block: block.shape == "item" and block.level == top and id(block) not in contents
        return lambda block: not block.cells and self._label(block.text, page) == "" and bool(page.masked(block.text).value)

    def _row(self, entry: list[Block], page: Page) -> Row | None:
        row = Row(self.table)
        field = self.text
        paragraphs: dict[str, list[Text]] = {}
        for block in entry:
            text = block.text
            row.also.append(text.span())
            counts = self.begins == "number" and "rank" not in row.values and not paragraphs  # what stands inside it counts else
            number = number_of(block, self.ordinals) if counts else None
            if number is not None:
                rank, place, text = number
                row.put("rank", rank, place.span() if place else None)
                if not text:
                    continue
            if (label := self._label(text, page)) is not None:
                field = label or field
            elif self._line(row, text, page):
                continue
            elif self.title is not None and self.title not in row.values:
                text = unnumbered(text) if self.begins == "question" else text
                row.put(self.title, text.clean, text.span())
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
