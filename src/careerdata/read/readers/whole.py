"""A section whose whole text is one value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from careerdata.document.row import Row
from careerdata.document.span import Span
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section


class Whole(Reader):
    """The section's whole text is one value."""

    how: Literal["whole"] = "whole"
    table: str
    field: str

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        blocks = list(section.lines())
        if blocks:
            row = Row(self.table, joins=True)
            row.put(self.field, section.text, Span(blocks[0].text.span().start, blocks[-1].text.span().end))
            yield row
