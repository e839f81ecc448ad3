"""The grid of a table file, read into rows and troubles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from careerdata.document.row import Row, Value
from careerdata.ingest.tables.cells import CellTypeError, typed
from careerdata.ingest.tables.column_map import NONE, ColumnMap
from careerdata.ingest.tables.grid import Cell, Grid
from careerdata.ingest.tables.table_file import TableFile
from careerdata.nearest import nearest
from careerdata.patterns import lazy
from careerdata.records import Column, Record
from careerdata.storage.limits import MAX_TROUBLES

PLACED = frozenset({"section_id", "source_file", "line_start", "line_end", "source_text"})
"""Columns that follow from where a row stands; a file that is an export of ours has them, and they are not read."""

FOLLOWS = frozenset({"rank", "basis", "seniority", "track", "slug"})
"""Columns that may be left out as they follow from others: from the order of the rows, from the table, from a title or a name."""

_FIGURE = lazy(
    r"(?:[A-Z]{0,3}[$£€₹¥]|[A-Z]{3}\s)?\s?"
    r"(?P<number>[0-9]{1,3}(?:,[0-9]{3}){1,4}(?:\.[0-9]{1,2})?|[0-9]{1,15}(?:\.[0-9]{1,2})?)\s?%?"
)
"""A number of a foreign table, its sign before it and commas between thousands."""


class RowReader:
    """Reads the grid of one file into its rows and troubles."""

    def __init__(self, file: TableFile, record: type[Record], by_name: dict[str, Column], mapped: ColumnMap = NONE) -> None:
        self._file = file
        self._record = record
        self._by_name = by_name
        self._map = mapped

    def read(self, grid: Grid) -> None:
        """Take the grid in."""
        for flaw in grid.flaws:
            self._report(flaw.reason, flaw.offset, flaw.found, flaw.expected)
        if grid.rows and self._takes_header(grid.rows[0]):
            for cells in grid.rows[1:]:
                self._row(cells)
                if len(self._file.troubles) > MAX_TROUBLES:
                    found = f"more than {MAX_TROUBLES:,} cells and rows that cannot be read"
                    self._report("too-large", cells[0].span.start, found, "rows of this table; those below are not looked at")
                    return

    def _takes_header(self, header: list[Cell]) -> bool:
        """Whether the rows under a header can be read; troubles say why not, or which columns are not read."""
        names = self._file.header = [self._map.name_of(cell.text) for cell in header]
        for at, (name, cell) in enumerate(zip(names, header, strict=True)):
            if name and name not in self._by_name:
                self._trouble("unknown-column", cell, one_of(name, list(self._by_name)))
            elif name and name in names[:at]:
                self._trouble("duplicate-column", cell, "each column once")
        self._check_map(header)
        given = [*filter(None, names), *self._map.set]
        missing = [name for name in self._by_name if name not in given and self._needed(name)]
        if missing:
            self._trouble("missing-column", header[0], f"the columns {', '.join(missing)} too")
        return not missing and len(set(given)) == len(given)

    def _check_map(self, header: list[Cell]) -> None:
        """Tell of what the map names and is not there: of their columns in the header, of ours in the table."""
        theirs = sorted(self._map.columns.keys() - {cell.text for cell in header})
        ours = sorted(self._map.set.keys() - self._by_name.keys())
        if theirs:
            self._trouble("column-map", header[0], f"the columns {', '.join(theirs)}, which the map beside the file names")
        for name in ours:
            self._trouble(
                "column-map", header[0], f"to `set` a column of the table, not `{name}`: {one_of(name, list(self._by_name))}"
            )

    def _needed(self, name: str) -> bool:
        optional = name in PLACED or name in FOLLOWS or name == self._record.key()
        return not optional and self._record.model_fields[name].is_required()

    def _row(self, cells: list[Cell]) -> None:
        header = self._file.header
        while len(cells) > len(header) and not cells[-1].text:
            cells.pop()  # what a spreadsheet leaves of a cell once filled
        if len(cells) != len(header):
            first = next(cell for cell in cells if cell.text)
            self._report("ragged-row", first.span.start, f"{len(cells)} cells", f"{len(header)}, as in the header")
            return
        row = Row(self._file.table, origin=self._file)
        before = len(self._file.troubles)
        stated = (cell.text for name, cell in zip(header, cells, strict=True) if name == "guide_id")
        guide_id = next(stated, str(self._map.set.get("guide_id", "")))
        for name, value in self._values(cells, guide_id):
            row.values[name] = value
        for name, value in self._map.set.items():
            row.values[name] = Value(value, None, self._file)
        if len(self._file.troubles) == before:
            self._file.rows.append(row)

    def _values(self, cells: list[Cell], guide_id: str) -> Iterator[tuple[str, Value]]:
        for name, cell in zip(self._file.header, cells, strict=True):
            column = self._by_name.get(name)
            if not name and cell.text and not self._map.columns:
                self._trouble("broken-cell", cell, "a name at the head of its column", None, guide_id)
            if column is None or name in PLACED:
                continue
            if cell.text:
                try:
                    yield name, Value(self._typed(cell.text, column), cell.span, self._file)
                except CellTypeError as error:
                    self._trouble("broken-cell", cell, str(error), name, guide_id)
            elif self._needed(name):
                self._trouble("broken-cell", cell, f"a value: {column.description.lower()}", name, guide_id)

    def _typed(self, text: str, column: Column) -> Any:
        """A cell's value. In a foreign table a number may be written as guides write it: `$45,000`, `1,234`, `9%`."""
        try:
            return typed(text, column)
        except CellTypeError:
            figure = _FIGURE.fullmatch(text) if self._map.is_foreign and column.type in ("integer", "number") else None
            if figure is None:
                raise
            return typed(figure["number"].replace(",", ""), column)

    def _trouble(self, reason: str, cell: Cell, expected: str, column: str | None = None, guide_id: str | None = None) -> None:
        self._report(reason, cell.span.start, f"`{cell.text}`" if cell.text else "an empty cell", expected, column, guide_id)

    def _report(
        self, reason: str, offset: int, found: str, expected: str, column: str | None = None, guide_id: str | None = None
    ) -> None:
        line, number = self._file.places.place(offset)
        address = self._file.places.address(offset)
        trouble = self._file.source.trouble(reason, f"{address}: {found}" if address else found, expected, line, number)
        self._file.troubles.append(replace(trouble, table=self._file.table, field=column, guide_id=guide_id))


def one_of(name: str, names: list[str]) -> str:
    """What was expected in the place of a name: the one that is nearest, if any, and all of them."""
    near = nearest(name, names)
    return (f"`{near}`, or another of " if near else "one of ") + ", ".join(names)
