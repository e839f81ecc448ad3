"""What nobody is paid: bounds so wide that a figure outside them is a mistake of unit, digit or currency."""

from __future__ import annotations

from careerdata.reference import rates

USD_PER_UNIT = {
    "TWD": 0.031, "VND": 0.00004, "PKR": 0.0036, "BDT": 0.0085, "UAH": 0.025, "AED": 0.272, "SAR": 0.267, "QAR": 0.275,
    "EGP": 0.021, "KES": 0.0077, "CLP": 0.00107, "COP": 0.00025, "PEN": 0.27,
}  # fmt: skip
"""Rough worth of one unit in US dollars, middle of 2024, of currencies the European Central Bank quotes no rate for. An error
of a third does not matter against the bounds below. Currencies that lose half their worth within a year (ARS, VES, LBP, IRR)
are left out: for them there is no such figure."""

LOWEST_YEAR = 1_000.0
HIGHEST_YEAR = 5_000_000.0
"""US dollars a year. The lowest legal minimum wages for full-time work are about 1,000; executives' pay ends below 5 million."""

HIGHEST_HOUR = 2_500.0
"""US dollars an hour: what 5 million a year come to over 2,000 hours."""

LOWEST_HOUR = 0.4
"""US dollars an hour: what 1,000 a year come to over 2,500 hours, the longest working years there are."""

PERIODS_A_YEAR = {"year": 1, "month": 12, "week": 52, "day": 260, "hour": 2080}
"""Months, weeks, working days and working hours of a year of full-time work."""


def usd_per_unit(currency: str) -> float | None:
    """Rough worth of one unit in US dollars: of the last rate there is. None where it is not known."""
    if currency == "USD":
        return 1.0
    return USD_PER_UNIT.get(currency) or rates.latest(currency)


def bounds(currency: str | None, period: str) -> tuple[float, float] | None:
    """Lowest and highest plausible pay in units of `currency` for one `period`; None for one unknown or of unknown worth."""
    usd = usd_per_unit(currency) if currency else None
    if usd is None:
        return None
    if period == "hour":
        return LOWEST_HOUR / usd, HIGHEST_HOUR / usd
    parts = PERIODS_A_YEAR[period]
    return LOWEST_YEAR / parts / usd, HIGHEST_YEAR / parts / usd
