"""A table: a header that names its columns, then a row a line; cells may have run together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.read.readers.run_together import run_together
from careerdata.read.sections.cells import HeadedColumn, column_under, put_cell
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.read.templates.compiler import Written, compile_template
from careerdata.read.templates.fill import fill
from careerdata.read.templates.masked import Masked
from careerdata.read.templates.template import Found

_BETWEEN = "| \t\u00a0"
MIN_COLUMNS = 2
"""A line that names one column only may be anything."""


class TableColumn(HeadedColumn):
    """A column that fills a field; one without a heading is told by its place."""

    field: str


_PASSED_BY = HeadedColumn()
"""The column that the layout does not name: its cells are in nobody's field, the others of their rows are read."""
Heading = tuple[HeadedColumn, list[Found], Text]
"""A column, the slots of its heading, and the text these stand in."""


class Table(Reader):
    """Rows under a header. The first column of words names the row; columns of figures are told by their order."""

    how: Literal["table"] = "table"
    table: str
    set: dict[str, Any] = {}
    columns: list[TableColumn]
    headless: bool = False
    """The table has no header: its columns stand in the order given here."""
    ranked: bool = False
    joins: bool = False
    skip: list[Written] = []
    """Rows whose first cell fits one of these templates are no rows (groups, totals)."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        columns: list[HeadedColumn] = list(self.columns) if self.headless else []
        header = Row(self.table)
        rank = 0
        for block in section.lines():
            named = self._header(block, page)
            if named is not None:
                columns, header = named
                continue
            row = self._row(block, columns, page) if columns else None
            if row is None:
                continue
            row.also += header.also
            row.joins = self.joins
            row.put_stated(header.values)
            row.put_given(self.set)
            if self.ranked:
                rank += 1
                row.put("rank", rank)
            yield row

    def _header(self, block: Block, page: Page) -> tuple[list[HeadedColumn], Row] | None:
        """The columns in the order in which this block names them, and what their headings state; None: no header."""
        if self.headless:
            return None
        named = self._cell_headings(block, page) if block.cells else self._line_headings(block, page)
        if named is None or len(named) < MIN_COLUMNS or named[0][0].type != "words":
            return None
        header = Row(self.table)
        header.also.append(block.text.span())
        for _, slots, source in named:
            fill(header, slots, source)
        return [column for column, _, _ in named], header

    def _cell_headings(self, block: Block, page: Page) -> list[Heading] | None:
        """The columns of a row of headings, told by those it knows: as many as make a table, words first."""
        named: list[Heading] = []
        for cell in block.cells:
            found = column_under(cell, [c for c in self.columns if all(c is not n[0] for n in named)], page)
            named.append((*found, cell) if found else (_PASSED_BY, [], cell))
        known = [column for column, _, _ in named if column.field is not None]
        if len(known) < MIN_COLUMNS or known[0].type != "words":
            return None
        expected = " or ".join(written for column in self.columns for written in column.heading[:1])
        for column, _, cell in named:
            if column.field is None and cell:
                page.trouble("column-unknown-to-layout", cell, expected, self.table)
        return named

    def _line_headings(self, block: Block, page: Page) -> list[Heading] | None:
        named: list[Heading] = []
        cells: list[Text] = []
        masked = page.masked(block.text)
        position = 0
        while position < len(masked.value):
            step = self._heading(masked, position, [c for c in self.columns if all(c is not n[0] for n in named)])
            if step is None:
                return None
            column, slots, end = step
            cells.append(masked.text(position, end))
            position = end + len(masked.value[end:]) - len(masked.value[end:].lstrip(_BETWEEN))
            named.append((column, slots, block.text))
        if len(named) >= MIN_COLUMNS:
            block.cells = tuple(cells)
        return named

    def _heading(self, masked: Masked, position: int, columns: list[TableColumn]) -> tuple[TableColumn, list[Found], int] | None:
        """The column whose heading is the shortest that begins at a position, its slots and its end."""
        best: tuple[TableColumn, list[Found], int] | None = None
        for column in columns:
            for written in column.heading:
                match = compile_template(written).at(masked, position)
                if match is not None and (best is None or match[0] < best[2]):
                    best = (column, match[1], match[0])
        return best

    def _row(self, block: Block, columns: list[HeadedColumn], page: Page) -> Row | None:
        return self._celled(block, columns, page) if block.cells else run_together(Row(self.table), block, columns, page)

    def _celled(self, block: Block, columns: list[HeadedColumn], page: Page) -> Row | None:
        cells = block.cells
        row = Row(self.table)
        row.also.append(block.text.span())
        name = next((cell for column, cell in zip(columns, cells, strict=False) if column.field is not None), None)
        if not name or any(compile_template(skip).match(page.masked(name)) for skip in self.skip):
            return None
        if len(cells) != len(columns):
            page.trouble("ragged-row", block.text, f"{len(columns)} cells, there are {len(cells)}", self.table)
        for column, cell in zip(columns, cells, strict=False):
            put_cell(row, column, cell, page)
        return row if len(row.values) > 1 else None
