"""Which columns of a table are keys of another: what makes the tables one data set."""

from __future__ import annotations

from careerdata.records import TABLES, Column, Record


def target(record: type[Record], column: Column) -> str | None:
    """Table whose key the column holds, None where it holds no other row's key.

    A column points where its declaration says; one that bears the name of another table's key (`guide_id`)
    points to that table.
    """
    if column.references:
        return column.references
    for name, other in TABLES.items():
        if column.name == other.key() and other is not record:
            return name
    return None


def key_of(table: str) -> str:
    """Name of the key column of a table; raises ValueError where the table has none, so nothing can point to it."""
    key = TABLES[table].key()
    if key is None:
        raise ValueError(f"{table} has no key, so no column can reference it")
    return key
