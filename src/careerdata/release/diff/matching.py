"""Which row of one release is which of the other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

NONE = -1


@dataclass(frozen=True)
class Match:
    """For each row of the new table the row of the old one that it was, `NONE` where it is new; an array of NumPy."""

    was: Any
    old_rows: int

    @cached_property
    def new(self) -> Any:
        """Rows of the new table that were there before."""
        return np.flatnonzero(self.was != NONE)

    @cached_property
    def old(self) -> Any:
        """What these rows were, in the same order."""
        return self.was[self.new]

    @cached_property
    def added(self) -> Any:
        """Rows of the new table that were not there before."""
        return np.flatnonzero(self.was == NONE)

    @cached_property
    def removed(self) -> Any:
        """Rows of the old table that are not there any more."""
        gone = np.ones(self.old_rows, dtype=bool)
        gone[self.old] = False
        return np.flatnonzero(gone)

    def taken(self, before: pa.ChunkedArray, after: pa.ChunkedArray) -> tuple[pa.ChunkedArray, pa.ChunkedArray]:
        """Two columns, cut to the rows that both releases have, and in one order."""
        return _take(before, self.old), _take(after, self.new)


def by_key(before: pa.ChunkedArray, after: pa.ChunkedArray) -> Match:
    """Rows whose keys are equal. Of equal keys in one table, which a valid release has none of, the first counts."""
    found = pc.fill_null(pc.index_in(after, value_set=before), NONE).to_numpy().astype(np.int64)
    first, at = np.unique(found, return_index=True)
    was = np.full(len(found), NONE, dtype=np.int64)
    was[at] = first
    return Match(was, len(before))


def _take(column: pa.ChunkedArray, rows: Any) -> pa.ChunkedArray:
    if len(rows) == len(column) and np.array_equal(rows, np.arange(len(rows))):
        return column  # the common case: the same rows in the same order
    return column.take(pa.array(rows))
