"""One table of two releases, row by row and column by column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from careerdata.release.diff.columns import renamed_columns
from careerdata.release.diff.guesses import record_guesses
from careerdata.release.diff.matching import Match, by_key
from careerdata.release.diff.numbered import renumbered
from careerdata.release.diff.placed import rows_at
from careerdata.release.diff.renaming import Renaming
from careerdata.release.diff.result import Guess, SchemaChange, TableDiff
from careerdata.release.diff.rows import ColumnDiff, Rows
from careerdata.release.diff.shape import GUIDE, Shape
from careerdata.release.diff.values import differ, links_differ
from careerdata.release.package import ColumnSchema
from careerdata.release.side import TableFile


class Compared(NamedTuple):
    """What became of a table: its rows, and guesses at renamed records and columns."""

    diff: TableDiff
    guesses: list[Guess]
    columns: list[SchemaChange]


@dataclass(frozen=True)
class Comparison:
    """Two tables of one name whose rows have the key `shape.key`."""

    table: str
    old: TableFile
    new: TableFile
    shape: Shape
    renaming: Renaming
    schema: dict[str, ColumnSchema]
    """The columns as the new release says them."""

    def done(self) -> Compared:
        """What became of the rows, and what was perhaps renamed. Raises ExportError where a column cannot be read."""
        match = by_key(*self._keys) if self.renaming else self._equal
        differing = self._differing(match)
        if not self.shape.is_trace and (len(match.added) or len(match.removed) or differing):
            again = renumbered(
                match, match.new[_any(differing, len(match.new))], self._keys, self.shape, self._tables, self.values
            )
            if again is not match:
                match, differing = again, self._differing(again)
        changed = np.flatnonzero(_any(differing, len(match.new)))
        return Compared(
            self._told(match, differing, changed),
            [] if self.shape.is_trace else record_guesses(self.table, self._tables, match, self._key, self.values, self._keys),
            renamed_columns(self.table, self.old, self.new, match),
        )

    @property
    def values(self) -> list[str]:
        """The columns that both have and that hold values, in the order of the new table."""
        left_out = self.shape.stands | {self._key, GUIDE}
        return [name for name in self.new.types if name in self.old.types and name not in left_out]

    @property
    def _key(self) -> str:
        assert self.shape.key is not None
        return self.shape.key

    @property
    def _tables(self) -> tuple[TableFile, TableFile]:
        return self.old, self.new

    @cached_property
    def _keys(self) -> tuple[pa.ChunkedArray, pa.ChunkedArray]:
        """The keys of both tables, the old ones as they are called now."""
        return self.renaming.applied(self.old.keys(self._key)), self.new.keys(self._key)

    @cached_property
    def _equal(self) -> Match:
        """The rows whose keys are the same, letter by letter: what a consumer who holds on to a key finds again."""
        return by_key(self.old.keys(self._key), self.new.keys(self._key))

    def _differing(self, match: Match) -> dict[str, Any]:
        """Of each column with other values the rows of the match that have one, as an array of truths."""
        found: dict[str, Any] = {}
        for name in self.values if len(match.new) else ():
            before, after = match.taken(self.old.column(name), self.new.column(name))
            if name in self.shape.links:
                mask = links_differ(self.renaming.applied(before.cast(pa.string())), after)
            else:
                mask = differ(before, after)
            if mask.any():
                found[name] = mask
        return found

    def _told(self, match: Match, differing: dict[str, Any], changed: Any) -> TableDiff:
        before, after = match.taken(self.old.keys(self._key), self.new.keys(self._key))
        rows = rows_at(self.new, self._key, match.new[changed], before.take(pa.array(changed)))
        other = pc.not_equal(before, after).to_numpy()
        shifted = pc.not_equal(self.renaming.applied(before), after).to_numpy() if self.renaming else other
        return TableDiff(
            table=self.table,
            added=rows_at(self.new, self._key, match.added),
            removed=rows_at(self.old, self._key, match.removed),
            changed=rows,
            renamed=self._pick(match, before, other & ~shifted),
            renumbered=self._pick(match, before, shifted),
            moved=0 if self.shape.is_trace else int(np.count_nonzero(self._moved(match))),
            columns=list(self._columns(match, differing, changed, rows)),
            gone=len(self._equal.removed),
            new=len(self._equal.added),
            is_trace=self.shape.is_trace,
        )

    def _pick(self, match: Match, before: pa.ChunkedArray, which: Any) -> Rows:
        at = np.flatnonzero(which)
        return rows_at(self.new, self._key, match.new[at], before.take(pa.array(at)))

    def _moved(self, match: Match) -> Any:
        moved = np.zeros(len(match.new), dtype=bool)
        shared = [name for name in self.shape.stands if name in self.old.types and name in self.new.types]
        for name in sorted(shared, key=lambda name: pa.types.is_string(self.new.types[name])):
            if not moved.all():  # numbers first: they are quick to read, and a line that came above moves them all
                moved |= differ(*match.taken(self.old.column(name), self.new.column(name)))
        return moved

    def _columns(self, match: Match, differing: dict[str, Any], changed: Any, rows: Rows) -> Iterator[ColumnDiff]:
        place = np.zeros(len(match.new), dtype=np.int64)
        place[changed] = np.arange(len(changed))
        for name, mask in differing.items():
            at = np.flatnonzero(mask)
            before = self.old.column(name).take(pa.array(match.old[at]))
            after = self.new.column(name).take(pa.array(match.new[at]))
            unit = self.schema[name].unit if name in self.schema else None
            yield ColumnDiff(name, unit, rows, place[at], before, after)


def _any(differing: dict[str, Any], size: int) -> Any:
    return reduce(np.logical_or, differing.values(), np.zeros(size, dtype=bool))
