"""A changed value in words: both values, and how far a number moved."""

from __future__ import annotations

from typing import Any

from careerdata.release.diff.moves import is_number, move
from careerdata.release.diff.result import Diff
from careerdata.release.diff.rows import FieldChange, RowRef
from careerdata.validate.values.formatting import money, number, short

NOT_STATED = "not stated"


def value(of: Any, currency: str | None = None) -> str:
    """A value as people write it, long ones cut; a list as its parts, by commas."""
    if of is None:
        return NOT_STATED
    if isinstance(of, list):
        return short(f"[{', '.join(map(str, of))}]")
    if is_number(of):
        return money(of, currency) if currency else number(of)
    return str(of).lower() if isinstance(of, bool) else short(str(of))


def is_text(change: FieldChange) -> bool:
    """Whether two texts are to be compared word by word: one of them has several words."""
    texts = (change.before, change.after)
    return all(isinstance(text, str) for text in texts) and any(len(text.split()) > 1 for text in texts)


def told(change: FieldChange) -> str:
    """Both values, and of numbers how far they moved: `$50,100 → $52,000 (+1,900, +3.8%)`."""
    said = f"{value(change.before, change.currency)} → {value(change.after, change.currency)}"
    moved = move(change.before, change.after)
    if moved is None:
        return said
    share = "" if moved.percent is None else f", {moved.percent:+,.1f}%"
    return f"{said} ({'+' if moved.change > 0 else ''}{number(moved.change)}{share})"


def farthest(diff: Diff, most: int) -> list[tuple[str, FieldChange]]:
    """The numbers that moved furthest in proportion, at most so many, each with its table."""
    tables = [table for table in diff.tables.values() if not table.is_trace]
    found = [(table.table, one) for table in tables for column in table.columns for one in column.farthest(most)]
    return sorted(found, key=lambda pair: -_share(pair[1]))[:most]


def _share(change: FieldChange) -> float:
    moved = move(change.before, change.after)
    return float("inf") if moved is None or moved.percent is None else abs(moved.percent)


def place(row: RowRef) -> str:
    """Where a record stands: `guides/x.txt:23`; of a guide, which stands nowhere, nothing."""
    return f"{row.source_file}:{row.line}" if row.source_file else ""
