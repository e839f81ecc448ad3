"""What became of the rows and the schema of a release, in a line each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Arrow takes its time, and a check of guides needs none
    from careerdata.release.diff.result import Diff, SchemaChange


def counts(amounts: Mapping[str, int]) -> str:
    """How many of each, those aside of which there is none: `2 added, 1,300 changed`."""
    return ", ".join(f"{amount:,} {what}" for what, amount in amounts.items() if amount) or "nothing"


def version_line(diff: Diff) -> str:
    """The version that follows, and the bump."""
    if diff.bump is None:
        return f"{diff.old.data_version}: no value changed, so the version stays"
    return f"{diff.old.data_version} → {diff.version}: {diff.bump}"


def schema_line(change: SchemaChange) -> str:
    """One change of the schema."""
    where = f"{change.table}.{change.column}" if change.column else change.table
    between = [part for part in (change.before, change.after) if part is not None]
    said = f": {' → '.join(between)}" if between else ""
    perhaps = " (a guess: its values are the same)" if change.what == "renamed" else ""
    return f"{'breaking: ' if change.breaking else ''}{where} {change.what}{said}{perhaps}"
