"""Tables as Arrow: typed columns, lists as lists, null where nothing is stated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

import pyarrow as pa

from careerdata.records import Column, Record, columns
from careerdata.records.columns import ColumnType

_TYPES: dict[ColumnType, pa.DataType] = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "list": pa.list_(pa.field("item", pa.string(), nullable=False)),
}


@cache
def arrow_schema(record: type[Record]) -> pa.Schema:
    """Arrow schema of a table, columns in the order of its files, each with its description and unit as metadata."""
    return pa.schema([_field(column) for column in columns(record)], metadata={"table": record.table_name})


def arrow_type(column: Column) -> pa.DataType:
    """Arrow type of a column."""
    return _TYPES[column.type]


def _field(column: Column) -> pa.Field:
    metadata = {"description": column.description} | ({"unit": column.unit} if column.unit else {})
    return pa.field(column.name, arrow_type(column), nullable=column.nullable, metadata=metadata)


def arrow_rows(record: type[Record], rows: Sequence[Mapping[str, Any]]) -> pa.RecordBatch:
    """Rows, each a mapping with all the columns of the table, as one batch of the table's Arrow schema.

    Raises pyarrow.ArrowException or OverflowError where a value does not fit its column's type.
    """
    schema = arrow_schema(record)
    # Column by column: a tuple for every row costs three times as much.
    return pa.RecordBatch.from_arrays(
        [pa.array(list(map(itemgetter(field.name), rows)), field.type) for field in schema], schema=schema
    )
