"""How what stood in a template's slots gets into a row: values in the unit of their columns, each with its place."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from careerdata.document.row import Row
from careerdata.document.span import Span
from careerdata.document.text import Text
from careerdata.language import countries
from careerdata.language.figure_words import PERIODS
from careerdata.normalize import currencies, dates, names
from careerdata.normalize.figure import Figure
from careerdata.read.templates.template import Found
from careerdata.records import TABLES, Column, columns

HOURS = {"minute": 1 / 60, "hour": 1.0, "day": 24.0, "week": 168.0, "month": 730.5, "year": 8766.0}
"""Length of a unit of time in hours (a year of 365.25 days, a month a twelfth of it)."""


@cache
def column_of(table: str, name: str) -> Column | None:
    """The declaration of a column, None where the table has no such column."""
    return next((column for column in columns(TABLES[table]) if column.name == name), None)


def fill(row: Row, found: list[Found], source: Text) -> None:
    """Put what stood in a template's slots into a row; `source` is the text the template was matched on."""
    for slot in found:
        if slot.figure is not None and slot.type not in _WORDS:
            fill_figure(row, slot.name, _FIGURES.get(slot.type, _as_stated)(slot.figure), source)
        elif slot.name and slot.text:
            value = _WORDS.get(slot.type, _clean)(slot.text.value)
            if value is not None:
                row.put(slot.name, value, slot.text.span())


def _clean(value: str) -> str | None:
    return " ".join(value.split()) or None


def _country(value: str) -> str | None:
    found = countries.scan(value)
    return found[0].alpha2 if found else None


def _period(value: str) -> str | None:
    return PERIODS.get(value.lower())


def _level(value: str) -> str | None:
    return _clean(value) if names.seniority(value) != "unknown" else None


def _currency(value: str) -> str | None:
    code = currencies.SIGNS.get(value.strip(), value.strip().upper())
    return code if code in currencies.CODES else None


_WORDS: dict[str, Callable[[str], Any]] = {
    "words": _clean,
    "date": dates.as_of,
    "country": _country,
    "growth": names.growth_label,
    "period": _period,
    "level": _level,
    "currency": _currency,
}


def _as_stated(figure: Figure) -> Figure:
    return figure


def _amount(figure: Figure) -> Figure:
    return figure._replace(open_ended=False, approximate=False)


def _decline(figure: Figure) -> Figure:
    return figure._replace(minimum=None if figure.minimum is None else -figure.minimum)


_FIGURES: dict[str, Callable[[Figure], Figure]] = {"amount": _amount, "decline": _decline}


def fill_figure(row: Row, name: str, figure: Figure, source: Text) -> None:
    """Put a figure into one field, or its ends into two (`minimum-maximum`), with its currency and the like beside it."""
    low, _, high = name.partition("-")
    whole = source.span(figure.start, figure.end)
    ends: tuple[tuple[str, float | None, tuple[int, int] | None], ...]
    if figure.minimum is not None and figure.maximum is not None:
        ends = ((low, figure.minimum, figure.minimum_at), (high, figure.maximum, figure.maximum_at))
    else:
        # One figure is stated by all of its characters, its currency code and unit included; it is the lower end of a
        # range, unless the text says "up to".
        one = figure.minimum if figure.minimum is not None else figure.maximum
        ends = ((high if high and figure.minimum is None else low, one, None),)
    for field_name, value, at in ends:
        if field_name and value is not None:
            row.put(field_name, in_unit(row.table, field_name, value, figure), source.span(*at) if at else whole)
    if figure.kind == "money":
        row.sign = row.sign or (figure.sign if figure.unit is None else None)
        _beside(row, "currency", figure.unit, source.span(*figure.unit_at) if figure.unit_at else None)
        _beside(row, "period", figure.period, source.span(*figure.period_at) if figure.period_at else None)
    if figure.open_ended:
        _beside(row, "open_ended", True, whole)
    if figure.approximate:
        _beside(row, f"{low}_approximate", True, whole)
        _beside(row, "approximate", True, whole)


def _beside(row: Row, name: str, value: Any, span: Span | None) -> None:
    if value is not None and column_of(row.table, name) is not None:
        row.put(name, value, span)


def in_unit(table: str, name: str, value: float, figure: Figure) -> float | int:
    """A figure in the unit and type its column declares: months for `2 years`, an integer for a count."""
    column = column_of(table, name)
    if column is None:
        raise ValueError(f"the table {table!r} has no column {name!r}")
    if figure.kind == "duration" and figure.unit and column.unit in ("years", "months"):
        value = round(value * HOURS[figure.unit] / HOURS[column.unit.removesuffix("s")], 2)
    return int(value) if column.type == "integer" else float(value)
