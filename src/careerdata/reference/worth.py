"""What a unit of a currency is worth, roughly: enough to tell pay of a year from that of a month."""

from __future__ import annotations

from careerdata.reference import rates

USD_PER_UNIT = {
    "TWD": 0.031, "VND": 0.00004, "PKR": 0.0036, "BDT": 0.0085, "UAH": 0.025, "AED": 0.272, "SAR": 0.267, "QAR": 0.275,
    "EGP": 0.021, "KES": 0.0077, "CLP": 0.00107, "COP": 0.00025, "PEN": 0.27,
}  # fmt: skip
"""Rough worth of one unit in US dollars, middle of 2024, of currencies the European Central Bank quotes no rate for. An error
of a third does not matter against bounds on pay. Currencies that lose half their worth within a year (ARS, VES, LBP, IRR)
are left out: for them there is no such figure."""


def usd_per_unit(currency: str) -> float | None:
    """Rough worth of one unit in US dollars: of the last rate there is. None where it is not known."""
    if currency == "USD":
        return 1.0
    return USD_PER_UNIT.get(currency) or rates.latest(currency)
