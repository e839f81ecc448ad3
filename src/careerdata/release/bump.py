"""How far a release is from the last one, as a version bump: which records and columns came or went, not what they say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyarrow.compute as pc

from careerdata.records import TABLES
from careerdata.release.side import Side
from careerdata.release.version import Bump, bump_for, widest

_TRACE = {"table", "record_id", "field"}
"""Columns of a table that says where other tables' values stand. Its rows move with every edit of the text, so that
they come and go is a change of it, not a record that a consumer held on to."""


def change(last: Side, new: Side) -> Bump | None:
    """The bump from the last release to the new one; None where no table changed.

    Reads the keys of changed tables, and no other rows. Keys of the last release that cannot be read count as gone.
    """
    return widest(_bumps(last, new))


def _bumps(last: Side, new: Side) -> Iterator[Bump | None]:
    tables = sorted(last.content.keys() | new.content.keys())
    for table in tables:
        before, after = last.fields.get(table, set()), new.fields.get(table, set())
        yield bump_for(removed=bool(before - after), added=bool(after - before), changed=False)
        if last.content.get(table) != new.content.get(table):
            yield _rows(last, new, table)


def _rows(last: Side, new: Side, table: str) -> Bump | None:
    record = TABLES.get(table)
    key = record.key() if record else None
    if key is None or new.fields.get(table, set()) >= _TRACE:
        return bump_for(removed=False, added=False, changed=True)
    if table not in last.content:
        return bump_for(removed=False, added=True, changed=True)
    before, after = last.keys(table, key), new.keys(table, key)
    if before is None or after is None:
        return bump_for(removed=True, added=False, changed=True)
    return bump_for(removed=_missing(before, after), added=_missing(after, before), changed=True)


def _missing(some: Any, others: Any) -> bool:
    """Whether some of the keys are not among the others."""
    return not pc.all(pc.is_in(some, value_set=others), min_count=0).as_py()
