"""Pay that is held against other pay: which rows may be compared, and how far apart they may be."""

from __future__ import annotations

from itertools import islice

from careerdata.document.tables import GuideTables
from careerdata.records.pay import Salary
from careerdata.validate.rule import rows

LIKE_TABLE = 0.05
"""Share by which pay in an answer may differ from that of the tables: what a headline may differ from its level by."""

MOST_HEADLINES = 50
"""Headline rows of one guide that others are compared with; a guide states three, a table file may state any number."""


def headlines(guide: GuideTables) -> list[Salary]:
    """The rows of a guide's headline pay, one a period: the first MOST_HEADLINES of them."""
    return list(islice((pay for pay in rows(guide, Salary) if pay.scope == "headline"), MOST_HEADLINES))


def comparable(one: Salary, other: Salary) -> bool:
    """Whether two rows are of one currency and period."""
    return (one.currency, one.period) == (other.currency, other.period)


POWER_OF_TEN = 5.0
"""From which factor on two figures that should be alike differ by a lost or added digit: nearer to 10 than to 1 either way,
also after rounding."""
