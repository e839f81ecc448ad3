"""A value that breaks the schema of its table, told in plain words."""

from __future__ import annotations

from typing import Any, NamedTuple

import pandas as pd


class Failure(NamedTuple):
    """One value that breaks the schema of its table."""

    column: str
    check: str
    """What was expected, such as `minimum: 0`, `unique`, `not null`."""
    row: int | None
    """Position in the frame from 0, None where a whole column is meant."""
    value: Any
    """What was found, as a plain Python value."""


_PLAIN = {
    "not_nullable": "not null",
    "field_uniqueness": "unique",
    "column_in_schema": "no such column",
    "column_in_dataframe": "missing column",
    "column_ordered": "columns in order",
}
_OF_THE_FRAME = ("column_in_schema", "column_in_dataframe", "column_ordered")
"""Checks whose failing value is the name of a column."""


def failure_of(case: dict[Any, Any]) -> Failure:
    """A failure case of pandera, told in plain words."""
    name, row, value = str(case["check"]), case["index"], case["failure_case"]
    if name.startswith("dtype("):
        name = f"type: {name[7:-2]}"
    return Failure(
        column=value if name in _OF_THE_FRAME else case["column"],
        check=_PLAIN.get(name, name),
        row=None if pd.isna(row) else int(row),
        value=_plain(value),
    )


def _plain(value: Any) -> Any:
    """A value as Python has it: numpy's scalars unwrapped, NaN and NA as None."""
    if isinstance(value, (str, list)):
        return value
    if pd.isna(value):
        return None
    return value.item() if hasattr(value, "item") else value
