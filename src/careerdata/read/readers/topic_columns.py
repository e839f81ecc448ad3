"""Tables whose columns are headed by topics of a guide: `Daily Tasks | Tools Used`, `Competency | Description`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.model import language_of
from careerdata.read.sections.adorned import unadorned, without_picture
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money
from careerdata.read.sections.section import Reader, Section
from careerdata.read.tables.heading import heading_of
from careerdata.read.tables.table import Table, tables_of


class Filled(NamedTuple):
    """The row that a cell of a topic is."""

    table: str
    field: str
    given: dict[str, str]


_ROWS = {
    "skills": Filled("skills", "name", {"kind": "technical"}),
    "soft_skills": Filled("skills", "name", {"kind": "soft"}),
    "tools": Filled("tools", "name", {}),
    "responsibilities": Filled("responsibilities", "text", {}),
    "related_roles": Filled("related_roles", "name", {}),
    "pros": Filled("pros_cons", "text", {"kind": "pro"}),
    "cons": Filled("pros_cons", "text", {"kind": "con"}),
}
_OF_SECTION = {"technical_skills": "skills", "soft_skills": "soft_skills"}
"""Topics of columns that are headed by how much something is wanted, by the kind of their section."""
MIN_ROWS = 2
"""Cells of such a column at least."""
MAX_WORDS = 14
"""Words of a cell: what is longer is said of something else."""


class TopicColumns(Reader):
    """A row a cell of each column that a topic heads, where one heads the first column: else they say it of what that names."""

    how: Literal["topic_columns"] = "topic_columns"

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        taken = page.read.spans()
        for table in tables_of(section, page):
            if any(cell.span() in taken for block in table.rows for cell in block.cells if cell):
                continue  # a reader of its section's own topic has read it
            topics = [_topic(table, column, page) for column in range(table.width)]
            topics = topics if any(topics) else _by_degree(table, section, page)
            if topics and topics[0] is not None and not _is_of_levels(table, page):
                for column, topic in enumerate(topics):
                    yield from _column(table, column, topic, section, page)


def _topic(table: Table, column: int, page: Page) -> str | None:
    heading = table.heading(column)
    topic = page.topic(unadorned(heading.cell)) if heading is not None and heading.cell else None
    return topic if topic in _ROWS else None


def _by_degree(table: Table, section: Section, page: Page) -> list[str | None]:
    """The topics of columns that say how much what they list is wanted, each the section's own: `Essential | Nice to have`."""
    words = language_of(page.language).topics
    headings = [heading.cell.value if (heading := table.heading(column)) else "" for column in range(table.width)]
    of_degree = all(words.is_group(heading) or words.is_group(words.leading(heading)) for heading in headings)
    return [_OF_SECTION.get(section.kind)] * table.width if table.width > 1 and of_degree else []


def _is_of_levels(table: Table, page: Page) -> bool:
    """Whether other columns are levels, so that the cells under them say how much of a thing is asked there."""
    others = [heading for column in range(1, table.width) if (heading := table.heading(column)) is not None]
    return any(heading.is_rung for heading in others) or any(heading_of(cell, page).is_rung for cell in table.cells(0))


def _column(table: Table, column: int, topic: str | None, section: Section, page: Page) -> Iterator[Row]:
    cells = [without_picture(cell) for cell in table.cells(column)]
    shown = [cell for cell in cells if any(map(str.isalpha, cell.value))]
    if topic is None or len(shown) < MIN_ROWS or any(map(_is_prose, shown)) or any(has_money(cell, page) for cell in shown):
        return
    filled = _ROWS[topic]
    for rank, cell in enumerate(shown, start=1):
        row = Row(filled.table)
        row.put(filled.field, cell.clean, cell.span())
        row.put_given(filled.given | ({"section_kind": section.kind} if filled.table == "tools" else {"rank": rank}))
        row.also += [block.text.span() for block in table.header]
        yield row


def _is_prose(cell: Text) -> bool:
    return len(cell.value.split()) > MAX_WORDS
