"""SAL: dollar figures beside local ones, against the exchange rates of the year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from careerdata.document.tables import GuideTables
from careerdata.records.pay import Salary
from careerdata.validate.bases.exchange import Deviation, deviations
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money

OUTSIDE = 0.10
FAR_OUTSIDE = 0.25
"""Share by which a figure may lie outside every rate, after rounding: the contract's figures for a warning and for an error. The
eight countries of the guide this was written for lie at most 0% outside, after rounding."""


class _Outside(GuideRule):
    """Reports the deviations between two limits."""

    more_than: ClassVar[float]
    at_most: ClassVar[float]

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for pay in rows(guide, Salary):
            for found in deviations(guide, pay):
                if self.more_than < found.share <= self.at_most:
                    yield _hit(guide, pay, found)


def _hit(guide: GuideTables, pay: Salary, found: Deviation) -> Hit:
    local, usd = money(getattr(pay, found.local), pay.currency), money(getattr(pay, found.usd), "USD")
    made = f"{money(round(found.lowest), 'USD')} to {money(round(found.highest), 'USD')}"
    message = f"{usd} is not what {local} was worth: at the rates of {found.years[0]} to {found.years[1]} that is {made}"
    return Hit(value_spot(guide, pay, found.usd), message, (value_spot(guide, pay, found.local),))


_BERLIN = {"scope": "region", "country": "DE", "currency": "EUR", "as_of": "2023", "minimum": 28000}


class DollarsOff(_Outside):
    """A dollar figure that does not fit the local one beside it.

    Over 10% lie between it and what any rate of that year and its two neighbours makes of the local figure, both taken as
    rounded. The rates are the European Central Bank's; the year is the row's or its section's, else the headline's.
    """

    code = "SAL012"
    severity = "warning"
    hint = "convert the local figure anew, at a rate of the year it is of"
    more_than = OUTSIDE
    at_most = FAR_OUTSIDE
    bad = Rows(salaries=[{**_BERLIN, "usd_minimum": 38000}])
    good = Rows(salaries=[{**_BERLIN, "usd_minimum": 30000}])


class DollarsFarOff(_Outside):
    """A dollar figure far from the local one beside it.

    Over 25% lie between it and what any rate of that year and its two neighbours makes of the local figure: the two cannot both
    be true. A digit is wrong, or the currency.
    """

    code = "SAL013"
    severity = "error"
    hint = "mend the figure or the currency that is mistaken, and convert anew"
    more_than = FAR_OUTSIDE
    at_most = float("inf")
    bad = Rows(salaries=[{**_BERLIN, "usd_minimum": 300000}])
    good = Rows(salaries=[{**_BERLIN, "usd_minimum": 30000}])
