"""What a release changed against the last one: rows added, removed and changed, table by table."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from careerdata.records import TABLES
from careerdata.records.text import Guide
from careerdata.release.side import Side, TableFile

_POSITIONS = frozenset(("line_start", "line_end", "column_start", "column_end"))
"""Columns that move with every edit further up: a row is the same wherever it stands."""
_BETWEEN = "\x1f"
"""Stands between the texts of a list that are compared as one (ASCII's separator of units)."""


class Change(NamedTuple):
    """Rows of one table."""

    added: int
    removed: int
    changed: int


def changes(last: Side, new: Side) -> dict[str, Change]:
    """What became of the rows of each table that changed, in the order of the tables; others are left out.

    Tables without a key of their own, which follow the rows of others, are left out, and those that cannot be read.
    """
    found = ((table, _change(last, new, table)) for table in TABLES if last.content.get(table) != new.content.get(table))
    return {table: change for table, change in found if change is not None and any(change)}


def _change(last: Side, new: Side, table: str) -> Change | None:
    key = "guide_id" if table == Guide.table_name else TABLES[table].key()
    if key is None:
        return None
    with suppress(OSError, KeyError, pa.ArrowInvalid), last.table(table) as old, new.table(table) as now:
        if old is not None and now is not None:
            return _compared(old, now, key, (last.fields[table] & new.fields[table]) - _POSITIONS - {key})
        if now is not None and table not in last.content:
            return Change(len(now.column(key)), 0, 0)
    return None


def _compared(old: TableFile, now: TableFile, key: str, names: set[str]) -> Change:
    before, after = old.column(key), now.column(key)
    places = pc.index_in(after, value_set=before)
    stays = places.is_valid()
    kept = pc.sum(stays, min_count=0).as_py()
    differs = pa.nulls(kept, pa.bool_()).fill_null(False)
    for name in sorted(names):
        differs = pc.or_(differs, _differ(old, now, name, places.drop_null(), stays))
    return Change(len(after) - kept, len(before) - kept, pc.sum(differs, min_count=0).as_py())


def _differ(old: TableFile, now: TableFile, name: str, places: Any, stays: Any) -> Any:
    """Whether a column says something else in each of the rows that both releases have."""
    before, after = old.column(name).take(places), now.column(name).filter(stays)
    if pa.types.is_list(before.type) and pa.types.is_list(after.type):
        sizes = _unequal(pc.list_value_length(before), pc.list_value_length(after))
        texts = (pc.binary_join(lists.cast(pa.list_(pa.string())), _BETWEEN) for lists in (before, after))
        return pc.or_(sizes, _unequal(*texts))
    return _unequal(before, after)


def _unequal(before: Any, after: Any) -> Any:
    differs = pc.fill_null(pc.not_equal(before, after), False)
    return pc.or_(differs, pc.xor(pc.is_null(before), pc.is_null(after)))
