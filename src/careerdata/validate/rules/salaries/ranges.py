"""SAL: salaries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from careerdata.document.tables import GuideTables
from careerdata.records.pay import Salary
from careerdata.records.text import Mention
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import guide_spot, value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money, per
from careerdata.validate.values.pay_bounds import bounds
from careerdata.validate.values.rounding import surely_below

_FIGURES = ("minimum", "median", "mean", "maximum", "percentile_10", "percentile_90")
_USD_FIGURES = ("usd_minimum", "usd_maximum")
_PERCENTILES = (("percentile_10", "median"), ("median", "percentile_90"), ("percentile_10", "percentile_90"))


class RangeReversed(GuideRule):
    """A salary range whose lower end is above its upper end.

    No pay lies in such a range: the two ends were swapped, or one of them has a digit too many or too few.
    """

    code = "SAL001"
    severity = "error"
    hint = "swap the two ends, or mend the figure that is mistaken"
    bad = Rows(salaries=[{"minimum": 60000, "maximum": 30000}])
    good = Rows(salaries=[{"minimum": 30000, "maximum": 60000}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for pay in rows(guide, Salary):
            yield from _reversed(guide, pay, "minimum", "maximum", pay.currency)
            yield from _reversed(guide, pay, "usd_minimum", "usd_maximum", "USD")


def _reversed(guide: GuideTables, pay: Salary, low: str, high: str, currency: str | None) -> Iterator[Hit]:
    minimum, maximum = getattr(pay, low), getattr(pay, high)
    if minimum is not None and maximum is not None and surely_below(maximum, minimum):
        message = f"the range is reversed: from {money(minimum, currency)} to {money(maximum, currency)}"
        yield Hit(value_spot(guide, pay, low), message, (value_spot(guide, pay, high),))


class _InsideRange(Protocol):
    """A rule that looks whether one figure lies within the range."""

    figure: str


def _outside(rule: _InsideRange, guide: GuideTables) -> Iterator[Hit]:
    name = rule.figure
    for pay in rows(guide, Salary):
        figure = getattr(pay, name)
        if figure is None or (pay.minimum is not None and pay.maximum is not None and pay.minimum > pay.maximum):
            # A reversed range has a finding of its own; nothing lies inside it.
            continue
        if pay.minimum is not None and surely_below(figure, pay.minimum):
            yield _outside_hit(guide, pay, name, "below", "minimum")
        # The top of an open range is no bound: some are paid more.
        elif pay.maximum is not None and not pay.open_ended and surely_below(pay.maximum, figure):
            yield _outside_hit(guide, pay, name, "above", "maximum")


def _outside_hit(guide: GuideTables, pay: Salary, name: str, side: str, end: str) -> Hit:
    figure, bound = money(getattr(pay, name), pay.currency), money(getattr(pay, end), pay.currency)
    message = f"the {name} of {figure} is {side} the {end} of its range, {bound}"
    return Hit(value_spot(guide, pay, name), message, (value_spot(guide, pay, end),))


class MedianOutsideRange(GuideRule):
    """A median outside its own range.

    Half are paid less than the median and half more, so it lies within the range of what is paid. A range that is
    open at the top (`$60k+`) bounds it from below only.
    """

    code = "SAL002"
    severity = "error"
    hint = "mend the median or the end of the range that it passes"
    bad = Rows(salaries=[{"minimum": 30000, "median": 72450, "maximum": 60000}])
    good = Rows(salaries=[{"minimum": 30000, "median": 72450, "maximum": 60000, "open_ended": True}])
    figure = "median"

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        return _outside(self, guide)


class MeanOutsideRange(GuideRule):
    """A mean outside its own range.

    The mean of what is paid lies between the least and the most that is paid.
    """

    code = "SAL003"
    severity = "error"
    hint = "mend the mean or the end of the range that it passes"
    bad = Rows(salaries=[{"minimum": 30000, "mean": 25100, "maximum": 60000}])
    good = Rows(salaries=[{"minimum": 30000, "mean": 45100, "maximum": 60000}])
    figure = "mean"

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        return _outside(self, guide)


class PercentilesOutOfOrder(GuideRule):
    """Percentiles out of order.

    The 10th percentile is at most the median, and the median at most the 90th, whatever is counted.
    """

    code = "SAL004"
    severity = "error"
    hint = "swap the percentiles, or mend the figure that is mistaken"
    bad = Rows(salaries=[{"percentile_10": 61000, "median": 42450, "percentile_90": 75000}])
    good = Rows(salaries=[{"percentile_10": 31000, "median": 42450, "percentile_90": 75000}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for pay in rows(guide, Salary):
            for low, high in _PERCENTILES:
                lower, upper = getattr(pay, low), getattr(pay, high)
                if lower is not None and upper is not None and surely_below(upper, lower):
                    yield self._hit(guide, pay, low, high)
                    break

    def _hit(self, guide: GuideTables, pay: Salary, low: str, high: str) -> Hit:
        lower, upper = money(getattr(pay, low), pay.currency), money(getattr(pay, high), pay.currency)
        message = f"the {_said(low)} of {lower} is above the {_said(high)} of {upper}"
        odd = low if low != "median" else high
        other = high if odd == low else low
        return Hit(value_spot(guide, pay, odd), message, (value_spot(guide, pay, other),))


def _said(name: str) -> str:
    head, _, tail = name.partition("_")
    return f"{tail}th {head}" if tail else name


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
            yield from _implausible(guide, pay, _FIGURES, pay.currency)
            yield from _implausible(guide, pay, _USD_FIGURES, "USD")


def _implausible(guide: GuideTables, pay: Salary, names: tuple[str, ...], currency: str | None) -> Iterator[Hit]:
    limits = bounds(currency, pay.period)
    if limits is None:
        return
    low, high = limits
    for name in names:
        figure = getattr(pay, name)
        if figure is not None and not low <= figure <= high:
            side = f"above {money(round(high), currency)}" if figure > high else f"below {money(round(low, 2), currency)}"
            message = f"{money(figure, currency)} {per(pay.period)} is implausible pay: it is {side}"
            yield Hit(value_spot(guide, pay, name), message)


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


class NoSalary(GuideRule):
    """A guide without a salary.

    What a role pays is the first thing readers look for; where nothing was read, the pay section is missing or is
    written in a way the layout does not know.
    """

    code = "SAL008"
    severity = "warning"
    hint = "add the pay, or run `careerdata inspect` to see what became of the lines that state it"
    bad = Rows(guides=[{"title": "Data Analyst"}])
    good = Rows(guides=[{"title": "Data Analyst"}], salaries=[{"median": 42450}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        # Of a page that no layout knows it is not to be said that it states none where it names amounts.
        unknown = any(trouble.reason == "unknown-layout" for trouble in guide.troubles)
        if not guide.records["salaries"] and not (unknown and any(one.kind == "money" for one in rows(guide, Mention))):
            yield Hit(guide_spot(guide), "the guide states no salary")
