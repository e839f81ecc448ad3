"""What the cells of a ladder's table ask at its levels: the area is a column's heading, or the cell that names a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.read.ladders.asked import MIN_WORDS
from careerdata.read.sections.context import Page
from careerdata.read.tables.column import Column
from careerdata.read.tables.levels import levels_across
from careerdata.read.tables.naming import Naming
from careerdata.read.tables.owners import rung_of
from careerdata.read.tables.pay import PayTable
from careerdata.read.tables.table import Table


def asked_rows(table: Table, pay: PayTable, levels: Sequence[Row], page: Page) -> Iterator[Row]:
    """The rows of `expectations` of a table without pay, of those of its `levels`."""
    if pay.has_pay or not levels:
        return
    by_title = {str(level.values["title"].value).casefold(): level for level in levels}
    cells = _across(table, page) if levels_across(table, page) else _down(table, pay.columns, page)
    for title, area, text in cells:
        level = by_title.get(title.clean.casefold())
        if level is not None and len(text.value.split()) >= MIN_WORDS:
            row = Row("expectations", of=level)
            row.put("text", text.clean, text.span())
            if area is not None:
                row.put("area", area.clean, area.span())
            row.put("rank", 1)
            yield row


def _down(table: Table, columns: Sequence[Column], page: Page) -> Iterator[tuple[Text, Text | None, Text]]:
    """Title of the level, area and text of each cell of a table with a level a row; one cell of a row is of no column."""
    naming = Naming(table, list(columns), page)
    told = [column for column in columns if column.kind == "none" and column.heading is not None]
    for block in table.rows:
        rung = naming.of(block).rung
        cells = [(column.heading, block.cells[column.index]) for column in told if column.index < len(block.cells)]
        saying = [(heading.cell, cell) for heading, cell in cells if heading and cell]
        alone = len(saying) == 1 < len(told)
        if rung is not None:
            yield from ((rung.title, None if alone else area, cell) for area, cell in saying)


def _across(table: Table, page: Page) -> Iterator[tuple[Text, Text | None, Text]]:
    """The same of a table with a level a column."""
    titles = {number: rung_of(heading.cell, page).title for number in range(1, table.width) if (heading := table.heading(number))}
    for block in table.rows:
        area, *cells = block.cells
        for number, cell in enumerate(cells, start=1):
            if cell and area and number in titles:
                yield titles[number], area, cell
