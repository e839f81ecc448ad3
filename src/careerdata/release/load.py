"""Reading a release back: tables as pandas, Arrow, Polars, relations of DuckDB or typed records."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

import pyarrow as pa

from careerdata.records import TABLES, Record
from careerdata.release.error import ExportError
from careerdata.release.folder import Folder, LocalFolder, place_at, read
from careerdata.release.held import hold
from careerdata.release.manifest import NAME as MANIFEST
from careerdata.release.manifest import Manifest, read_manifest
from careerdata.release.tables import from_csv, from_parquet
from careerdata.release.verification import Verification, refuse_replaced, verified

if TYPE_CHECKING:
    import duckdb
    import pandas as pd
    import polars as pl

Format = Literal["parquet", "csv"]
_AGAIN = "Build the release again, or fetch it whole."


def load(folder: str | os.PathLike[str], *, format: Format = "parquet") -> Export:
    """Open the release in a folder, behind a URL that fsspec reads, or in Git (`git:REV`, `git:REV:PATH`, PATH from its top).

    Its tables are read when asked for, from `format`.

    All tables are of one release, also where a build replaces the folder meanwhile: on POSIX its files are held open.
    Raises ExportError where the folder holds no release.
    """
    place, manifest = opened(place_at(folder), format)
    if manifest is None:
        raise ExportError(
            place.show(MANIFEST), "is not there", "a release of careerdata", "Name the folder that holds manifest.json."
        )
    return Export(place, manifest, format)


def opened(place: Folder, format: Format) -> tuple[Folder, Manifest | None]:
    """A release to read from `format`, and its manifest, None where there is none. Raises ExportError for one not ours."""
    # Behind a URL, what a manifest names stays where it is.
    return hold(place, f"{format}/") if isinstance(place, LocalFolder) else (place, read_manifest(place))


class Export:
    """A release: `export["salaries"]` is a pandas frame; other methods give the same rows otherwise."""

    folder: Folder
    manifest: Manifest

    def __init__(self, folder: Folder, manifest: Manifest, format: Format = "parquet") -> None:
        self.folder = folder
        self.manifest = manifest
        self._format = format

    @property
    def version(self) -> str:
        """Version of the data."""
        return self.manifest.data_version

    @property
    def tables(self) -> tuple[str, ...]:
        """Names of the tables."""
        return tuple(sorted(self.manifest.coverage))

    def __iter__(self) -> Iterator[str]:
        return iter(self.tables)

    def __len__(self) -> int:
        return len(self.tables)

    def __contains__(self, table: object) -> bool:
        return table in self.tables

    def __getitem__(self, table: str) -> pd.DataFrame:
        """A table as pandas: text as `str`, integers that may be null as `Int64`, lists as Python lists.

        Raises KeyError where there is no such table, ExportError where its file is missing or not what the manifest says.
        """
        from careerdata.schemas.frame import arrow_frame

        return arrow_frame(self._record(table), self.arrow(table))

    def arrow(self, table: str) -> pa.Table:
        """A table as Arrow, with the schema of the table; raises like `export[table]`."""
        record = self._record(table)
        content = self._read(f"{self._format}/{table}.{self._format}")
        return from_csv(record, content) if self._format == "csv" else from_parquet(content)

    def polars(self, table: str) -> pl.DataFrame:
        """A table as Polars, which must be installed; raises like `export[table]`."""
        import polars as pl

        rows = pl.from_arrow(self.arrow(table))
        assert isinstance(rows, pl.DataFrame)
        return rows

    def duckdb(self, table: str, connection: duckdb.DuckDBPyConnection | None = None) -> duckdb.DuckDBPyRelation:
        """A table as a relation of DuckDB, which must be installed; in its default connection where none is given.

        Raises like `export[table]`.
        """
        import duckdb

        return (connection or duckdb.default_connection()).from_arrow(self.arrow(table))

    def verify(self, signers: str | os.PathLike[str] | None = None) -> Verification:
        """The files that are not what the manifest says, all of them looked at; empty where the release is whole.

        With `signers`, a file of allowed signers as ssh-keygen(1) has them, the manifest must be signed by one of them too, and
        what is wrong with the signature stands first. `.signature` of what comes back says by whom it is signed: identity, key,
        namespace. Raises ExportError where another release stands there meanwhile, and where signatures cannot be looked at.
        """
        return verified(self.folder, self.manifest, signers)

    def records(self, table: str) -> list[Record]:
        """A table as typed records; raises like `export[table]`, and pydantic's error where a row breaks the schema."""
        record = self._record(table)
        return [record.model_validate(row) for row in self.arrow(table).to_pylist()]

    def _record(self, table: str) -> type[Record]:
        if table not in self.tables or table not in TABLES:
            raise KeyError(f"no table {table!r}; there are {', '.join(self.tables)}")
        return TABLES[table]

    def _read(self, path: str) -> pa.Buffer:
        file = self.manifest.file(path)
        if file is None:
            raise ExportError(self.folder.show(path), "is not in the manifest", "a file of the release", _AGAIN)
        content, there = read(self.folder, file.path), self.folder.show(file.path)
        if content is None:
            refuse_replaced(self.folder, self.manifest)
            raise ExportError(there, "is not there", f"{file.bytes} bytes, as the manifest says", _AGAIN)
        found = hashlib.sha256(content).hexdigest()
        if found != file.sha256:
            refuse_replaced(self.folder, self.manifest)
            raise ExportError(there, f"has SHA-256 {found}", f"{file.sha256}, as the manifest says", _AGAIN)
        return pa.py_buffer(content)
