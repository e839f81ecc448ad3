"""How many of the figures that a guide states became records: what was not read is counted, whatever else was."""

from __future__ import annotations

from typing import NamedTuple

from careerdata.document.tables import GuideTables
from careerdata.records.text import Mention

_UNREAD_PAY = frozenset({"unread-pay", "open-period"})
_UNREADABLE = "unreadable-figure"


class Coverage(NamedTuple):
    """Figures of one subject: how many became records, of how many that the guide states."""

    read: int
    stated: int


def coverage(guide: GuideTables) -> dict[str, Coverage]:
    """The figures of a guide by subject: pay, percents, years, levels.

    Pay is what a row of `salaries` states and what was told as unread; percents and years are all of the guide's mentions.
    """
    return {
        "pay": _pay(guide),
        "percents": _mentioned(guide, "percent", None),
        "years": _mentioned(guide, "duration", "year"),
        "levels": _levels(guide),
    }


def _pay(guide: GuideTables) -> Coverage:
    read = sum(mention.table == "salaries" for mention in _mentions(guide))
    unread = sum(
        trouble.reason in _UNREAD_PAY or (trouble.reason == _UNREADABLE and trouble.table == "salaries")
        for trouble in guide.troubles
    )
    return Coverage(read, read + unread)


def _levels(guide: GuideTables) -> Coverage:
    read = len(guide.records["levels"])
    return Coverage(read, read + sum(trouble.table == "levels" for trouble in guide.troubles))


def _mentioned(guide: GuideTables, kind: str, unit: str | None) -> Coverage:
    found = [mention for mention in _mentions(guide) if mention.kind == kind and (unit is None or mention.unit == unit)]
    return Coverage(sum(mention.record_id is not None for mention in found), len(found))


def _mentions(guide: GuideTables) -> list[Mention]:
    return [record for record in guide.records["mentions"] if isinstance(record, Mention)]
