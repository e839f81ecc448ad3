"""What changed, in the few lines at the end of a build."""

from __future__ import annotations

from careerdata.release.diff.result import Diff
from careerdata.release.diff.rows import FieldChange
from careerdata.render.moves import farthest, place, told

MOST = 3
"""Moves that are shown."""


def changes(diff: Diff) -> dict[str, dict[str, int]]:
    """Of each table that changed how many rows did; those aside that only moved."""
    told = {table: amounts._asdict() for table, amounts in diff.changes.items()}
    return {table: {what: amount for what, amount in amounts.items() if what != "moved"} for table, amounts in told.items()}


def largest(diff: Diff) -> list[str]:
    """The numbers that moved furthest in proportion, each with its source line."""
    return [f"{table}.{_line(change)}" for table, change in farthest(diff, MOST)]


def _line(change: FieldChange) -> str:
    return f"{change.column}: {told(change)}  {change.row.key}  {place(change.row)}".rstrip()
