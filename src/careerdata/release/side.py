"""One of two releases that are compared."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

import numpy as np
import pyarrow as pa

from careerdata.release.error import ExportError
from careerdata.release.folder import Folder, read
from careerdata.release.load import load
from careerdata.release.manifest import File, Manifest
from careerdata.release.package import TableSchema, schemas_in, schemas_of
from careerdata.release.tables import parquet_file

_AGAIN = "Build the release again, or fetch it whole."


@dataclass(frozen=True)
class TableFile:
    """The rows of one table, read column by column, each once; without a file it has neither rows nor columns."""

    file: Any = None
    shown: str = ""
    _read: dict[str, pa.ChunkedArray] = field(default_factory=dict)

    @cached_property
    def types(self) -> dict[str, pa.DataType]:
        """The columns in their order, each with its type."""
        return {} if self.file is None else {field.name: field.type for field in self.file.schema_arrow}

    def column(self, name: str) -> pa.ChunkedArray:
        """A column. Raises ExportError where it cannot be read, KeyError where the table has none of that name."""
        if name not in self._read:
            if name not in self.types:
                raise KeyError(name)
            try:
                self._read[name] = self.file.read([name], use_threads=False).column(name)
            except (OSError, pa.ArrowException) as error:
                raise _damaged(self.shown, str(error)) from error
        return self._read[name]

    def keys(self, name: str) -> pa.ChunkedArray:
        """The keys, which are text; none where there is no such column."""
        return self.column(name).cast(pa.string()) if name in self.types else pa.chunked_array([], pa.string())

    def rows(self, at: Any) -> pa.Table:
        """Some rows, by their numbers, ascending; only the groups of rows are read that hold them. Raises as `column` does."""
        if not len(at):
            return self.file.schema_arrow.empty_table()
        about = self.file.metadata
        ends = np.cumsum([about.row_group(number).num_rows for number in range(about.num_row_groups)])
        homes = np.searchsorted(ends, at, side="right")
        groups = np.unique(homes)
        sizes = np.diff(ends, prepend=0)[groups]
        places = at - (ends - np.diff(ends, prepend=0))[homes] + (np.cumsum(sizes) - sizes)[np.searchsorted(groups, homes)]
        try:
            return self.file.read_row_groups(groups.tolist(), use_threads=False).take(pa.array(places))
        except (OSError, pa.ArrowException) as error:
            raise _damaged(self.shown, str(error)) from error


@dataclass(frozen=True)
class Side:
    """One of the two releases: its manifest and where its files are."""

    folder: Folder
    """What the paths of the files are relative to."""
    manifest: Manifest
    package: dict[str, Any] | None = None
    """Its `datapackage.json`, where that is not among the files yet."""

    @cached_property
    def content(self) -> dict[str, str]:
        """Hash of each table's content."""
        return {PurePosixPath(file.path).stem: file.content_sha256 for file in self.manifest.files if file.rows is not None}

    @cached_property
    def schemas(self) -> dict[str, TableSchema]:
        """What the release says of the columns of each table. Raises ExportError where that is no data package."""
        return schemas_of(self.folder, self.manifest) if self.package is None else schemas_in(self.package, "the data package")

    @contextmanager
    def table(self, table: str) -> Iterator[TableFile]:
        """A table, open; empty where the release has none of that name. Raises ExportError where its file is damaged."""
        name = f"parquet/{table}.parquet"
        said = self.manifest.file(name)
        if said is None and table not in self.content:
            yield TableFile()
            return
        shown = self.folder.show(said.path if said else self.manifest.base + name)
        content = self._bytes(said, shown)
        try:
            file = parquet_file(pa.BufferReader(content))
        except pa.ArrowException as error:
            raise _damaged(shown, "is no Parquet file") from error
        with file:
            yield TableFile(file, shown)

    def _bytes(self, said: File | None, shown: str) -> bytes:
        content = read(self.folder, said.path) if said is not None else None
        if said is None or content is None:
            raise _damaged(shown, "is not there")
        found = hashlib.sha256(content).hexdigest()
        if found != said.sha256:
            raise ExportError(shown, f"has SHA-256 {found}", f"{said.sha256}, as the manifest says", _AGAIN)
        return content

    def keys(self, table: str, key: str) -> list[str]:
        """The keys of a table; none where they cannot be read."""
        try:
            with self.table(table) as opened:
                keys: list[str] = opened.keys(key).to_pylist()
                return keys
        except ExportError:
            return []


def side_at(place: str | os.PathLike[str]) -> Side:
    """The release in a folder, behind a URL or in Git, as `careerdata.load` opens it. Raises ExportError where there is none."""
    export = load(place)
    return Side(export.folder, export.manifest)


def _damaged(shown: str, found: str) -> ExportError:
    return ExportError(shown, found, "the table that the manifest names", _AGAIN)
