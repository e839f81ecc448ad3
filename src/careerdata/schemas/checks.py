"""Tables as pandera schemas: one check of every column over all guides at once.

pandera takes a while to import; import this module where it runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import pandas as pd
import pandera.pandas as pa
from pandera.dtypes import DataType
from pandera.engines import pandas_engine
from pandera.errors import SchemaErrorReason

from careerdata.records import Column, Record, columns
from careerdata.schemas.failure import Failure, failure_of
from careerdata.schemas.frame import dtype


@cache
def pandera_schema(record: type[Record]) -> pa.DataFrameSchema:
    """The pandera schema of a table: its columns and no others, in order, nothing coerced.

    A failed coercion would hide the other checks of its column, and a frame check would repeat its failure for every
    column; so every check here is a column's.
    """
    return pa.DataFrameSchema(
        {column.name: _column(column) for column in columns(record)},
        name=record.table_name,
        description=record.__doc__,
        strict=True,
        ordered=True,
    )


def check(record: type[Record], rows: pd.DataFrame) -> list[Failure]:
    """Every value of the rows that breaks the schema, in the order of columns and rows; empty where none does.

    `rows` has any index; failures count positions. A column of the wrong type has that one failure, as no other check
    of it means anything. Raises pandera.errors.SchemaErrors where a check itself broke: that is no bad data.
    """
    try:
        pandera_schema(record).validate(rows.reset_index(drop=True), lazy=True)
    except pa.errors.SchemaErrors as errors:
        mistyped = _columns_with(errors, SchemaErrorReason.WRONG_DATATYPE)
        if _columns_with(errors, SchemaErrorReason.CHECK_ERROR) - mistyped:
            raise
        found = [failure_of(case) for case in errors.failure_cases.to_dict("records")]
        order = {name: at for at, name in enumerate(rows.columns)}
        kept = (f for f in found if f.column not in mistyped or f.check.startswith("type: "))
        return sorted(kept, key=lambda f: (order.get(f.column, -1), -1 if f.row is None else f.row, f.check))
    return []


def _columns_with(errors: pa.errors.SchemaErrors, reason: SchemaErrorReason) -> set[str]:
    return {error.schema.name for error in errors.schema_errors if error.reason_code is reason}


class _Text(pandas_engine.STRING):
    """Text, told by the type of the column.

    pandera's own answers for each value and prepares its report of none that fail, which is half the time of a whole check.
    """

    def check(self, pandera_dtype: DataType, data_container: Any = None) -> bool | Iterable[bool]:
        if isinstance(pandera_dtype, pandas_engine.STRING) and pandera_dtype.type == self.type:
            return True
        return super().check(pandera_dtype, data_container)


def _column(column: Column) -> pa.Column:
    return pa.Column(
        _Text(None) if column.type == "string" else dtype(column),
        checks=list(_checks(column)),
        nullable=column.nullable,
        unique=column.is_key,
        title=column.name,
        description=column.description,
        metadata={"unit": column.unit} if column.unit else None,
    )


def _checks(column: Column) -> Iterator[pa.Check]:
    if column.enum is not None:
        yield _check(pa.Check.isin(column.enum), f"one of: {', '.join(column.enum)}")
    if column.minimum is not None:
        yield _check(pa.Check.ge(column.minimum), f"minimum: {column.minimum}")
    if column.maximum is not None:
        yield _check(pa.Check.le(column.maximum), f"maximum: {column.maximum}")
    if column.min_length is not None and column.type == "string":
        yield _check(pa.Check.str_length(min_value=column.min_length), f"minimum length: {column.min_length}")
    if column.pattern is not None:
        yield pa.Check(_matches(column.pattern), name=f"pattern: {column.pattern}", error=f"pattern: {column.pattern}")
    if column.type == "number":
        yield pa.Check(_finite, name="a finite number", error="a finite number")
    if column.type == "list":
        yield pa.Check(_texts, element_wise=True, name="a list of text", error="a list of text")


def _check(check: pa.Check, name: str) -> pa.Check:
    check.error = name
    return check


def _matches(pattern: str) -> Any:
    # A whole match: `$` alone would let a line break at the end pass, which pydantic does not.
    return lambda values: values.str.fullmatch(pattern)


def _finite(values: Any) -> Any:
    return values.abs() < float("inf")


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) and item for item in value)
