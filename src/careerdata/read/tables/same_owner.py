"""Figures of one owner that belong into one row."""

from __future__ import annotations

from typing import Any

from careerdata.document.row import Row

_OWNER = ("scope", "title", "place", "country")
_FIELDS = ("minimum", "maximum", "median", "mean", "percentile_10", "percentile_25", "percentile_75", "percentile_90", "value")


def whose(row: Row) -> tuple[Any, ...]:
    """Whose pay a row states."""
    return tuple(_stated(row, name) for name in _OWNER)


def go_together(one: Row, other: Row) -> bool:
    """Whether two rows of one owner may be one: they differ in what they state, and in nothing that both say of it."""
    if any(name in one.values for name in _FIELDS if name in other.values):
        return False
    said = [(_stated(one, name), _stated(other, name)) for name in ("period", "currency")]
    return all(not here or not there or here == there for here, there in said)


def _stated(row: Row, name: str) -> Any:
    return row.values[name].value if name in row.values else None
