"""What nobody is paid: bounds so wide that a figure outside them is a mistake of unit, digit or currency."""

from __future__ import annotations

USD_PER_UNIT = {
    "USD": 1.0, "EUR": 1.1, "GBP": 1.27, "CHF": 1.13, "CAD": 0.73, "AUD": 0.66, "NZD": 0.6, "SGD": 0.75,
    "JPY": 0.007, "CNY": 0.14, "HKD": 0.13, "TWD": 0.031, "KRW": 0.00075, "INR": 0.012, "IDR": 0.000063,
    "MYR": 0.22, "PHP": 0.0176, "THB": 0.029, "VND": 0.00004, "PKR": 0.0036, "BDT": 0.0085,
    "SEK": 0.096, "NOK": 0.094, "DKK": 0.147, "ISK": 0.0073, "PLN": 0.25, "CZK": 0.044, "HUF": 0.0027,
    "RON": 0.22, "BGN": 0.56, "UAH": 0.025, "RUB": 0.011, "TRY": 0.03, "ILS": 0.27, "AED": 0.272, "SAR": 0.267,
    "QAR": 0.275, "EGP": 0.021, "ZAR": 0.055, "KES": 0.0077, "BRL": 0.19, "MXN": 0.055, "CLP": 0.00107, "COP": 0.00025,
    "PEN": 0.27,
}  # fmt: skip
"""Rough worth of one unit in US dollars, middle of 2024. An error of a third does not matter against the bounds below.
Currencies that lose half their worth within a year (ARS, VES, LBP, IRR) are left out: for them there is no such figure."""

LOWEST_YEAR = 1_000.0
HIGHEST_YEAR = 5_000_000.0
"""US dollars a year. The lowest legal minimum wages for full-time work are about 1,000; executives' pay ends below 5 million."""

HIGHEST_HOUR = 2_500.0
"""US dollars an hour: what 5 million a year come to over 2,000 hours."""

LOWEST_HOUR = 0.4
"""US dollars an hour: what 1,000 a year come to over 2,500 hours, the longest working years there are."""

_PERIODS_A_YEAR = {"year": 1, "month": 12, "week": 52, "day": 260}


def bounds(currency: str, period: str) -> tuple[float, float] | None:
    """Lowest and highest plausible pay in units of `currency` for one `period`; None for a currency not listed."""
    usd = USD_PER_UNIT.get(currency)
    if usd is None:
        return None
    if period == "hour":
        return LOWEST_HOUR / usd, HIGHEST_HOUR / usd
    parts = _PERIODS_A_YEAR[period]
    return LOWEST_YEAR / parts / usd, HIGHEST_YEAR / parts / usd
