"""SAL: pay that is far too far from the headline."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.normalize.work_year import IN_A_YEAR
from careerdata.records.pay import Salary
from careerdata.validate.bases.scopes import headlines
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money, per
from careerdata.validate.values.pay import POWER_OF_TEN

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
        if whole is None:
            return
        listed = [pay for pay in rows(guide, Salary) if pay.currency == whole.currency and _is_of_role(pay, whole)]
        far = [pay for pay in listed if _is_far(pay, whole)]
        if (len(far) > 1 and len(far) == len(listed)) or _is_beyond_own_range(whole):
            # Where all other pay is far from the headline, it is the headline that is mistaken.
            yield self._hit(guide, whole, far[0] if far else whole)
        else:
            for pay in far:
                yield self._hit(guide, pay, whole)

    def _hit(self, guide: GuideTables, odd: Salary, other: Salary) -> Hit:
        ends = (other.minimum, other.maximum) if odd is other else None
        message = f"{_said(odd, None)} is a power of ten away from {_whose(other)} {_said(other, ends)}"
        return Hit(
            value_spot(guide, odd, _middle(odd)[0]),
            message,
            (value_spot(guide, other, "maximum" if ends else _middle(other)[0]),),
        )


def _said(pay: Salary, figures: tuple[float | None, ...] | None) -> str:
    """Figures of a row, its middle first where it has one, with their period."""
    own = (pay.median,) if pay.scope == "headline" else (pay.minimum, pay.median, pay.mean, pay.maximum)
    return " to ".join(money(figure, pay.currency) for figure in figures or own if figure is not None) + f" {per(pay.period)}"


def _whose(pay: Salary) -> str:
    return "the headline's" if pay.scope == "headline" else f"that of {pay.title}," if pay.title else "what is said elsewhere,"


def _is_far(pay: Salary, whole: Salary) -> bool:
    """Whether the middle of a row is a power of ten away from the headline's median."""
    middle = _middle(pay)[1] * IN_A_YEAR[pay.period]
    factor = middle / ((whole.median or 1.0) * IN_A_YEAR[whole.period])
    return factor > 0 and max(factor, 1 / factor) >= POWER_OF_TEN


def _is_beyond_own_range(whole: Salary) -> bool:
    """Whether a headline's median is a power of ten above its range, which is open, so that it may lie above it."""
    return whole.open_ended and whole.maximum is not None and (whole.median or 0.0) >= whole.maximum * POWER_OF_TEN


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
