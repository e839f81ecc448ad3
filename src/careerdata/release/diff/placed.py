"""Records of a table with what is shown of them: key, guide, source line, currency."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from careerdata.release.diff.rows import Rows
from careerdata.release.side import TableFile

_SHOWN = {"guide_id": pa.string(), "source_file": pa.string(), "line_start": pa.int64(), "currency": pa.string()}
"""Columns that say of a row what is shown of it beside its key; not every table has all."""


def rows_at(side: TableFile, key: str, at: Any, was: pa.ChunkedArray | None = None) -> Rows:
    """The rows of a table at some row numbers; `was` are the keys that they had before, where they had any."""
    taken = pa.array(at, pa.int64())
    keys = side.keys(key).take(taken)
    shown = {name: _column(side, name, taken, kind) for name, kind in _SHOWN.items()}
    shown["line"] = shown.pop("line_start")
    before = pa.nulls(len(at), pa.string()) if was is None else pc.if_else(pc.equal(was, keys), None, was)
    return Rows(pa.table({"key": keys, "was": before, **shown}))


def _column(side: TableFile, name: str, taken: pa.Array, kind: pa.DataType) -> Any:
    return side.column(name).cast(kind).take(taken) if name in side.types else pa.nulls(len(taken), kind)
