"""The pay of a guide by what it is the pay of."""

from __future__ import annotations

from itertools import islice

from careerdata.document.tables import GuideTables
from careerdata.records.pay import Salary
from careerdata.validate.rule import rows

MOST_HEADLINES = 50
"""Headline rows of one guide that others are compared with; a guide states three, a table file may state any number."""


def of_scope(guide: GuideTables, *scopes: str) -> list[Salary]:
    """A guide's rows of pay of some scopes, in reading order."""
    return [pay for pay in rows(guide, Salary) if pay.scope in scopes]


def headlines(guide: GuideTables) -> list[Salary]:
    """The rows of a guide's headline pay, one a period: the first MOST_HEADLINES of them."""
    return list(islice((pay for pay in rows(guide, Salary) if pay.scope == "headline"), MOST_HEADLINES))
