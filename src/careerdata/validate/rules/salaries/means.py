"""SAL: the mean of a pay against its median."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from careerdata.document.tables import GuideTables
from careerdata.records.pay import Salary
from careerdata.validate.bases.scopes import of_scope
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money
from careerdata.validate.values.pay import POWER_OF_TEN
from careerdata.validate.values.rounding import interval

FAR = 2.0
"""How many times the median a mean may be. In the May 2025 wage statistics of the US (OEWS, national) the mean is 0.86 to 1.39
times the median in 819 of 825 occupations, up to 1.71 times in five more (agents of artists), and 3.09 times in one
(athletes)."""

OUT_OF_LINE = 1.2
"""How many times its usual share of the median a mean may be at one level of a ladder, or the other way round. What pulls the
mean up in a role does so at every level: the five of the patient services coordinator have 1.03 to 1.06 times the median."""

FEWEST_LEVELS = 3
"""Levels with a median and a mean from which on a ladder has a usual share."""


def _apart(pay: Salary) -> float:
    """By what factor the mean and the median of a row differ at the least, given rounding; 1 where one is not stated."""
    if not pay.mean or not pay.median:
        return 1.0
    low, high = sorted((pay.mean, pay.median))
    return max(interval(high)[0] / interval(low)[1], 1.0)


def _mean_hit(guide: GuideTables, pay: Salary, says: str) -> Hit:
    mean, median = money(pay.mean or 0, pay.currency), money(pay.median or 0, pay.currency)
    return Hit(
        value_spot(guide, pay, "mean"),
        f"the mean of {mean} is {says} the median of {median}",
        (value_spot(guide, pay, "median"),),
    )


class MeanFarFromMedian(GuideRule):
    """A mean that is far from its median.

    High pay pulls the mean above the median, but in one occupation of 825 to twice of it, and at each level of a role by about
    the same share.
    """

    code = "SAL005"
    severity = "warning"
    hint = "check both figures against their source; one may be of another occupation, level, period or currency"
    bad = Rows(salaries=[{"median": 42450, "mean": 98100}])
    good = Rows(salaries=[{"median": 42450, "mean": 48100}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        usual = _usual_share(guide)
        for pay in rows(guide, Salary):
            factor = _apart(pay)
            if FAR < factor < POWER_OF_TEN:
                yield _mean_hit(guide, pay, f"{factor:.1f} times away from")
            elif pay.scope == "level" and usual and factor <= FAR and _is_out_of_line(pay, usual):
                yield _mean_hit(guide, pay, "out of line with what it is at the other levels, as against")


def _usual_share(guide: GuideTables) -> float:
    """What the mean of a level usually is of its median; 0 where too few levels state both."""
    pays = of_scope(guide, "level")
    shares = [pay.mean / pay.median for pay in pays if pay.mean and pay.median]
    return median(shares) if len(shares) >= FEWEST_LEVELS else 0.0


def _is_out_of_line(pay: Salary, usual: float) -> bool:
    """Whether the mean of a level is, given rounding, far from the usual share of its median."""
    if not pay.mean or not pay.median:
        return False
    (low, high), (bottom, top) = interval(pay.mean), interval(pay.median)
    return low / top > usual * OUT_OF_LINE or high / bottom < usual / OUT_OF_LINE


class MeanOffByPowerOfTen(GuideRule):
    """A mean and a median that differ by a power of ten.

    A digit or a thousands separator went missing in one of them, or slipped in.
    """

    code = "SAL006"
    severity = "error"
    hint = "mend the figure with the digit too many or too few"
    bad = Rows(salaries=[{"median": 42450, "mean": 4810}])
    good = Rows(salaries=[{"median": 42450, "mean": 48100}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for pay in rows(guide, Salary):
            if _apart(pay) >= POWER_OF_TEN:
                yield _mean_hit(guide, pay, "a power of ten away from")
