"""Pay by country in running text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from careerdata.ingest.document import Text
from careerdata.ingest.row import Row
from careerdata.normalize import countries
from careerdata.normalize.figures import Figure
from careerdata.read.reader import Page, Reader, fill_figure, sentences
from careerdata.read.section import Section

Country = tuple[int, int, str]


class Regions(Reader):
    """Each pay figure goes to the country named before it; a dollar figure in brackets stands beside it.

    The country is the nearest one named since the last pay figure of the sentence, or, where there is none, the
    first one named between this figure and the next.
    """

    how: Literal["regions"] = "regions"
    prose: ClassVar[bool] = True

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for block in section.lines():
            named = countries.scan(block.text.value)
            for begin, end in sentences(block.text):
                money = [f for f in page.figures(block.text) if f.kind == "money" and begin <= f.start < end]
                yield from self._sentence(block.text, begin, end, money, named)

    def _sentence(self, text: Text, begin: int, end: int, money: list[Figure], named: list[Country]) -> Iterator[Row]:
        row: Row | None = None
        since = begin
        for number, figure in enumerate(money):
            foreign = row is not None and figure.unit == "USD" != row.values["currency"].value
            if row is not None and foreign and _in_brackets(text.value, since, figure):
                _beside(row, figure, text)
                yield row
                row, since = None, figure.end
                continue
            if row is not None:
                yield row
            following = money[number + 1].start if number + 1 < len(money) else end
            country = _nearest(named, since, figure, following)
            row = self._row(figure, country, text) if country else None
            since = figure.end
        if row is not None:
            yield row

    def _row(self, figure: Figure, country: Country, text: Text) -> Row:
        row = Row("salaries")
        row.put("scope", "region")
        fill_figure(row, "minimum-maximum", figure, text)
        row.put("country", country[2], text.span(country[0], country[1]))
        return row


def _in_brackets(value: str, since: int, figure: Figure) -> bool:
    between = value[since : figure.start]
    return "(" in between and ")" not in between[between.rindex("(") :]


def _beside(row: Row, figure: Figure, text: Text) -> None:
    """Put the dollar figure the text gives beside a local one."""
    beside = Row("salaries")
    fill_figure(beside, "usd_minimum-usd_maximum", figure, text)
    for name in ("usd_minimum", "usd_maximum"):
        if name in beside.values:
            row.put(name, *beside.values[name])


def _nearest(named: list[Country], since: int, figure: Figure, following: int) -> Country | None:
    before = [country for country in named if since <= country[0] and country[1] <= figure.start]
    after = [country for country in named if figure.end <= country[0] < following]
    return before[-1] if before else after[0] if after else None
