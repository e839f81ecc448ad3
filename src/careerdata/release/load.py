"""Reading a release back: tables as pandas, Arrow, Polars or typed records."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

import orjson
import pyarrow as pa
import pyarrow.compute as pc

from careerdata.export.cells import unescape
from careerdata.records import TABLES, Column, Record, columns
from careerdata.release.error import ExportError
from careerdata.release.folder import Folder, folder_at, read
from careerdata.release.manifest import NAME as MANIFEST
from careerdata.release.manifest import Manifest, read_manifest
from careerdata.schemas.arrow import arrow_schema, arrow_type

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

Format = Literal["parquet", "csv"]
_AGAIN = "Build the release again, or fetch it whole."


def load(folder: str | os.PathLike[str], *, format: Format = "parquet") -> Export:
    """Open the release in a folder, or behind a URL that fsspec reads; its tables are read when asked for, from `format`.

    Raises ExportError where the folder holds no release.
    """
    place = folder_at(folder)
    manifest = read_manifest(place)
    if manifest is None:
        raise ExportError(
            place.show(MANIFEST), "is not there", "a release of careerdata", "Name the folder that holds manifest.json."
        )
    return Export(place, manifest, format)


class Export:
    """A release: `export["salaries"]` is a pandas frame; `arrow`, `polars` and `records` give the same rows otherwise."""

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
        return _from_csv(record, content) if self._format == "csv" else _from_parquet(content)

    def polars(self, table: str) -> pl.DataFrame:
        """A table as Polars, which must be installed; raises like `export[table]`."""
        import polars as pl

        rows = pl.from_arrow(self.arrow(table))
        assert isinstance(rows, pl.DataFrame)
        return rows

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
            raise ExportError(there, "is not there", f"{file.bytes} bytes, as the manifest says", _AGAIN)
        found = hashlib.sha256(content).hexdigest()
        if found != file.sha256:
            raise ExportError(there, f"has SHA-256 {found}", f"{file.sha256}, as the manifest says", _AGAIN)
        return pa.py_buffer(content)


def _from_parquet(content: pa.Buffer) -> pa.Table:
    import pyarrow.parquet as pq

    return pq.read_table(pa.BufferReader(content))


def _from_csv(record: type[Record], content: pa.Buffer) -> pa.Table:
    """Rows of a CSV file: the `'` before formulas taken off, lists read, an empty cell null where null is allowed."""
    from pyarrow import csv

    schema = arrow_schema(record)
    rows = csv.read_csv(
        pa.BufferReader(content),
        parse_options=csv.ParseOptions(newlines_in_values=True),
        convert_options=csv.ConvertOptions(
            column_types={name: pa.string() for name in schema.names}, null_values=[""], strings_can_be_null=True
        ),
    )
    cells = [_typed(column, rows.column(column.name)) for column in columns(record)]
    return pa.Table.from_arrays(cells, schema=schema)


def _typed(column: Column, cells: pa.ChunkedArray) -> Any:
    field_type = arrow_type(column)
    if column.type == "string":
        texts = unescape(cells)
        return texts if column.nullable else pc.fill_null(texts, "")
    if column.type == "list":
        return pa.array([None if cell is None else orjson.loads(cell) for cell in cells.to_pylist()], field_type)
    return cells.cast(field_type)
