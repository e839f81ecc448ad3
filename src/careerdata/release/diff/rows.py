"""Rows and values that differ between two releases. They stay in Arrow until somebody looks at them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc


class RowRef(NamedTuple):
    """One record: its key, the one it had before where that is another, and where it stands."""

    key: str
    was: str | None
    guide_id: str | None
    source_file: str | None
    line: int | None


class FieldChange(NamedTuple):
    """One value of one record, before and after. None: not stated."""

    row: RowRef
    column: str
    before: Any
    after: Any
    currency: str | None
    """Currency of an amount of money, ISO 4217; None for other values, and where it is not known."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Records of one table, in reading order: iterate for each as a `RowRef`."""

    table: pa.Table
    """Columns `key`, `was`, `guide_id`, `source_file`, `line`, `currency`."""

    def __len__(self) -> int:
        return int(self.table.num_rows)

    def __iter__(self) -> Iterator[RowRef]:
        for batch in self.table.to_batches(max_chunksize=1024):
            yield from (RowRef(*(row[name] for name in RowRef._fields)) for row in batch.to_pylist())

    def some(self, start: int, most: int) -> list[RowRef]:
        """The records from a row number on, at most so many."""
        return list(Rows(self.table.slice(start, most)))

    def without(self, guides: Collection[str]) -> Rows:
        """The records of other guides than these."""
        theirs = pc.is_in(self.table.column("guide_id").cast(pa.string()), pa.array(sorted(guides), pa.string()))
        return Rows(self.table.filter(pc.invert(theirs))) if guides else self


@dataclass(frozen=True, slots=True)
class ColumnDiff:
    """The values of one column that differ. `len` is how many; iterate for each as a `FieldChange`, in reading order."""

    column: str
    unit: str | None
    """Unit of the values as the release says it: `percent`, `currency per period`."""
    rows: Rows
    """The changed records of the table."""
    at: Any
    """Which of them have another value here: row numbers, ascending, as an array of NumPy."""
    before: pa.ChunkedArray
    after: pa.ChunkedArray

    def __len__(self) -> int:
        return len(self.at)

    def __iter__(self) -> Iterator[FieldChange]:
        return self._changes(np.arange(len(self)))

    def largest(self, most: int) -> list[FieldChange]:
        """The largest moves, at most so many.

        Numbers by how far they moved in proportion, texts by how much longer or shorter they got; what was not stated before,
        or is not any more, before all. Equal ones in reading order.
        """
        return list(self._changes(np.argsort(-self._moves(), kind="stable")[:most]))

    def farthest(self, most: int) -> list[FieldChange]:
        """The numbers stated before and after that moved furthest in proportion, at most so many; equal ones in reading order."""
        if not (_is_number(self.before.type) and _is_number(self.after.type)):
            return []
        at = np.flatnonzero(~np.isnan(_measure(self.before)) & ~np.isnan(_measure(self.after)))
        return list(self._changes(at[np.argsort(-self._moves()[at], kind="stable")[:most]]))

    def between(self, start: int, end: int) -> Iterator[tuple[int, Any, Any]]:
        """The values of some of the changed records, by their row numbers: number, before, after."""
        first, last = np.searchsorted(self.at, (start, end)).tolist()
        values = (side.slice(first, last - first).to_pylist() for side in (self.before, self.after))
        return zip(self.at[first:last].tolist(), *values, strict=True)

    def _moves(self) -> Any:
        before, after = _measure(self.before), _measure(self.after)
        with np.errstate(divide="ignore", invalid="ignore"):
            moves = np.abs(after - before) / (np.abs(before) if _is_number(self.before.type) else 1)
        return np.where(np.isnan(before) ^ np.isnan(after), np.inf, np.nan_to_num(moves, nan=0.0, posinf=np.inf))

    def _changes(self, which: Any) -> Iterator[FieldChange]:
        for some in np.array_split(which, range(1024, len(which), 1024)):
            rows = self.rows.table.take(pa.array(self.at[some]))
            money = rows.column("currency").to_pylist() if (self.unit or "").startswith("currency") else [None] * len(some)
            taken = pa.array(some)
            values = zip(self.before.take(taken).to_pylist(), self.after.take(taken).to_pylist(), strict=True)
            for row, (before, after), currency in zip(Rows(rows), values, money, strict=True):
                yield FieldChange(row, self.column, before, after, "USD" if _in_dollars(self.unit) else currency)


def _in_dollars(unit: str | None) -> bool:
    return (unit or "").startswith("USD")


def _is_number(of: pa.DataType) -> bool:
    return bool(pa.types.is_integer(of) or pa.types.is_floating(of))


def _measure(values: pa.ChunkedArray) -> Any:
    """Numbers as they are, texts and lists by their length; NaN where nothing is stated."""
    if pa.types.is_list(values.type):
        values = pc.list_value_length(values)
    elif pa.types.is_string(values.type):
        values = pc.utf8_length(values)
    return values.cast(pa.float64()).to_numpy()
