"""Table files as Arrow, read by this thread alone.

Arrow's own threads outlive the reading: a process that ends soon after aborts in their destructors ("terminate called
without an active exception", pyarrow 26.0.1). The files are small, so nothing is won by them either.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import IO, Any

import orjson
import pyarrow as pa
import pyarrow.compute as pc

from careerdata.records import Column, Record, columns
from careerdata.release.formulas import unescape
from careerdata.schemas.arrow import arrow_schema, arrow_type


def from_parquet(source: IO[bytes] | pa.Buffer, names: Sequence[str] | None = None) -> pa.Table:
    """Rows of a Parquet file; `names` are the columns, all where not given. Raises pa.ArrowException for other bytes."""
    with parquet_file(pa.BufferReader(source) if isinstance(source, pa.Buffer) else source) as file:
        rows: pa.Table = file.read(None if names is None else list(names), use_threads=False)
        return rows


def parquet_file(source: IO[bytes] | pa.NativeFile) -> Any:
    """A Parquet file, open, as `pyarrow.parquet.ParquetFile`. Raises pa.ArrowException for other bytes."""
    import pyarrow.parquet as pq

    return pq.ParquetFile(source)


def from_csv(record: type[Record], content: pa.Buffer) -> pa.Table:
    """Rows of a CSV file: the `'` before formulas taken off, lists read, an empty cell null where null is allowed."""
    from pyarrow import csv

    schema = arrow_schema(record)
    rows = csv.read_csv(
        pa.BufferReader(content),
        read_options=csv.ReadOptions(use_threads=False),
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
