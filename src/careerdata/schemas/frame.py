"""Tables as pandas: text as `str`, integers that may be null as `Int64`, lists as Python lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from careerdata.records import Column, Record, columns
from careerdata.records.columns import ColumnType

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa


_DTYPES: dict[ColumnType, str] = {
    "string": "str",
    "integer": "int64",
    "number": "float64",
    "boolean": "bool",
    "list": "object",
}
_NULLABLE: dict[ColumnType, str] = _DTYPES | {"integer": "Int64", "boolean": "boolean"}


def frame(record: type[Record], records: Sequence[Record]) -> pd.DataFrame:
    """Records of one table as a frame with the columns and types of the table; an empty sequence gives no rows."""
    from careerdata.schemas.arrow import arrow_rows

    return arrow_frame(record, arrow_rows(record, [row.__dict__ for row in records]))


def arrow_frame(record: type[Record], rows: pa.RecordBatch | pa.Table) -> pd.DataFrame:
    """Arrow rows of one table as a frame with the columns and types of the table."""
    import pandas as pd

    return pd.DataFrame({column.name: _series(column, rows.column(column.name)) for column in columns(record)})


def dtype(column: Column) -> str:
    """Name of the pandas type of a column.

    A number that may be null stays `float64`, whose NaN is the null; an integer does not, as 2**53 + 1 has no float.
    """
    return (_NULLABLE if column.nullable else _DTYPES)[column.type]


def _series(column: Column, values: Any) -> Any:
    import pandas as pd
    import pyarrow as pa

    if column.type == "list":
        return pd.Series(values.to_pylist(), dtype="object")
    types = {pa.int64(): pd.Int64Dtype(), pa.bool_(): pd.BooleanDtype()} if column.nullable else {}
    return values.to_pandas(types_mapper=types.get, use_threads=False).astype(dtype(column))
