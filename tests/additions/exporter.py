"""JSON Lines: one object a line, for tools that read a file piece by piece."""

from __future__ import annotations

from typing import ClassVar

import orjson

from careerdata.export.chunk import Chunk
from careerdata.export.exporter import Exporter


class LinesExporter(Exporter):
    """Rows as they come; nothing stands around them."""

    title: ClassVar[str] = "JSON Lines"
    folder: ClassVar[str] = "jsonl"
    suffix: ClassVar[str] = ".jsonl"
    mediatype: ClassVar[str] = "application/jsonl"

    def begin(self, table: str) -> None:
        """Nothing comes before the rows."""

    def feed(self, chunk: Chunk) -> None:
        """Write one line a row."""
        self.files[chunk.table].write(b"".join(orjson.dumps(row) + b"\n" for row in chunk.rows))

    def end(self, table: str) -> None:
        """Nothing comes after the rows."""
