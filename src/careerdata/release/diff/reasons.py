"""The rules of the version: what each change deserves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from careerdata.release.diff.result import Reason, SchemaChange, TableDiff
from careerdata.release.version import ORDER, schema_bump


def reasons(
    old_schema: str, new_schema: str, schema: Iterable[SchemaChange], tables: Mapping[str, TableDiff], unreadable: Iterable[str]
) -> list[Reason]:
    """Why a release deserves its bump, the widest reasons first.

    Something a consumer may hold on to is gone (a key, a column, a value of an enum): major. Something is new: minor. What
    was there says something else: patch. Nothing, where rows only moved.
    """
    found = [*_of_schema(old_schema, new_schema, schema), *_of_tables(tables.values())]
    found += [Reason("major", f"{table}: cannot be read, so what it held counts as gone") for table in unreadable]
    return sorted(found, key=lambda reason: ORDER.index(reason.bump))


def _of_schema(old: str, new: str, changes: Iterable[SchemaChange]) -> Iterator[Reason]:
    bump = schema_bump(old, new)
    if bump is not None:
        yield Reason(bump, f"schema {old} → {new}")
    for change in changes:
        yield Reason(change.bump, f"{change.table}{f'.{change.column}' if change.column else ''}: {change.what}")


def _of_tables(tables: Iterable[TableDiff]) -> Iterator[Reason]:
    for diff in tables:
        if diff.is_trace:
            # Its keys follow the text; no consumer holds on to one.
            if any(diff.counts[:-1]):
                yield Reason("patch", f"{diff.table}: follows the text")
            continue
        if diff.gone:
            yield Reason("major", f"{diff.table}: {_keys(diff.gone)} gone")
        if diff.new:
            yield Reason("minor", f"{diff.table}: {_keys(diff.new)} new")
        changed = len(diff.changed) + len(diff.renumbered)
        if changed:
            yield Reason("patch", f"{diff.table}: {changed:,} {'record says' if changed == 1 else 'records say'} something else")


def _keys(amount: int) -> str:
    return f"{amount:,} {'key is' if amount == 1 else 'keys are'}"
