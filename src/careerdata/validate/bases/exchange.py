"""Dollar figures beside local ones, as the exchange rates of their years make them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from careerdata.document.tables import GuideTables
from careerdata.records.pay import Salary
from careerdata.records.text import Mention
from careerdata.reference import rates
from careerdata.validate.rule import rows
from careerdata.validate.values.pay_bounds import bounds
from careerdata.validate.values.rounding import interval

NEIGHBOURS = 1
"""Years before and after the stated one whose rates are taken too: writers convert at the rate of the day they write."""

UNDATED = 10
"""Years, counted back from the last rate, that a guide without any date may be of."""

_PAIRS = (("minimum", "usd_minimum"), ("maximum", "usd_maximum"))


class Deviation(NamedTuple):
    """A dollar figure that no rate of its years makes of the local one."""

    local: str
    """The column of the local figure."""
    usd: str
    share: float
    """How far it lies outside, as a share of the nearest figure that a rate makes."""
    lowest: float
    highest: float
    """What the rates make of the local figure, in US dollars."""
    years: tuple[int, int]


def deviations(guide: GuideTables, pay: Salary) -> Iterator[Deviation]:
    """The dollar figures of a row that lie outside what every daily rate of its years makes of the local ones."""
    if pay.currency == "USD" or (pay.usd_minimum is None and pay.usd_maximum is None) or _is_reversed(pay):
        return
    first, last = _years(guide, pay)
    worth = rates.dollars(pay.currency, first, last) if pay.currency else None
    if worth is None:
        return
    for local, usd in _PAIRS:
        # A single figure is a median or a mean; its dollars stand in `usd_minimum`.
        names = [name for name in (local, "median", "mean") if getattr(pay, name)]
        there, here = getattr(pay, names[0]) if names else None, getattr(pay, usd)
        if there and here and _is_plausible(here, pay.period):
            lowest, highest = interval(there)[0] * worth.lowest, interval(there)[1] * worth.highest
            share = max(1 - interval(here)[1] / lowest, interval(here)[0] / highest - 1)
            if share > 0:
                yield Deviation(names[0], usd, share, lowest, highest, (first, last))


def _is_reversed(pay: Salary) -> bool:
    """Whether one of the two ranges is reversed, which has a finding of its own."""
    ends = ((pay.minimum, pay.maximum), (pay.usd_minimum, pay.usd_maximum))
    return any(low is not None and high is not None and low > high for low, high in ends)


def _is_plausible(usd: float, period: str) -> bool:
    """Whether anyone is paid so; what nobody is paid has a finding of its own."""
    low, high = bounds("USD", period)
    return low <= usd <= high


def _years(guide: GuideTables, pay: Salary) -> tuple[int, int]:
    """First and last year of the rates that count: those around the row's year, its section's, or else the headline's."""
    stated = [int(pay.as_of[:4])] if pay.as_of else _section_years(guide, pay) or _headline_years(guide)
    if stated:
        return min(stated) - NEIGHBOURS, max(stated) + NEIGHBOURS
    last = rates.years()[1]
    return last - UNDATED, last


def _section_years(guide: GuideTables, pay: Salary) -> list[int]:
    """The years that the running text of the row's section names, those of the rates' time alone."""
    first, last = rates.years()
    named = [one.minimum for one in rows(guide, Mention) if one.kind == "year" and one.section_id == pay.section_id]
    return [int(year) for year in named if year is not None and first <= year <= last]


def _headline_years(guide: GuideTables) -> list[int]:
    return [int(pay.as_of[:4]) for pay in rows(guide, Salary) if pay.scope == "headline" and pay.as_of]
