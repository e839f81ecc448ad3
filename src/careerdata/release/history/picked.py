"""The rows of a release that a history is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from careerdata.release.diff.shape import GUIDE
from careerdata.release.history.asked import Asked, key_of
from careerdata.release.side import Side, TableFile


@dataclass(frozen=True, eq=False)
class Rows:
    """Some rows of a table, at hand; read as a Parquet file is."""

    table: pa.Table = field(default_factory=lambda: pa.table({}))

    @property
    def schema_arrow(self) -> pa.Schema:
        """The columns and their types."""
        return self.table.schema

    def read(self, names: Sequence[str], *, use_threads: bool) -> pa.Table:
        """Some columns. What is at hand needs no threads."""
        del use_threads
        return self.table.select(names)

    def padded(self, other: Rows) -> Rows:
        """With the columns that only the other one has, in which nothing is stated."""
        table = self.table
        if table.num_columns:
            for name in other.table.column_names:
                if name not in table.column_names:
                    kind = other.table.schema.field(name).type
                    table = table.append_column(name, pa.nulls(table.num_rows, kind))
        return Rows(table)


@dataclass(frozen=True)
class Picker:
    """Picks the rows out of one release after the other, and reads no table twice whose content is the same."""

    asked: Asked
    _known: dict[tuple[str, str], Rows] = field(default_factory=dict)

    def rows(self, side: Side) -> dict[str, Rows]:
        """The rows of each table, with the same object where the content is the same. Raises ExportError for a damaged table."""
        return {table: self._rows(side, table) for table in self.asked.read}

    def _rows(self, side: Side, table: str) -> Rows:
        content = side.content.get(table, "")
        known = self._known.get((table, content))
        if known is None:
            with side.table(table) as opened:
                known = self._known[table, content] = _picked(opened, *self._where(table))
        return known

    def _where(self, table: str) -> tuple[str, frozenset[str]]:
        """A column, and the values in it by which rows are picked."""
        if self.asked.is_of_guide or table not in self.asked.tables:
            return GUIDE, self.asked.guides
        return key_of(table), self.asked.names


def _picked(opened: TableFile, column: str, names: frozenset[str]) -> Rows:
    if column not in opened.types:
        return Rows()
    mask = pc.is_in(opened.keys(column), value_set=pa.array(sorted(names), pa.string()))
    return Rows(opened.rows(np.flatnonzero(mask.to_numpy())))
