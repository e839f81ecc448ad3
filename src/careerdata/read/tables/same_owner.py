"""Figures of one owner that belong into one row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from careerdata.document.row import Row
from careerdata.normalize.currencies import agreed

_OWNER = ("scope", "title", "place", "country")
_FIELDS = ("minimum", "maximum", "median", "mean", "percentile_10", "percentile_25", "percentile_75", "percentile_90", "value")
_RANKS = frozenset(name for name in _FIELDS if name.startswith("percentile"))

ONE_PERIOD = 12.0
"""How many times the other a sum may be of which alone it is said for how long: from here on a year's pay is beside a month's."""


def whose(row: Row) -> tuple[Any, ...]:
    """Whose pay a row states."""
    return tuple(_stated(row, name) for name in _OWNER)


def go_together(one: Row, other: Row) -> bool:
    """Whether two rows of one owner may be one: they differ in what they state, and in nothing that both say of it."""
    if any(name in one.values for name in _FIELDS if name in other.values):
        return False
    if _lies_outside(one, other) or _lies_outside(other, one):
        return False
    if agreed(_money(one), _money(other)) == "":
        return False
    if len({day for row in (one, other) if (day := _stated(row, "as_of"))}) > 1:
        return False
    here, there = _stated(one, "period"), _stated(other, "period")
    return here == there if here and there else (not here and not there) or _are_near(one, other)


def rank_beside(row: Row, of_owner: Sequence[Row]) -> Row | None:
    """The percentiles of an owner's pay that a row has more of for the same time: a sentence tells the hour and year in turn."""
    if not _is_rank(row):
        return None
    period = _stated(row, "period")
    beside = (one for one in of_owner if _is_rank(one) and _stated(one, "period") == period and go_together(one, row))
    return None if period is None else next(beside, None)


def _is_rank(row: Row) -> bool:
    return not _RANKS.isdisjoint(row.values)


def _lies_outside(one: Row, other: Row) -> bool:
    """Whether a row states a sum alone and the other bounds that it is not within: they are two statements."""
    value, low, high = _stated(one, "value"), _stated(other, "minimum"), _stated(other, "maximum")
    return value is not None and ((low is not None and value < low) or (high is not None and value > high))


def _are_near(one: Row, other: Row) -> bool:
    """Whether the sums of two rows may be paid for one period, as only one of the rows says."""
    sums = [row.values[name].value for row in (one, other) for name in _FIELDS if name in row.values]
    return not sums or max(sums) < ONE_PERIOD * min(sums)


def _money(row: Row) -> str | None:
    """The currency of a row, or the sign of several that its sums stand behind."""
    return _stated(row, "currency") or row.sign


def _stated(row: Row, name: str) -> Any:
    return row.values[name].value if name in row.values else None
