"""Amounts and ranges as guides write them."""

from __future__ import annotations

from dataclasses import dataclass

from tests.made.words import Tender


@dataclass(frozen=True, slots=True)
class Money:
    """An amount or a range as written, and as it is meant."""

    text: str
    minimum: float | None
    maximum: float | None
    unit: str


def written(tender: Tender, coded: bool) -> tuple[str, str]:
    """What stands before and after an amount."""
    if coded and tender.symbol:
        return tender.symbol, f" {tender.code}"
    return tender.prefix, ""


def amount(tender: Tender, value: float, thousands: bool, coded: bool) -> Money:
    """One amount: `$43k USD`, `£43,000`."""
    before, after = written(tender, coded)
    figure = f"{value / 1000:g}k" if thousands else f"{value:,.0f}"
    return Money(f"{before}{figure}{after}", value, None, tender.code)


def local_range(tender: Tender, low: float, high: float, dash: str, repeated: bool) -> list[str]:
    """A range in the ways people write the currency."""
    prefix, symbol, code = tender.prefix, tender.symbol, tender.code
    forms = [f"{prefix}{low:,.0f}{dash}{high:,.0f}", f"{code} {low:,.0f}{dash}{high:,.0f}", f"{low:,.0f}{dash}{high:,.0f} {code}"]
    if repeated and prefix[-1] != " ":
        forms += [f"{prefix}{low:,.0f}{dash}{prefix}{high:,.0f}"] * 2
    if symbol == "$":
        forms.append(f"${low:,.0f} to ${high:,.0f} {code}")
    return forms


def rounded(value: float, thousands: bool) -> float:
    """To thousands, else to hundreds."""
    return float(round(value, -3 if thousands else -2))
