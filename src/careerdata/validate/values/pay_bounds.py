"""What nobody is paid: bounds so wide that a figure outside them is a mistake of unit, digit or currency."""

from __future__ import annotations

from careerdata.normalize.work_year import IN_A_YEAR
from careerdata.reference.worth import usd_per_unit

LOWEST_YEAR = 1_000.0
HIGHEST_YEAR = 5_000_000.0
"""US dollars a year. The lowest legal minimum wages for full-time work are about 1,000; executives' pay ends below 5 million."""

HIGHEST_PART = 1_000_000.0
"""US dollars a year that are paid out by the month, the week or the day: whoever has more is not paid so, and a yearly sum that
is called a week's is told."""

HIGHEST_HOUR = 2_500.0
"""US dollars an hour: what 5 million a year come to over 2,000 hours."""

LOWEST_HOUR = 0.4
"""US dollars an hour: what 1,000 a year come to over 2,500 hours, the longest working years there are."""

MOST_WORTH = 4.0
"""US dollars that a unit of any currency is worth at most: the Kuwaiti dinar, the dearest there is, has stayed below 3.8."""


def bounds(currency: str | None, period: str) -> tuple[float, float]:
    """Lowest and highest plausible pay in units of `currency` for one `period`: of an unknown one the lowest there is in any.

    Of one of unknown worth anything may be paid.
    """
    usd = usd_per_unit(currency) if currency else None
    if usd is None and currency:
        return 0.0, float("inf")
    if usd is None:
        lowest = LOWEST_HOUR if period == "hour" else LOWEST_YEAR / IN_A_YEAR[period]
        return lowest / MOST_WORTH, float("inf")
    if period == "hour":
        return LOWEST_HOUR / usd, HIGHEST_HOUR / usd
    parts = IN_A_YEAR[period]
    highest = HIGHEST_YEAR if period == "year" else HIGHEST_PART
    return LOWEST_YEAR / parts / usd, highest / parts / usd
