"""Lists and tables that a sentence introduces: what they hold is told by that sentence, not by a heading."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.read.sections.cells import CellColumn, put_cell
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.read.sections.stating import stating
from careerdata.read.templates.columns import Filling
from careerdata.read.templates.compiler import Written, compile_template
from careerdata.read.templates.fill import fill


class Lead(Filling):
    """The forms of the last sentence before a list or table (which may state values of every row), and what its rows are."""

    leads: list[Written]
    table: str
    set: dict[str, Any] = {}
    columns: list[CellColumn]
    """Of a list the one that takes the item."""
    ranked: bool = False
    joins: bool = False
    under_heading: bool = False
    """Whether a list that no sentence introduces, right under the section's heading, is one of these."""


class Led(Reader):
    """Each list and table goes by the first lead that the sentence right before it fits; others are running text."""

    how: Literal["led"] = "led"
    prose: ClassVar[bool] = True
    lists: list[Lead]

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        before: Text | None = section.heading
        group = rank = 0
        known: tuple[Lead, Row] | None = None
        for block in section.lines():
            if not block.group:
                before, group, known = block.text, 0, None
                continue
            if block.group != group and before is not None:
                known = self._under_heading() if before is section.heading else self._known(before, page)
                before, group, rank = None, block.group, 0
            if known is None or block.group != group or block.header:
                continue
            row = _row(block, *known, page)
            if row is not None:
                rank += 1
                if known[0].ranked:
                    row.put("rank", rank)
                yield row

    def _under_heading(self) -> tuple[Lead, Row] | None:
        return next(((lead, Row(lead.table, joins=lead.joins)) for lead in self.lists if lead.under_heading), None)

    def _known(self, text: Text, page: Page) -> tuple[Lead, Row] | None:
        """The list that a paragraph introduces, and a row of what its last sentence states for all of them."""
        for lead in self.lists:
            templates = [compile_template(written) for written in lead.leads]
            for sentence, _, found in stating(templates, text, page):
                if sentence.span().end == text.span().end:
                    row = Row(lead.table, joins=lead.joins)
                    fill(row, found, sentence)
                    return lead, row
        return None


def _row(block: Block, lead: Lead, base: Row, page: Page) -> Row | None:
    row = Row(lead.table, joins=lead.joins)
    for column, cell in zip(lead.columns, block.cells or (block.text,), strict=False):
        put_cell(row, column, cell, page)
    if lead.columns[0].field not in row.values or len(block.cells or (block.text,)) != len(lead.columns):
        return None
    row.also.append(block.text.span())
    row.put_stated(base.values)
    row.put_given(lead.set)
    return row
