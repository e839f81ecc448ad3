"""Parquet: typed, lists as lists, zstd."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, ClassVar

import pyarrow as pa
import pyarrow.parquet as pq

from careerdata.export.chunk import Chunk
from careerdata.export.exporter import Exporter
from careerdata.records import TABLES
from careerdata.schemas.arrow import arrow_schema

GROUP_CHUNKS = 4
"""Chunks of a row group. Groups are cut by rows, never by batches of guides; what waits for one is held in memory."""


class ParquetExporter(Exporter):
    """Row groups of equal size; the Arrow schema is the table's, without pandas' notes or a creation time."""

    title: ClassVar[str] = "Parquet"
    folder: ClassVar[str] = "parquet"
    suffix: ClassVar[str] = ".parquet"
    mediatype: ClassVar[str] = "application/vnd.apache.parquet"

    def __init__(self) -> None:
        super().__init__()
        self._writers: dict[str, Any] = {}
        self._waiting: dict[str, list[pa.RecordBatch]] = {}

    def begin(self, table: str) -> None:
        """Write the file's start."""
        self._writers[table] = pq.ParquetWriter(self.files[table], arrow_schema(TABLES[table]), compression="zstd")
        self._waiting[table] = []

    def feed(self, chunk: Chunk) -> None:
        """Gather rows, and write those that fill a row group."""
        waiting = self._waiting[chunk.table]
        waiting.append(chunk.arrow)
        if len(waiting) == GROUP_CHUNKS:
            self._write_group(chunk.table)

    def end(self, table: str) -> None:
        """Write the last row group and the file's footer."""
        if self._waiting[table]:
            self._write_group(table)
        self._writers[table].close()

    def abandon(self) -> None:
        """Let go of the writers, which would otherwise write their footers when they are collected, then of the files."""
        for writer in self._writers.values():
            with suppress(OSError):  # a full disk, say: the files are about to go anyway
                writer.close()
        super().abandon()

    def _write_group(self, table: str) -> None:
        # One piece, as pages are cut where a piece ends.
        rows = pa.Table.from_batches(self._waiting[table]).combine_chunks()
        self._writers[table].write_table(rows, row_group_size=max(1, rows.num_rows))
        self._waiting[table] = []
