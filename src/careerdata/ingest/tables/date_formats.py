"""What of a date the number format of its cell shows."""

from __future__ import annotations

from datetime import date

from careerdata.patterns import lazy

_NOT_SHOWN = lazy(r"\"[^\"]*\"|\[[^\]]*\]|\\.")
"""Texts, locales and escaped characters of a format, which are of no date."""


def as_shown(day: date, number_format: str) -> str:
    """A date as ISO 8601, up to what its format shows: `2023-05` of May 2023, `2023` of a year alone."""
    shown = _NOT_SHOWN.sub("", number_format).lower().partition(";")[0]
    if "y" not in shown or "d" in shown:
        return day.isoformat()
    return f"{day:%Y-%m}" if "m" in shown else f"{day:%Y}"
