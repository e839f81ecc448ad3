"""Two releases, compared table by table: the one way to what changed, the version that follows, and what is printed of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor

from careerdata.release.diff.columns import with_renames
from careerdata.release.diff.guides import guide_guesses
from careerdata.release.diff.reasons import reasons
from careerdata.release.diff.renaming import Renaming, renaming
from careerdata.release.diff.result import Diff, Guess, Release, SchemaChange, TableDiff
from careerdata.release.diff.schema import schema_changes
from careerdata.release.diff.shape import shape
from careerdata.release.diff.table import Compared, Comparison
from careerdata.release.error import ExportError
from careerdata.release.manifest import DATAPACKAGE
from careerdata.release.package import TableSchema, names_of
from careerdata.release.side import Side

_AT_ONCE = 3
"""Tables that are compared side by side: each is in memory while it is."""


def compare(old: Side, new: Side, renames: Mapping[str, str] | None = None) -> Diff:
    """What `new` changed against `old`; `renames` are keys and what they are called since, as a maintainer confirmed.

    Only tables whose content differs are read. What is damaged is named in `unreadable` and stops nothing.
    """
    return _Comparing(old, new, renaming(renames or {}, old, new)).done()


class _Comparing:
    """One comparison on its way."""

    def __init__(self, old: Side, new: Side, renaming: Renaming) -> None:
        self._old = old
        self._new = new
        self._renaming = renaming
        self._tables: dict[str, TableDiff] = {}
        self._guesses: list[Guess] = []
        self._renamed: list[SchemaChange] = []
        self._unreadable: dict[str, ExportError] = {}
        self._schemas = [self._schemas_of(side) for side in (old, new)]

    def done(self) -> Diff:
        old, new = self._old, self._new
        tables = sorted(old.content.keys() | new.content.keys())
        differing = [table for table in tables if old.content.get(table) != new.content.get(table)]
        with ThreadPoolExecutor(_AT_ONCE) as threads:  # Arrow does its work beside Python
            for table, found in zip(differing, threads.map(self._compared, differing), strict=True):
                self._take(table, found)
        schema = with_renames(schema_changes(self._schemas[0], self._schemas[1]), self._renamed)
        releases = [_release(side) for side in (old, new)]
        return Diff(
            old=releases[0],
            new=releases[1],
            schema=schema,
            tables=self._tables,
            guesses=[*self._of_guides(), *self._guesses],
            reasons=reasons(releases[0].schema_version, releases[1].schema_version, schema, self._tables, self._unreadable),
            unreadable=self._unreadable,
        )

    def _schemas_of(self, side: Side) -> dict[str, TableSchema]:
        try:
            return side.schemas
        except ExportError as error:
            self._unreadable[DATAPACKAGE] = error
            return names_of(side.manifest)

    def _compared(self, table: str) -> Compared | ExportError | None:
        """What became of a table; what keeps it from being read; None where its rows have no key."""
        schema = self._schemas[1].get(table) or self._schemas[0].get(table) or TableSchema()
        shaped = shape(table, schema)
        if shaped.key is None:
            return None
        try:
            with self._old.table(table) as before, self._new.table(table) as after:
                return Comparison(table, before, after, shaped, self._renaming, schema.columns).done()
        except ExportError as error:
            return error

    def _take(self, table: str, found: Compared | ExportError | None) -> None:
        if isinstance(found, ExportError):
            self._unreadable[table] = found
        elif found is not None:
            self._guesses += found.guesses
            self._renamed += found.columns
            if any(found.diff.counts):
                self._tables[table] = found.diff

    def _of_guides(self) -> Iterator[Guess]:
        guides = self._tables.get("guides")
        if guides is not None and len(guides.removed) and len(guides.added):
            names = [[row.key for row in rows] for rows in (guides.removed, guides.added)]
            yield from guide_guesses(self._old, self._new, *names)


def _release(side: Side) -> Release:
    return Release(side.folder.show(), side.manifest.data_version, side.manifest.schema_version)
