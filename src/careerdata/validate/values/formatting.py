"""Figures in messages, written as guides write them: $67,530, 9%, 102,900."""

from __future__ import annotations

SHORT = 80
"""Characters of a text that a message shows: enough to know it by, not a whole paragraph."""

_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹"}
"""Signs that stand for one currency alone in an English text; of the many dollars only the US one goes without letters."""

_PERIODS = {"year": "a year", "month": "a month", "week": "a week", "day": "a day", "hour": "an hour"}


def number(value: float) -> str:
    """A number with thousands separators and no more decimals than it has: 67,530 or 1.5."""
    if float(value).is_integer():
        return f"{int(value):,}"
    return f"{value:,.10f}".rstrip("0")


def money(value: float, currency: str | None) -> str:
    """An amount of money: $67,530, $20.50, CAD 65,000; the bare figure where no currency is known."""
    amount = f"{int(value):,}" if float(value).is_integer() else f"{value:,.2f}"
    if not currency:
        return amount
    symbol = _SYMBOLS.get(currency)
    return f"{symbol}{amount}" if symbol else f"{currency} {amount}"


def percent(value: float) -> str:
    """A percent figure: 9% or 2.5%."""
    return f"{number(value)}%"


def years(minimum: float | None, maximum: float | None) -> str:
    """Years of experience as a span: 0-2 years, 10+ years, up to 2 years."""
    if minimum is None:
        return "years not stated" if maximum is None else f"up to {number(maximum)} years"
    return f"{number(minimum)}+ years" if maximum is None else f"{number(minimum)}-{number(maximum)} years"


def per(period: str) -> str:
    """The period of a pay: a year, an hour."""
    return _PERIODS.get(period, period)


def count(amount: int, noun: str) -> str:
    """How many of something: 1 line, 3 lines."""
    return f"{amount:,} {noun}" if amount == 1 else f"{amount:,} {noun}s"


def short(text: str) -> str:
    """A text as a message shows it, its end left out where it is long."""
    return text if len(text) <= SHORT else f"{text[: SHORT - 1].rstrip()}…"
