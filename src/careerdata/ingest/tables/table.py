"""A table file (CSV, TSV, XLSX) to the rows of a table, each value with its place."""

from __future__ import annotations

from careerdata.document.problem import Trouble
from careerdata.ingest.decode import DecodeError, decode
from careerdata.ingest.source import Source
from careerdata.ingest.tables import delimited
from careerdata.ingest.tables.column_map import column_map
from careerdata.ingest.tables.grid import Grid
from careerdata.ingest.tables.row_reader import RowReader, one_of
from careerdata.ingest.tables.table_file import TableFile
from careerdata.records import TABLES, Column, columns

READ_FROM_TEXT = frozenset({"guides", "sections", "mentions", "places"})
"""Tables that say what stands in a text: no file can add to them."""


def table_file(source: Source) -> TableFile | Trouble:
    """Rows of a table file, or what kept it from being one.

    That is `unknown-table`, `too-large`, `empty-file`, `not-text`, `damaged-encoding`. Among the troubles of a file are
    `unknown-column`, `duplicate-column`, `missing-column`, `ragged-row`, `broken-cell`, `damaged-table`, `other-sheets`,
    `hidden-cells`.
    Raises SourceError where the file cannot be opened.
    """
    mapped = column_map(source)
    if isinstance(mapped, Trouble):
        return mapped
    name = mapped.table or source.name
    record = None if name in READ_FROM_TEXT else TABLES.get(name)
    if record is None:
        names = sorted(TABLES.keys() - READ_FROM_TEXT)
        return source.trouble("unknown-table", f"`{name}`", one_of(name, names))
    data = source.read()
    if isinstance(data, Trouble):
        return data
    by_name = {column.name: column for column in columns(record)}
    try:
        grid = _grid(source, data, name, by_name)
    except DecodeError as flaw:
        return source.trouble(flaw.reason, flaw.found, flaw.expected, flaw.line, flaw.column)
    file = TableFile(name, source, grid.raw, source.digest(data), grid.places)
    RowReader(file, record, by_name, mapped).read(grid)
    return file


def _grid(source: Source, data: bytes, table: str, known: dict[str, Column]) -> Grid:
    if source.suffix == ".xlsx":
        from careerdata.ingest.tables import workbook

        return workbook.read(data, table)
    return delimited.read(decode(data).text, known)
