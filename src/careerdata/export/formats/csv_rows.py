"""CSV as RFC 4180 has it: UTF-8, a header, CRLF, quotes only where needed, null as an empty cell, lists as JSON text."""

from __future__ import annotations

from typing import ClassVar

from careerdata.export.cells import cells, joined
from careerdata.export.chunk import Chunk
from careerdata.export.exporter import Exporter
from careerdata.records import TABLES, columns

LINE_END = "\r\n"
"""RFC 4180, section 2.1. A line break inside a cell stays the LF it is in the text."""


class CsvExporter(Exporter):
    """Cells are made column by column in Arrow: row by row in Python takes several times as long."""

    title: ClassVar[str] = "CSV (RFC 4180)"
    folder: ClassVar[str] = "csv"
    suffix: ClassVar[str] = ".csv"
    mediatype: ClassVar[str] = "text/csv"

    def begin(self, table: str) -> None:
        """Write the header: names of columns are plain words and need no quotes."""
        self.files[table].write((",".join(column.name for column in columns(TABLES[table])) + LINE_END).encode())

    def feed(self, chunk: Chunk) -> None:
        """Write one line a row."""
        texts = [cells(column, values) for column, values in zip(columns(chunk.record), chunk.arrow.columns, strict=True)]
        self.files[chunk.table].write(joined(texts, LINE_END))

    def end(self, table: str) -> None:
        """A CSV file ends with its last row."""
