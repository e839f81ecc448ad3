"""Pay that is held against other pay: what may be compared, and how far apart it may be."""

from __future__ import annotations

from careerdata.records.pay import Salary

FIGURES = ("median", "mean", "minimum", "maximum", "percentile_10", "percentile_90")
"""Columns of a row's figures in its own currency."""

LIKE_TABLE = 0.05
"""Share by which pay in an answer may differ from that of the tables: what a headline may differ from its level by."""

POWER_OF_TEN = 5.0
"""From which factor on two figures that should be alike differ by a lost or added digit: nearer to 10 than to 1 either way,
also after rounding."""


def comparable(one: Salary, other: Salary) -> bool:
    """Whether two rows are of one currency and period."""
    return (one.currency, one.period) == (other.currency, other.period)
