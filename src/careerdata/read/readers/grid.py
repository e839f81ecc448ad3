"""A table with marked-up cells under a header that may be two rows deep."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Literal

from careerdata.document.block import Block
from careerdata.document.row import Row, Value
from careerdata.document.text import Text
from careerdata.read.lists.names import listed, lists_names
from careerdata.read.sections.cells import HeadedColumn, column_under, put_cell
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.read.templates.compiler import Written, compile_template
from careerdata.read.templates.fill import fill
from careerdata.read.templates.wording import plain

MIN_COLUMNS = 2
"""A header that names one column only may be any table's."""


class GridColumn(HeadedColumn):
    """A column of a grid."""

    heading: list[Written]
    blank: dict[str, Any] = {}
    """Fields that a cell with a dash, or without text, states."""
    columns: list[GridColumn] = []
    """Columns under this heading: it spans them, and the next row of headings names them."""


Columns = list[GridColumn | None]
"""The column of each cell, None where the layout knows none."""


class Grid(Reader):
    """Cells go to the columns whose headings stand above them."""

    how: Literal["grid"] = "grid"
    table: str
    set: dict[str, Any] = {}
    columns: list[GridColumn]
    least: int = MIN_COLUMNS
    """Columns that a header names at least; one is enough where no other table has it."""
    ranked: bool = False
    joins: bool = False
    apart: bool = False
    """A cell of the first field that lists several names by commas is as many rows."""
    totals: list[Written] = []
    """Names of rows that sum up the others and are none of their kind."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        columns: Columns = []
        header = Row(self.table)
        group = rank = 0
        named_at = -1
        for block in section.lines():
            if not block.cells:
                continue
            if block.group != group:
                columns, header, group, rank = [], Row(self.table), block.group, 0
            if block.header:
                columns = self._headings(columns, header, block, page)
            elif len(columns) >= MIN_COLUMNS and len(block.cells) > 1 and not _is_note(block):
                if self.ranked and block.cells[0] and block.cells[0].start == named_at:
                    continue  # the name of a list's entry reaches into a further row
                named_at = block.cells[0].start
                row = self._row(columns, header, block, page)
                for one in self._each(row, columns, block) if row is not None else ():
                    rank += 1
                    if self.ranked:
                        one.put("rank", rank)
                    yield one

    def _each(self, row: Row, columns: Columns, block: Block) -> Iterator[Row]:
        """A row, or one for each of the names that its first field lists."""
        field = self.columns[0].field or ""
        cell = next((cell for column, cell in zip(columns, block.cells, strict=False) if column and column.field == field), None)
        if not self.apart or cell is None or not lists_names(cell):
            yield row
            return
        for name in listed(cell):
            yield replace(row, values={**row.values, field: Value(name.clean, name.span())}, also=[*row.also])

    def _headings(self, columns: Columns, header: Row, block: Block, page: Page) -> Columns:
        """The columns after one more row of headings: the first names them, the next those that one heading spans."""
        known = [column for column in columns if column is not None and column.columns]
        if columns and not known:
            return columns
        may_be = [inner for column in known for inner in column.columns] if known else self.columns
        named = [_named(cell, may_be, header, page) for cell in block.cells]
        if sum(column is not None for column in named) < (1 if known else self.least):
            return columns
        header.also.append(block.text.span())
        if not known:
            return named
        if len(named) == len(columns):  # laid out as browsers do: what spans others stands over each of them
            return [inner if column and column.columns else column for column, inner in zip(columns, named, strict=True)]
        below = iter(named)
        return [
            inner
            for column in columns
            for inner in ([next(below, None) for _ in column.columns] if column is not None and column.columns else [column])
        ]

    def _row(self, columns: Columns, header: Row, block: Block, page: Page) -> Row | None:
        row = Row(self.table, joins=self.joins)
        if not len(columns) - header_spare(columns) <= len(block.cells) <= len(columns):
            page.trouble("ragged-row", block.text, f"{len(columns)} cells, there are {len(block.cells)}", self.table)
        for column, cell in zip(columns, block.cells, strict=False):
            if column is not None and not put_cell(row, column, cell, page):
                for name, value in column.blank.items():
                    row.put(name, value, cell.span() if cell else None)
        first = next((column.field for column in self.columns if column.field), "")
        if first not in row.values or self._is_total(str(row.values[first].value)):
            return None
        row.put_stated(header.values)
        row.put_given(self.set)
        row.also += [*header.also, block.text.span()]
        return row

    def _is_total(self, name: str) -> bool:
        return any(plain(name) in (compile_template(written).words or ()) for written in self.totals)


def _is_note(block: Block) -> bool:
    """Whether one cell spans the row."""
    return all(cell.start == block.cells[0].start for cell in block.cells)


def header_spare(columns: Columns) -> int:
    """How many of the last columns say again what the one before them says: a heading spans more than there is below it."""
    spare = 0
    while spare + 1 < len(columns) and columns[-1 - spare] is columns[-2 - spare]:
        spare += 1
    return spare


def _named(cell: Text, columns: list[GridColumn], header: Row, page: Page) -> GridColumn | None:
    """The column that a heading names; what the heading states goes to `header`."""
    found = column_under(cell, columns, page) if cell else None
    if found is None:
        return None
    column, slots = found
    fill(header, slots, cell)
    return column
