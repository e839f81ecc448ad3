"""Columns that were perhaps renamed: one is gone, one came, and they hold the same values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import pyarrow.compute as pc

from careerdata.release.diff.matching import Match
from careerdata.release.diff.result import SchemaChange
from careerdata.release.diff.values import differ
from careerdata.release.side import TableFile

_SAME = 0.9
"""Of the rows that state something in either column, how many must say the same."""


def renamed_columns(table: str, old: TableFile, new: TableFile, match: Match) -> list[SchemaChange]:
    """The guesses, each an old column beside the new one that says the same of most rows."""
    came = [name for name in new.types if name not in old.types]
    found: list[SchemaChange] = []
    for name in old.types:
        if name not in new.types and (now := next(_same(old, new, match, name, came), None)) is not None:
            found.append(SchemaChange(table, name, "renamed", name, now, "major"))
            came.remove(now)
    return found


def with_renames(changes: Iterable[SchemaChange], renames: Iterable[SchemaChange]) -> list[SchemaChange]:
    """The changes of a schema, each column that was renamed told once, not as one that is gone and one that came."""
    old = {(change.table, change.before) for change in renames}
    new = {(change.table, change.after) for change in renames}
    told = {"removed": old, "added": new}
    kept = [change for change in changes if (change.table, change.column) not in told.get(change.what, set())]
    return sorted([*kept, *renames], key=lambda change: change.table)


def _same(old: TableFile, new: TableFile, match: Match, name: str, came: list[str]) -> Iterator[str]:
    for other in came:
        if old.types[name] != new.types[other]:
            continue
        before, after = match.taken(old.column(name), new.column(other))
        stated = np.count_nonzero(pc.or_(pc.is_valid(before), pc.is_valid(after)).to_numpy())
        if stated and np.count_nonzero(differ(before, after)) <= stated * (1 - _SAME):
            yield other
