"""Every line of a section as one row: for lists without any mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from careerdata.document.row import Row
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section


class Each(Reader):
    """One row a line."""

    how: Literal["each"] = "each"
    table: str
    field: str

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for rank, block in enumerate(section.lines(), start=1):
            row = Row(self.table)
            row.put(self.field, block.clean, block.text.span())
            row.put("rank", rank)
            yield row
