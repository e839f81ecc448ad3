"""SAL and LVL: pay that is far too near to other pay, or far too far from it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from careerdata.assemble.tables import GuideTables
from careerdata.records.pay import Salary
from careerdata.validate.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.plausible import PERIODS_A_YEAR
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.rules.pay_places import headlines
from careerdata.validate.rules.salaries import POWER_OF_TEN
from careerdata.validate.spot import value_spot
from careerdata.validate.wording import money, per

_MIDDLES = ("median", "mean")


class FarFromHeadline(GuideRule):
    """Pay that is a power of ten away from the headline.

    What the role is paid at one level, in an industry or anywhere in the headline's own country is not five times what it is
    paid on the whole: a digit slipped in or went missing, or the period is another one.
    """

    code = "SAL023"
    severity = "error"
    hint = "mend the figure with the digit too many or too few, or its period"
    bad = Rows(
        salaries=[
            {"scope": "headline", "country": "US", "median": 42450},
            {"scope": "region", "country": "US", "minimum": 350000, "maximum": 550000},
        ]
    )
    good = Rows(
        salaries=[
            {"scope": "headline", "country": "US", "median": 42450},
            {"scope": "region", "country": "US", "minimum": 35000, "maximum": 55000},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        whole = next((pay for pay in headlines(guide) if pay.median and not (pay.open_ended and pay.maximum is None)), None)
        for pay in rows(guide, Salary) if whole is not None else ():
            if whole is not None and pay.currency == whole.currency and _is_of_role(pay, whole):
                yield from self._compare(guide, pay, whole)

    def _compare(self, guide: GuideTables, pay: Salary, whole: Salary) -> Iterator[Hit]:
        name, middle = _middle(pay)
        if not name or not middle:
            return
        factor = middle * PERIODS_A_YEAR[pay.period] / ((whole.median or 1.0) * PERIODS_A_YEAR[whole.period])
        if max(factor, 1 / factor) >= POWER_OF_TEN:
            figures = [figure for figure in (pay.minimum, pay.median, pay.mean, pay.maximum) if figure is not None]
            said = " to ".join(money(figure, pay.currency) for figure in figures)
            message = (
                f"{said} {per(pay.period)} is a power of ten away from the headline's"
                f" {money(whole.median or 0.0, whole.currency)} {per(whole.period)}"
            )
            yield Hit(value_spot(guide, pay, name), message, (value_spot(guide, whole, "median"),))


def _is_of_role(pay: Salary, whole: Salary) -> bool:
    """Whether a row is of the role itself, somewhere in the headline's country, in an industry or at one level."""
    own = whole.country is not None and pay.country == whole.country
    # A level with a median and a mean has a rule that holds the two against each other.
    return (
        pay.scope == "industry"
        or (pay.scope == "region" and own)
        or (pay.scope == "level" and (pay.median is None or pay.mean is None))
    )


def _middle(pay: Salary) -> tuple[str, float]:
    """The middle of a row, and the column where it stands or begins."""
    stated = next((name for name in _MIDDLES if getattr(pay, name)), "")
    if stated:
        return stated, getattr(pay, stated)
    if pay.minimum and pay.maximum:
        return "minimum", (pay.minimum + pay.maximum) / 2
    return "", 0.0


class PayPastedTwice(GuideRule):
    """Two levels that are paid the same, in every figure.

    Whoever is promoted is paid more; one row of the table was pasted over another.
    """

    code = "LVL014"
    severity = "warning"
    hint = "write the pay that belongs to the level"
    bad = Rows(
        salaries=[
            {"scope": "level", "level_rank": 1, "title": "Analyst", "median": 43000, "mean": 45000},
            {"scope": "level", "level_rank": 2, "title": "Senior Analyst", "median": 43000, "mean": 45000},
        ]
    )
    good = Rows(
        salaries=[
            {"scope": "level", "level_rank": 1, "title": "Analyst", "median": 43000, "mean": 45000},
            {"scope": "level", "level_rank": 2, "title": "Senior Analyst", "median": 52000, "mean": 54000},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        ladder = [pay for pay in rows(guide, Salary) if pay.scope == "level"]
        for lower, upper in pairwise(ladder):
            figures = _figures(upper)
            if len(figures) > 1 and figures == _figures(lower) and lower.title != upper.title:
                name = "median" if upper.median is not None else "minimum"
                message = (
                    f"{upper.title or 'this level'} is paid what {lower.title or 'the level before it'} is paid, in every figure"
                )
                yield Hit(value_spot(guide, upper, name), message, (value_spot(guide, lower, name),))


def _figures(pay: Salary) -> list[tuple[str, str, float]]:
    """All that a row says of the pay."""
    names = ("minimum", "median", "mean", "maximum")
    return [(pay.currency, name, figure) for name in names if (figure := getattr(pay, name)) is not None]
