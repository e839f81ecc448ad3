"""From release to release: what became of the rows that were asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from careerdata.release.diff.renaming import Renaming, between
from careerdata.release.diff.result import TableDiff
from careerdata.release.diff.rows import FieldChange, RowRef
from careerdata.release.diff.table import Comparison
from careerdata.release.error import ExportError
from careerdata.release.history.asked import Asked, key_of, schema_of, shape_of
from careerdata.release.history.found import Found, Source
from careerdata.release.history.picked import Picker, Rows
from careerdata.release.history.result import Edition, Event, What
from careerdata.release.history.stated import stated
from careerdata.release.side import TableFile

Picked = Mapping[str, Rows]


@dataclass
class Walk:
    """A walk through the releases; iterate for the events, and ask afterwards what was met."""

    source: Source
    asked: Asked
    renames: Mapping[str, str]
    editions: list[Edition] = field(default_factory=list)
    met: set[str] = field(default_factory=set)
    """The keys that were there in some release."""
    columns: set[str] = field(default_factory=set)
    """The columns of their tables."""

    def __iter__(self) -> Iterator[Event]:
        picker = Picker(self.asked)
        before: Picked = {}
        for found in self.source:
            try:
                after = picker.rows(found.side)
            except ExportError as error:
                self.source.skip(found, error)
                continue
            self.editions.append(found.edition)
            yield from self._step(found, before, after)
            before = after

    def _step(self, found: Found, before: Picked, after: Picked) -> Iterator[Event]:
        """What one release changed."""
        known = [_keys(side) for side in (before, after)]
        renaming = between(self.renames, *known)
        for table in self.asked.tables:
            old, new = before.get(table, Rows()), after[table]
            self.columns.update(new.table.column_names)
            if old is not new or renaming:
                yield from self._events(found, table, (old, new), renaming)
        self.met |= known[1]

    def _events(self, found: Found, table: str, sides: tuple[Rows, Rows], renaming: Renaming) -> Iterator[Event]:
        old, new = sides
        if not old.table.num_rows and not new.table.num_rows:
            return
        if not self.asked.is_of_guide:
            # A column that came or went changes no table's records, but it does change what is known of this one.
            old, new = old.padded(new), new.padded(old)
        files = TableFile(old, found.edition.place), TableFile(new, found.edition.place)
        diff = Comparison(table, *files, shape_of(table), renaming, schema_of(table).columns).done().diff
        came, went = (
            ({}, {}) if self.asked.is_of_guide else (stated(table, files[1], came=True), stated(table, files[0], came=False))
        )
        for what, row, fields in self._told(diff, came, went):
            yield Event(found.edition, what, table, row, tuple(fields))

    def _told(
        self, diff: TableDiff, came: Mapping[str, list[FieldChange]], went: Mapping[str, list[FieldChange]]
    ) -> Iterator[tuple[What, RowRef, list[FieldChange]]]:
        changed: dict[str, list[FieldChange]] = {row.key: [] for row in diff.changed}
        for column in diff.columns:
            for change in column:
                changed[change.row.key].append(change)
        for row in diff.added:
            yield self._came(row.key), row, came.get(row.key, [])
        for row in diff.renamed:
            yield "renamed", row, changed.pop(row.key, [])
        for row in diff.renumbered:
            yield "renumbered", row, changed.pop(row.key, [])
        for row in diff.changed:
            if row.key in changed:
                yield "changed", row, changed[row.key]
        for row in diff.removed:
            yield "gone", row, went.get(row.key, [])

    def _came(self, key: str) -> What:
        if key in self.met:
            return "appeared again"
        return "was there" if self.source.is_shallow and len(self.editions) == 1 else "first appeared"


def _keys(picked: Picked) -> set[str]:
    """The keys of all rows that were picked."""
    found: set[str] = set()
    for table, rows in picked.items():
        if rows.table.num_columns:
            found.update(rows.table.column(key_of(table)).to_pylist())
    return found
