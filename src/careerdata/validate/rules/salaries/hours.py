"""SAL: hourly pay against yearly pay."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.patterns import lazy
from careerdata.records.pay import Salary
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money
from careerdata.validate.values.pay import FIGURES
from careerdata.validate.values.rounding import interval, overlap

HOURS = 2_080
"""Hours of a year of full-time work, 52 weeks of 40 hours: by this the BLS turns yearly into hourly pay. In the May 2025 wage
statistics all 2,038 pairs of a yearly and an hourly figure fit it once both are taken as rounded, to $10 and to cents; so do
those of the 24 handbook profiles that state both."""

_CENTS = lazy(r"\d\.(\d+)")


class HourAgainstYear(GuideRule):
    """A yearly and an hourly figure that do not fit 2,080 hours.

    Both state the pay of one full-time year, which official statistics count as 52 weeks of 40 hours. One of the two has a wrong
    digit, or they are of different years. Only pay in US dollars is looked at: elsewhere a full-time year has other hours.
    """

    code = "SAL009"
    severity = "warning"
    hint = "check both figures against their source"
    bad = Rows(salaries=[{"scope": "headline", "median": 46280}, {"scope": "headline", "median": 21.25, "period": "hour"}])
    good = Rows(salaries=[{"scope": "headline", "median": 44200}, {"scope": "headline", "median": 21.25, "period": "hour"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        yearly = {_thing(pay): pay for pay in reversed(rows(guide, Salary)) if pay.period == "year"}
        for hourly in rows(guide, Salary):
            same = yearly.get(_thing(hourly))
            if hourly.period == "hour" and hourly.currency == "USD" and same is not None and _may_be_compared(same, hourly):
                yield from self._compare(guide, same, hourly)

    def _compare(self, guide: GuideTables, yearly: Salary, hourly: Salary) -> Iterator[Hit]:
        for name in FIGURES:
            year, hour = getattr(yearly, name), getattr(hourly, name)
            if not year or not hour:
                continue
            low, high = _hourly_interval(guide, hourly, name)
            if not overlap(interval(year), (low * HOURS, high * HOURS)):
                message = (
                    f"the {name} of {money(year, 'USD')} a year does not fit {money(hour, 'USD')} an hour:"
                    f" over {HOURS:,} hours that is {money(round(hour * HOURS), 'USD')}"
                )
                yield Hit(value_spot(guide, hourly, name), message, (value_spot(guide, yearly, name),))
                return


def _thing(pay: Salary) -> tuple[str | None, ...]:
    """What a row is the pay of, whatever the period."""
    return pay.scope, pay.title, pay.country, pay.currency


def _may_be_compared(one: Salary, other: Salary) -> bool:
    """Whether two rows are of no two years and say more than what is usually paid somewhere."""
    years = {row.as_of[:4] for row in (one, other) if row.as_of}
    # Two lower bounds are the one highest figure that statistics give, by the hour and by the year.
    return one.scope not in ("prose", "region") and len(years) <= 1 and one.open_ended == other.open_ended


def _hourly_interval(guide: GuideTables, hourly: Salary, name: str) -> tuple[float, float]:
    """What an hourly figure may have been: one written with cents (45.00) is meant to the cent, which its value does not say."""
    value = float(getattr(hourly, name))
    place = guide.place(hourly.salary_id, name)
    cents = _CENTS.search(place.source_text) if place else None
    if cents is None:
        return interval(value)
    half = 0.5 * 10.0 ** -len(cents.group(1))
    return value - half, value + half
