"""The headline pay of a guide, with which rules compare other pay."""

from __future__ import annotations

from itertools import islice

from careerdata.document.tables import GuideTables
from careerdata.records.pay import Salary
from careerdata.validate.rule import rows

MOST_HEADLINES = 50
"""Headline rows of one guide that others are compared with; a guide states three, a table file may state any number."""


def headlines(guide: GuideTables) -> list[Salary]:
    """The rows of a guide's headline pay, one a period: the first MOST_HEADLINES of them."""
    return list(islice((pay for pay in rows(guide, Salary) if pay.scope == "headline"), MOST_HEADLINES))
