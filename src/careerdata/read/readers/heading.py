"""A section that is one record: its heading states it, the lines under it say more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from careerdata.document.row import Row
from careerdata.document.span import Span
from careerdata.document.text import Text
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.read.templates.compiler import Written, compile_template
from careerdata.read.templates.fill import fill
from careerdata.read.templates.template import Found


class Heading(Reader):
    """A row that the section's heading states: `Senior Beekeeper (L3)`; none where the heading fits no template."""

    how: Literal["heading"] = "heading"
    table: str
    set: dict[str, Any] = {}
    heading: list[Written]
    lines: list[Written] = []
    """Templates of lines under it that state more."""
    text: str | None = None
    """Field that takes the paragraphs under it."""
    ranked: bool = True

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        row = Row(self.table)
        found = _first(self.heading, section.heading, page)
        if found is None:
            return
        fill(row, found, section.heading)
        paragraphs: list[Text] = []
        for block in section.lines():
            said = _first(self.lines, block.text, page)
            if said is not None:
                fill(row, said, block.text)
                row.also.append(block.text.span())
            elif block.shape == "line":
                paragraphs.append(block.text)
        if self.text is not None and paragraphs:
            span = Span(paragraphs[0].span().start, paragraphs[-1].span().end)
            row.put(self.text, " ".join(text.clean for text in paragraphs), span)
        if self.ranked:
            row.put("rank", 1 + len(page.read.of(self.table)))
        row.put_given(self.set)
        yield row


def _first(templates: list[Written], text: Text, page: Page) -> list[Found] | None:
    """The slots of the first template that a text fits; None where it fits none."""
    masked = page.masked(text)
    fits = (compile_template(written).match(masked) for written in templates)
    return next((found for found in fits if found is not None), None)
