"""Pay by country in running text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import ClassVar, Literal, NamedTuple

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language import countries
from careerdata.language.countries import Country
from careerdata.language.sentences import sentences
from careerdata.normalize import currencies
from careerdata.normalize.figure import Figure
from careerdata.normalize.homes import of_country
from careerdata.patterns import lazy
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.read.templates.fill import fill_figure

_KIND_OF_ONE = lazy(r"\b(?:(?P<mean>averag(?:e|es|ing)|mean)|(?P<median>medians?))\b", re.IGNORECASE)
"""Words that say what a figure that is no range is."""


class _Pay(NamedTuple):
    """A figure of pay, and the dollar figure in brackets beside it."""

    figure: Figure
    beside: Figure | None

    @property
    def end(self) -> int:
        return (self.beside or self.figure).end


class Regions(Reader):
    """Each pay figure goes to the country named before it; a dollar figure in brackets stands beside it.

    The country is the nearest one named since the last pay figure of the sentence, or, where there is none, the
    first one named between this figure and the next. Where the text does not say which currency a sign stands for
    (¥, kr, a `$` with US dollars beside it), the country does.
    """

    how: Literal["regions"] = "regions"
    prose: ClassVar[bool] = True

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for block in section.lines():
            text = block.text
            money = [figure for figure in page.figures(text) if figure.kind == "money"]
            if not money or block.cells:
                continue
            named = countries.scan(text.value)
            starts = [figure.start for figure in money]
            settled: dict[Figure, Figure] = {}
            for begin, end in sentences(text.value):
                pays = _paired(text.value, money[bisect_left(starts, begin) : bisect_left(starts, end)])
                yield from self._sentence(text, begin, end, pays, named, settled)
            if settled:
                page.settle(text, settled)

    def _sentence(
        self, text: Text, begin: int, end: int, pays: list[_Pay], named: list[Country], settled: dict[Figure, Figure]
    ) -> Iterator[Row]:
        since = begin
        for number, pay in enumerate(pays):
            following = pays[number + 1].figure.start if number + 1 < len(pays) else end
            country = _nearest(named, since, pay, following)
            if country is not None:
                figure = _in_currency_of(country.alpha2, pay, text)
                if figure is not pay.figure:
                    settled[pay.figure] = figure
                yield self._row(pay._replace(figure=figure), country, since, text)
            since = pay.end

    def _row(self, pay: _Pay, country: Country, since: int, text: Text) -> Row:
        row = Row("salaries")
        row.put("scope", "region")
        fill_figure(row, _field(pay.figure, text.value, since), pay.figure, text)
        if pay.beside is not None and pay.figure.unit != "USD":
            beside = Row("salaries")
            fill_figure(beside, "usd_minimum-usd_maximum", pay.beside, text)
            for name in ("usd_minimum", "usd_maximum"):
                if name in beside.values:
                    row.put(name, *beside.values[name])
        row.put("country", country.alpha2, text.span(country.start, country.end))
        return row


def _paired(value: str, money: list[Figure]) -> list[_Pay]:
    """The figures of a sentence, each with the dollar figure that brackets right behind it give."""
    pays: list[_Pay] = []
    for figure in money:
        last = pays[-1] if pays else None
        if last is not None and last.beside is None and figure.unit == "USD" and _may_stand_beside(value, last.figure, figure):
            pays[-1] = last._replace(beside=figure)
        else:
            pays.append(_Pay(figure, None))
    return pays


def _may_stand_beside(value: str, local: Figure, figure: Figure) -> bool:
    between = value[local.end : figure.start]
    inside = "(" in between and ")" not in between[between.rindex("(") :]
    return inside and (local.unit != "USD" or _sign(value, local) == "$")


def _sign(value: str, figure: Figure) -> str:
    return value[slice(*figure.unit_at)] if figure.unit_at else ""


def _in_currency_of(country: str, pay: _Pay, text: Text) -> Figure:
    """The figure of a pay, in the currency of its country where its sign is that of several."""
    figure = pay.figure
    sign = _sign(text.value, figure)
    shared = figure.unit is None or (sign == "$" and pay.beside is not None)
    currency = currencies.narrowed(figure.sign, of_country(country)) if shared else None
    return figure._replace(unit=currency) if currency is not None and currency != figure.unit else figure


def _field(figure: Figure, value: str, since: int) -> str:
    """The columns that a figure fills: a single one may be called the average or the median."""
    if figure.minimum is None or figure.maximum is not None:
        return "minimum-maximum"
    called = list(_KIND_OF_ONE.finditer(value, since, figure.start))
    return str(called[-1].lastgroup) if called else "minimum-maximum"


def _nearest(named: list[Country], since: int, pay: _Pay, following: int) -> Country | None:
    """The country nearest before a figure, not before `since`, else the first one behind it and before the next figure."""
    at = bisect_left(named, (pay.figure.start,))
    if at and since <= named[at - 1].start:
        return named[at - 1]
    at = bisect_left(named, (pay.figure.end,))
    return named[at] if at < len(named) and named[at].start < following else None
