"""Facts: a label, and beside it in a table, or behind its colon, what is stated of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.normalize import figures
from careerdata.read.sections.cells import says_nothing
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.read.tables.facts import LABEL_AND_VALUE
from careerdata.read.templates.columns import Filling
from careerdata.read.templates.compiler import Written, compile_template
from careerdata.read.templates.fill import fill
from careerdata.read.templates.masked import Masked
from careerdata.read.templates.template import Found

MAX_LABEL = 60
"""Characters of a label before its colon."""


class Fact(Filling):
    """One fact: its label (which may state a value too, `Jobs, {employment_year:year}`) and the forms of its value."""

    label: list[Written]
    value: list[Written]
    table: str
    set: dict[str, Any] = {}
    each: bool = False
    """Each place in the value that has the form is a row: pay by the year and by the hour."""


class Facts(Reader):
    """Each row of two cells whose label a fact knows states one; those of one record are joined."""

    how: Literal["facts"] = "facts"
    facts: list[Fact]
    anywhere: bool = False
    """They stand in lines as well, and what has their labels may be something else."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for block in section.lines():
            for label, value in self._labelled(block):
                for row in self._fact(label, value, page):
                    row.also.append(block.text.span())
                    yield row

    def _labelled(self, block: Block) -> Iterator[tuple[Text, Text]]:
        """The label and the value of a row of two cells, or of a line."""
        if len(block.cells) == LABEL_AND_VALUE and all(block.cells):
            yield block.cells[0], block.cells[1]
        elif self.anywhere and not block.cells:
            at = block.value.find(":", 0, MAX_LABEL)
            label, value = block.text.cut(0, max(at, 0)), block.text.cut(at + 1)
            if label and value:
                yield label, value

    def says_nothing(self, block: Block) -> bool:
        label, *values = block.cells or (block.text,)
        if not values or not all(map(says_nothing, values)):
            return False
        masked = Masked.of(label, figures.scan(label.value))
        return any(compile_template(written).match(masked) is not None for fact in self.facts for written in fact.label)

    def _fact(self, label: Text, value: Text, page: Page) -> Iterator[Row]:
        for fact in self.facts:
            named = next((found for written in fact.label if (found := _match(written, label, page)) is not None), None)
            if named is None:
                continue
            stated = list(_stated(fact, value, page))
            if not stated and not self.anywhere and any(map(str.isdigit, value.value)):
                page.trouble("unreadable-figure", value, fact.value[0], fact.table)
            for slots in stated:
                row = Row(fact.table, joins=True)
                fill(row, slots, value)
                fill(row, named, label)
                row.put_given(fact.set)
                yield row
            return


def _match(written: str, text: Text, page: Page) -> list[Found] | None:
    return compile_template(written).match(page.masked(text))


def _stated(fact: Fact, value: Text, page: Page) -> Iterator[list[Found]]:
    """The slots of the first form that the value has: once, or for `each` place that has it."""
    for written in fact.value:
        found = _match(written, value, page)
        places = list(compile_template(written).search(page.masked(value))) if fact.each else [found] if found is not None else []
        if places:
            yield from places
            return
