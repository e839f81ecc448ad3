"""The year or month that the heading of a column gives its figures: 2024, Salary (May 2023)."""

from __future__ import annotations

from collections.abc import Iterable

from careerdata.document.row import Row
from careerdata.language import months
from careerdata.normalize import dates
from careerdata.patterns import lazy
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import Heading

_WORD = lazy(r"[^\W\d_]+")
_MONTHS = frozenset(name[:3] for name in months.MONTHS)


def is_date(words: str) -> bool:
    """Whether words are a date and nothing else: `1 Oct 2023`."""
    return dates.as_of(words) is not None and not [word for word in _WORD.findall(words) if word[:3].casefold() not in _MONTHS]


def put_date(row: Row, headings: Iterable[Heading], page: Page) -> None:
    """Put the date that the first of some headings names into a row of pay; one of several years dates nothing.

    Of a time from one day to another its figures hold from the first on.
    """
    for heading in headings:
        years = [figure for figure in page.figures(heading.cell) if figure.kind == "year"]
        stated = dates.as_of(heading.cell.value) if years else None
        if stated is not None:
            if is_dated(heading) or (len(years) == 1 and years[0].maximum is None):
                row.put("as_of", stated, heading.cell.span())
            return


def is_dated(heading: Heading) -> bool:
    """Whether a heading names a day, or the first and the last of a time, from which on its figures hold."""
    return not heading.pay and not heading.not_pay and dates.iso_date(heading.cell.value) is not None
