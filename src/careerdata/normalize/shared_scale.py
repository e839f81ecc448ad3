"""What multiplies both ends of a range, though only one of them says it."""

from __future__ import annotations

from careerdata.normalize.end import End

_THOUSAND, _LAKH, _MILLION, _CRORE = 1e3, 1e5, 1e6, 1e7
_SMALLEST_UNSCALED = 1000
"""In "£30k-45" the k counts for both ends; a second end from here on states its own size."""


_MONTHS = 12


def in_months(first: End, second: End) -> bool:
    """Whether a range of years begins at a number of months: 18 months to 4 years."""
    return first.unit == "month" and second.unit == "year"


def shared_scale(first: End, second: End, *, signed: bool, money: bool) -> tuple[float, float]:
    """The scales of both ends: "$30-60k" and "$1-2 million" state one for both, "$500 - $1k" does not.

    `signed`: the second has a sign of its own; `money`: the range is of money.
    """
    if in_months(first, second):
        return 1 / _MONTHS, second.scale
    if first.scale == 1 and second.scale > 1 and first.mantissa < second.mantissa:
        return second.scale, second.scale
    if first.scale == 1 and money and first.bare and (below := _below(second, signed=signed)) and first.mantissa < _THOUSAND:
        return below, second.scale
    small = second.mantissa < _SMALLEST_UNSCALED
    if second.scale == 1 and first.scale > 1 and small and (not signed or second.mantissa > first.mantissa):
        return first.scale, first.scale
    if money and first.scale == second.scale == 1 and _shares_thousands(first, second):
        return _THOUSAND, 1.0
    return first.scale, second.scale


def _below(second: End, *, signed: bool) -> float | None:
    """What a lower end without a scale is counted in where its number is no smaller than that of the upper: 60–1 crore are lakh.

    A dollar sign of its own makes the upper end an amount apart: $500 - $1 million.
    """
    return _LAKH if second.scale == _CRORE else _THOUSAND if second.scale == _MILLION and not signed else None


def _shares_thousands(first: End, second: End) -> bool:
    """Whether the groups of the second end are those of both: $5-8,000 is no range from five dollars on."""
    return first.bare and first.mantissa < _THOUSAND <= second.mantissa and first.mantissa < second.mantissa / _THOUSAND
