"""SAL: pay that nobody gets."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.pay import Salary
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money, per
from careerdata.validate.values.pay import FIGURES
from careerdata.validate.values.pay_bounds import bounds
from careerdata.validate.values.rounding import apart

WIDEST = 10.0
"""How many times its lower end the upper end of a range of pay may be. In the May 2025 wage statistics the 90th percentile is at
most 8.2 times the 10th in all occupations but one (athletes, 28 times)."""


class RangeTooWide(GuideRule):
    """A range of pay whose upper end is over ten times its lower end.

    Hardly any occupation's pay spreads that far: one of the two ends has a digit too many or too few, or is of another period.
    """

    code = "SAL016"
    severity = "warning"
    hint = "mend the end with the digit too many or too few"
    bad = Rows(salaries=[{"minimum": 3500, "maximum": 55000}])
    good = Rows(salaries=[{"minimum": 35000, "maximum": 55000}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for pay in rows(guide, Salary):
            for low, high in (("minimum", "maximum"), ("percentile_10", "percentile_90"), ("usd_minimum", "usd_maximum")):
                lower, upper = getattr(pay, low), getattr(pay, high)
                if lower and upper and apart(lower, upper) > WIDEST - 1 and lower < upper:
                    currency = "USD" if low.startswith("usd") else pay.currency
                    message = (
                        f"the range {money(lower, currency)} to {money(upper, currency)} {per(pay.period)} is too wide for pay"
                    )
                    yield Hit(value_spot(guide, pay, low), message, (value_spot(guide, pay, high),))


_ALL_FIGURES = ("value", *FIGURES, "percentile_25", "percentile_75")
_USD_FIGURES = ("usd_minimum", "usd_maximum")


class Implausible(GuideRule):
    """Pay that nobody gets.

    The figure is out of all bounds for its currency and period: a yearly figure read as hourly, thousands that lost
    their `k`, or a currency that is another one.
    """

    code = "SAL007"
    severity = "error"
    hint = "mend the figure, its currency or its period"
    bad = Rows(salaries=[{"median": 42450, "period": "hour"}])
    good = Rows(salaries=[{"median": 20.41, "period": "hour"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for pay in rows(guide, Salary):
            yield from _implausible(guide, pay, _ALL_FIGURES, pay.currency)
            yield from _implausible(guide, pay, _USD_FIGURES, "USD")


def _implausible(guide: GuideTables, pay: Salary, names: tuple[str, ...], currency: str | None) -> Iterator[Hit]:
    low, high = bounds(currency, pay.period)
    beyond = [(name, figure) for name in names if (figure := getattr(pay, name)) is not None and not low <= figure <= high]
    if beyond:
        # One slip of unit or period moves all figures of a row: they are told of together.
        (name, figure), *others = beyond
        side = f"above {money(round(high), currency)}" if figure > high else f"below {money(round(low, 2), currency)}"
        message = f"{money(figure, currency)} {per(pay.period)} is implausible pay: it is {side}"
        yield Hit(value_spot(guide, pay, name), message, tuple(value_spot(guide, pay, other) for other, _ in others))


class PayBelowZero(GuideRule):
    """Pay with a minus sign.

    Nobody pays to work: a dash slipped in, or a list marker without its blank.
    """

    code = "SAL025"
    severity = "error"
    hint = "take the minus sign away, or mend the figure"
    bad = edited("Senior Data Analyst\t$99k USD", "Senior Data Analyst\t-$99k USD")
    good = as_it_is("Senior Data Analyst\t$99k USD")

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for pay in rows(guide, Salary):
            for name in _FIRST:
                place = guide.place(pay.salary_id, name)
                if place is None or place.source_file != guide.document.source_file:
                    continue
                head = guide.document.line_text(place.line_start)[: place.column_start - 1]
                if head.endswith(_MINUS) and not head[:-1].rstrip().endswith(_ENDS_A_RANGE):
                    figure = money(getattr(pay, name), pay.currency)
                    yield Hit(value_spot(guide, pay, name), f"the {name} of {figure} has a minus sign before it")


_FIRST = ("minimum", "median", "mean", "percentile_10")
"""Columns whose figure does not end a range, so that a dash before it is none."""

_MINUS = ("-", "−", "–")
_ENDS_A_RANGE = tuple("0123456789kKmM+:.)")
