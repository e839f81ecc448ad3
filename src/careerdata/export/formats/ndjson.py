"""NDJSON: one object a line and nothing around them, for tools that read a file piece by piece."""

from __future__ import annotations

from typing import ClassVar

from careerdata.export.chunk import Chunk
from careerdata.export.exporter import Exporter


class NdjsonExporter(Exporter):
    """The lines of the JSON files, each by itself; keys are sorted, so the bytes follow from the rows alone."""

    title: ClassVar[str] = "NDJSON, one row a line"
    folder: ClassVar[str] = "ndjson"
    suffix: ClassVar[str] = ".ndjson"
    mediatype: ClassVar[str] = "application/x-ndjson"

    def begin(self, table: str) -> None:
        """A file begins with its first row."""

    def feed(self, chunk: Chunk) -> None:
        """Write one line a row: inside a row no line ends, as JSON escapes it."""
        self.files[chunk.table].write(chunk.json_lines.replace(b",\n", b"\n") + b"\n")

    def end(self, table: str) -> None:
        """A file ends with its last row."""
