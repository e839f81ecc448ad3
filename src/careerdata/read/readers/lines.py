"""A block of facts: labelled lines that together make one row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.read.templates.compiler import Written, compile_template
from careerdata.read.templates.fill import fill
from careerdata.read.templates.wording import plain


class Lines(Reader):
    """Each line is tried on the templates; all that fit make one row, joined to one of the same key."""

    how: Literal["lines"] = "lines"
    table: str
    set: dict[str, Any] = {}
    lines: list[Written]
    unstated: list[Written] = []
    """Lines that say that there is no value."""

    def says_nothing(self, block: Block) -> bool:
        line = plain(block.value)
        return any(line in (compile_template(written).words or ()) for written in self.unstated)

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        row = Row(self.table, joins=True)
        others: list[Row] = []
        for block in section.lines():
            said = self._said(block.text, page)
            if said is None:
                continue
            if any(name in row.values and row.values[name].value != value.value for name, value in said.values.items()):
                others.append(said)  # it says otherwise: joining tells of it
            else:
                row.put_stated(said.values)
                row.also += said.also
        for said in (row, *others):
            if row.values:
                said.put_given(self.set)
                said.put_stated(row.values)
                yield said

    def _said(self, text: Text, page: Page) -> Row | None:
        """What a line states; None where it fits no template."""
        for written in self.lines:
            found = compile_template(written).match(page.masked(text))
            if found is not None:
                row = Row(self.table, joins=True, also=[text.span()])
                fill(row, found, text)
                return row
        return None
