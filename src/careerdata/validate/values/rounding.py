"""Figures as what they may have been before someone rounded them."""

from __future__ import annotations

from decimal import Decimal

COARSEST = 1000
"""A figure is taken to be rounded to thousands at most: nobody means 95,000 to 105,000 by $100,000 (the contract's rule)."""


def interval(value: float) -> tuple[float, float]:
    """Lowest and highest figure that `value` may stand for: half a unit of its last non-zero digit to either side.

    43,000 gives 42,500 to 43,500; 67,530 gives 67,525 to 67,535; 20.41 gives 20.405 to 20.415; 0 is exactly 0.
    """
    if not value:
        return 0.0, 0.0
    half = _unit(value) / 2
    return value - half, value + half


def _unit(value: float) -> float:
    if not float(value).is_integer():
        exponent = Decimal(repr(float(value))).normalize().as_tuple().exponent
        return float(10.0 ** int(exponent))
    whole, unit = int(value), 1
    while unit < COARSEST and whole % (unit * 10) == 0:
        unit *= 10
    return float(unit)


def surely_below(lower: float, upper: float) -> bool:
    """Whether `lower` is below `upper` whatever the two were before rounding."""
    return lower < upper and interval(lower)[1] < interval(upper)[0]


def may_be_equal(one: float, other: float) -> bool:
    """Whether two figures may have been the same before rounding."""
    return overlap(interval(one), interval(other))


def apart(one: float, other: float) -> float:
    """By what share of the smaller two positive figures differ at the least, given rounding; 0 where they may be equal."""
    low, high = sorted((one, other))
    bottom = interval(low)[1]
    return max(interval(high)[0] / bottom - 1, 0.0) if bottom > 0 else 0.0


def percent_interval(value: float) -> tuple[float, float]:
    """Lowest and highest percentage that a stated one may stand for: it is rounded at its last decimal, 10% to whole percent."""
    half = 0.5 if float(value).is_integer() else _unit(value) / 2
    return value - half, value + half


def overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two intervals, both ends included, have a figure in common."""
    return one[0] <= other[1] and other[0] <= one[1]
