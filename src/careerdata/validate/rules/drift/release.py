"""DRF: drift against the last release."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from careerdata.document.tables import GuideTables, Tables
from careerdata.records.outlook import Outlook
from careerdata.records.pay import Salary
from careerdata.validate.examples.example import Drift, Rows
from careerdata.validate.hit import Hit
from careerdata.validate.last_release import ReleasedRow
from careerdata.validate.location import value_spot
from careerdata.validate.rule import DriftRule, rows
from careerdata.validate.values.formatting import money, percent
from careerdata.validate.values.rounding import interval

LEAST = 0.9
MOST = 1.2
"""What an occupation's median may be of the one a release before. From May 2024 to May 2025, 277 of 283 occupations of the
handbook came to 0.95 to 1.12 times, and only models (0.54) and biochemists (1.23) lie outside these two."""

SWING = 5.0
"""Percentage points by which a projected change may move between two editions before someone should look."""


class PayMoved(DriftRule):
    """Headline pay that moved more than wages do between two releases.

    Below 0.9 or above 1.2 times what was released last: a digit slipped, the source is another one, or the occupation is.
    """

    code = "DRF001"
    severity = "warning"
    hint = "check the figure against its source; where it is right, the release notes should say why it moved"
    bad = Drift(
        before=Rows(salaries=[{"scope": "headline", "median": 42450}]),
        after=Rows(salaries=[{"scope": "headline", "median": 82450}]),
    )
    good = Drift(
        before=Rows(salaries=[{"scope": "headline", "median": 42450}]),
        after=Rows(salaries=[{"scope": "headline", "median": 44450}]),
    )

    @cached_property
    def _headlines(self) -> dict[str, ReleasedRow]:
        return {row["salary_id"]: row for row in self.before.rows("salaries") if row["scope"] == "headline"}

    def find(self, tables: Tables) -> Iterator[Hit]:
        for guide in tables:
            for pay in rows(guide, Salary):
                row = self._headlines.get(pay.salary_id)
                if row is not None and row["currency"] == pay.currency:
                    yield from self._compare(guide, pay, row)

    def _compare(self, guide: GuideTables, pay: Salary, row: ReleasedRow) -> Iterator[Hit]:
        for name in ("median", "mean"):
            now, then = getattr(pay, name), row[name]
            if now and then and not _alike(now, then):
                message = f"the {name} was {money(then, pay.currency)} in the last release and is {money(now, pay.currency)} now"
                yield Hit(value_spot(guide, pay, name), message)


def _alike(now: float, then: float) -> bool:
    """Whether a figure may be between LEAST and MOST times another, given rounding."""
    return interval(now)[1] >= LEAST * interval(then)[0] and interval(now)[0] <= MOST * interval(then)[1]


class OutlookSwung(DriftRule):
    """A projected change that swung between two releases for one and the same period.

    A projection is made once: by more than five points, one of the two was misread or mistyped.
    """

    code = "DRF003"
    severity = "warning"
    hint = "check the percent against its source"
    bad = Drift(
        before=Rows(outlook=[{"growth_percent": 9.0, "period_start": 2022, "period_end": 2032}]),
        after=Rows(outlook=[{"growth_percent": 19.0, "period_start": 2022, "period_end": 2032}]),
    )
    good = Drift(
        before=Rows(outlook=[{"growth_percent": 9.0, "period_start": 2022, "period_end": 2032}]),
        after=Rows(outlook=[{"growth_percent": 19.0, "period_start": 2024, "period_end": 2034}]),
    )

    @cached_property
    def _projections(self) -> dict[tuple[str, int | None, int | None], ReleasedRow]:
        return {(row["outlook_id"], row["period_start"], row["period_end"]): row for row in self.before.rows("outlook")}

    def find(self, tables: Tables) -> Iterator[Hit]:
        for guide in tables:
            for outlook in rows(guide, Outlook):
                row = self._projections.get((outlook.outlook_id, outlook.period_start, outlook.period_end))
                now, then = outlook.growth_percent, row["growth_percent"] if row else None
                if now is not None and then is not None and abs(now - then) > SWING:
                    message = f"growth was {percent(then)} in the last release and is {percent(now)} now, for the same period"
                    yield Hit(value_spot(guide, outlook, "growth_percent"), message)
