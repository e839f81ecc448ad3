"""One of two releases that are compared."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

import pyarrow as pa

from careerdata.release.folder import Folder
from careerdata.release.manifest import File
from careerdata.release.tables import parquet_file


@dataclass(frozen=True)
class TableFile:
    """The rows of one table, read column by column."""

    file: Any

    def column(self, name: str) -> pa.ChunkedArray:
        """A column. Raises KeyError where the table has none of that name."""
        return self.file.read([name], use_threads=False).column(name)


@dataclass(frozen=True)
class Side:
    """One of the two releases: where its files are, what they hold, and each table's columns."""

    folder: Folder
    """What the paths of the files are relative to."""
    files: list[File]
    fields: dict[str, set[str]]

    @cached_property
    def content(self) -> dict[str, str]:
        """Hash of each table's content."""
        return {PurePosixPath(file.path).stem: file.content_sha256 for file in self.files if file.rows is not None}

    @contextmanager
    def table(self, table: str) -> Iterator[TableFile | None]:
        """A table, open; None where it cannot be opened."""
        name = f"parquet/{table}.parquet"
        path = next((file.path for file in self.files if f"/{file.path}".endswith(f"/{name}")), name)
        try:
            stream = self.folder.open(path)
        except OSError:
            yield None
            return
        with stream:
            try:
                file = parquet_file(stream)
            except pa.ArrowException:
                yield None
                return
            with file:
                yield TableFile(file)

    def keys(self, table: str, key: str) -> Any:
        """The keys of a table as an Arrow array, None where they cannot be read."""
        try:
            with self.table(table) as opened:
                return opened.column(key) if opened is not None else None
        except (OSError, KeyError, pa.ArrowException):
            return None
