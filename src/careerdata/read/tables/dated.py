"""The year or month that the heading of a column gives its figures: 2024, Salary (May 2023)."""

from __future__ import annotations

from collections.abc import Iterable

from careerdata.document.row import Row
from careerdata.normalize import dates
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import Heading


def put_date(row: Row, headings: Iterable[Heading], page: Page) -> None:
    """Put the date that the first of some headings names into a row of pay; one of several years dates nothing."""
    for heading in headings:
        years = [figure for figure in page.figures(heading.cell) if figure.kind == "year"]
        stated = dates.as_of(heading.cell.value) if years else None
        if stated is not None:
            if len(years) == 1 and years[0].maximum is None:
                row.put("as_of", stated, heading.cell.span())
            return
