"""JSON: an array of objects, one object a line so that a diff shows rows, keys sorted."""

from __future__ import annotations

from typing import ClassVar

from careerdata.export.chunk import Chunk
from careerdata.export.exporter import Exporter


class JsonExporter(Exporter):
    """Canonical JSON: no library version changes the bytes, so the file's SHA-256 is the hash of the content."""

    title: ClassVar[str] = "JSON array of rows"
    folder: ClassVar[str] = "json"
    suffix: ClassVar[str] = ".json"
    mediatype: ClassVar[str] = "application/json"
    canonical: ClassVar[bool] = True

    def __init__(self) -> None:
        super().__init__()
        self._has_rows: set[str] = set()

    def begin(self, table: str) -> None:
        """Open the array."""
        self.files[table].write(b"[")

    def feed(self, chunk: Chunk) -> None:
        """Write one line a row."""
        self.files[chunk.table].write(b",\n" if chunk.table in self._has_rows else b"\n")
        self.files[chunk.table].write(chunk.json_lines)
        self._has_rows.add(chunk.table)

    def end(self, table: str) -> None:
        """Close the array."""
        self.files[table].write(b"\n]\n" if table in self._has_rows else b"]\n")
