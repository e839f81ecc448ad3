"""SAL: ranges of pay, and what lies in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from careerdata.document.tables import GuideTables
from careerdata.records.pay import Salary
from careerdata.validate.bases.swap import swapped_ends
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money
from careerdata.validate.values.rounding import surely_below

_PERCENTILES = (("percentile_10", "median"), ("median", "percentile_90"), ("percentile_10", "percentile_90"))


_RANGE = "Range: $60k - $120k USD"


class RangeReversed(GuideRule):
    """A salary range whose lower end is above its upper end.

    No pay lies in such a range: the two ends were swapped, or one of them has a digit too many or too few.
    """

    code = "SAL001"
    severity = "error"
    hint = "swap the two ends, or mend the figure that is mistaken"
    bad = edited(_RANGE, "Range: $120k - $60k USD")
    good = as_it_is(_RANGE)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for pay in rows(guide, Salary):
            yield from _reversed(guide, pay, "minimum", "maximum", pay.currency)
            yield from _reversed(guide, pay, "usd_minimum", "usd_maximum", "USD")


def _reversed(guide: GuideTables, pay: Salary, low: str, high: str, currency: str | None) -> Iterator[Hit]:
    minimum, maximum = getattr(pay, low), getattr(pay, high)
    if minimum is not None and maximum is not None and surely_below(maximum, minimum):
        message = f"the range is reversed: from {money(minimum, currency)} to {money(maximum, currency)}"
        mend = swapped_ends(guide, pay, low, high)
        yield Hit(value_spot(guide, pay, low), message, (value_spot(guide, pay, high),), mend=mend)


class _OutsideRange(GuideRule):
    """Reports figures of one column that lie outside the range of their row."""

    severity = "error"
    figure: ClassVar[str]

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for pay in rows(guide, Salary):
            figure = getattr(pay, self.figure)
            if figure is None or (pay.minimum is not None and pay.maximum is not None and pay.minimum > pay.maximum):
                # A reversed range has a finding of its own; nothing lies inside it.
                continue
            if pay.minimum is not None and surely_below(figure, pay.minimum):
                yield self._hit(guide, pay, "below", "minimum")
            # The top of an open range is no bound: some are paid more.
            elif pay.maximum is not None and not pay.open_ended and surely_below(pay.maximum, figure):
                yield self._hit(guide, pay, "above", "maximum")

    def _hit(self, guide: GuideTables, pay: Salary, side: str, end: str) -> Hit:
        figure, bound = money(getattr(pay, self.figure), pay.currency), money(getattr(pay, end), pay.currency)
        message = f"the {self.figure} of {figure} is {side} the {end} of its range, {bound}"
        return Hit(value_spot(guide, pay, self.figure), message, (value_spot(guide, pay, end),))


class MedianOutsideRange(_OutsideRange):
    """A median outside its own range.

    Half are paid less than the median and half more, so it lies within the range of what is paid. A range that is
    open at the top (`$60k+`) bounds it from below only.
    """

    code = "SAL002"
    hint = "mend the median or the end of the range that it passes"
    bad = Rows(salaries=[{"minimum": 30000, "median": 72450, "maximum": 60000}])
    good = Rows(salaries=[{"minimum": 30000, "median": 72450, "maximum": 60000, "open_ended": True}])
    figure = "median"


class MeanOutsideRange(_OutsideRange):
    """A mean outside its own range.

    The mean of what is paid lies between the least and the most that is paid.
    """

    code = "SAL003"
    hint = "mend the mean or the end of the range that it passes"
    bad = Rows(salaries=[{"minimum": 30000, "mean": 25100, "maximum": 60000}])
    good = Rows(salaries=[{"minimum": 30000, "mean": 45100, "maximum": 60000}])
    figure = "mean"


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
