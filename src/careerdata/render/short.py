"""What changed, in the few lines at the end of a build."""

from __future__ import annotations

from careerdata.release.diff.moves import Move, move
from careerdata.release.diff.result import Diff
from careerdata.release.diff.rows import FieldChange
from careerdata.render.moves import place, told

MOST = 3
"""Moves that are shown."""


def changes(diff: Diff) -> dict[str, dict[str, int]]:
    """Of each table that changed how many rows did; those aside that only moved."""
    told = {table: amounts._asdict() for table, amounts in diff.changes.items()}
    return {table: {what: amount for what, amount in amounts.items() if what != "moved"} for table, amounts in told.items()}


def largest(diff: Diff) -> list[str]:
    """The numbers that moved furthest in proportion, each with its source line."""
    found: list[tuple[float, str]] = []
    for table in diff.tables.values():
        for column in table.columns if not table.is_trace else ():
            found += [(_share(moved), f"{table.table}.{_line(one)}") for one in column.largest(MOST) if (moved := _move(one))]
    return [line for _, line in sorted(found, key=lambda pair: -pair[0])[:MOST]]


def _move(change: FieldChange) -> Move | None:
    return move(change.before, change.after)


def _share(moved: Move) -> float:
    return float("inf") if moved.percent is None else abs(moved.percent)


def _line(change: FieldChange) -> str:
    return f"{change.column}: {told(change)}  {change.row.key}  {place(change.row)}".rstrip()
