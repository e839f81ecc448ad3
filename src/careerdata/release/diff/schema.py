"""What changed in the schema, and whether it breaks those who read the tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from careerdata.release.diff.result import SchemaChange, What
from careerdata.release.package import ColumnSchema, TableSchema
from careerdata.release.version import Bump

_WIDER = ("integer", "number")
"""A type, and the one that holds all its values and more."""


def schema_changes(old: Mapping[str, TableSchema], new: Mapping[str, TableSchema]) -> list[SchemaChange]:
    """What changed, table by table. What a reader could rely on and cannot any more is major, all else minor.

    So it is major where a table, a column or a value of an enum is gone, and where a column has another type or may be null
    that never was.
    """
    found: list[SchemaChange] = []
    for table in sorted(old.keys() | new.keys()):
        before, after = old.get(table), new.get(table)
        if before is None:
            found.append(SchemaChange(table, None, "added", None, None, "minor"))
        elif after is None:
            found.append(SchemaChange(table, None, "removed", None, None, "major"))
        elif before != after:
            found += _table(table, before, after)
    return found


def _table(table: str, before: TableSchema, after: TableSchema) -> Iterator[SchemaChange]:
    if before.key is not None and after.key is not None and before.key != after.key:
        yield SchemaChange(table, None, "rekeyed", ", ".join(before.key), ", ".join(after.key), "major")
    old, new = before.columns, after.columns
    for name in (name for name in old if name not in new):
        yield SchemaChange(table, name, "removed", old[name].type, None, "major")
    for name in new:
        if name not in old:
            yield SchemaChange(table, name, "added", None, new[name].type, "minor")
        else:
            yield from _column(table, old[name], new[name])


def _column(table: str, before: ColumnSchema, after: ColumnSchema) -> Iterator[SchemaChange]:
    def change(what: What, was: str | None, now: str | None, bump: Bump = "minor") -> SchemaChange:
        return SchemaChange(table, before.name, what, was, now, bump)

    if before.type is None or after.type is None:
        return  # nothing but its name is known
    types = (before.type, after.type)
    if types == _WIDER:
        yield change("widened", *types, "major")
    elif types == _WIDER[::-1]:
        yield change("narrowed", *types, "major")
    elif before.type != after.type:
        yield change("retyped", *types, "major")
    old, new = before.constraints, after.constraints
    if old.required and not new.required:
        yield change("widened", "never null", "may be null", "major")
    elif new.required and not old.required:
        yield change("narrowed", "may be null", "never null")
    if old.enum and new.enum:
        yield from (change("value gone", value, None, "major") for value in old.enum if value not in new.enum)
        yield from (change("new value", None, value) for value in new.enum if value not in old.enum)
    for what, was, now in _bounds(before, after):
        yield change(what, was, now)


def _bounds(before: ColumnSchema, after: ColumnSchema) -> Iterator[tuple[What, str, str]]:
    """What became of the limits of a column's values: a limit that came or got closer narrows it."""
    old, new = before.constraints, after.constraints
    if bool(old.enum) != bool(new.enum):
        yield _limit(closer=bool(new.enum)), ", ".join(old.enum or ["any value"]), ", ".join(new.enum or ["any value"])
    if old.pattern != new.pattern:
        yield _limit(closer=bool(new.pattern)), old.pattern or "any text", new.pattern or "any text"
    for name, sign in (("minimum", 1), ("min_length", 1), ("maximum", -1)):
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            closer = was is None or (now is not None and (now - was) * sign > 0)
            yield _limit(closer=closer), _named(name, was), _named(name, now)


def _limit(*, closer: bool) -> What:
    return "narrowed" if closer else "widened"


def _named(name: str, limit: float | None) -> str:
    return f"no {name}" if limit is None else f"{name} {limit:g}"
