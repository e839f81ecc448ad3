"""What the figures of a table are: minimum, median, percentile, or no more than a value."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.normalize.figure import Figure
from careerdata.read.sections.context import Page
from careerdata.read.tables.columns import Column, is_statistic
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.percentiles import is_share, percentile


class Statistics:
    """The statistics of one table's figures, by the headings of their columns and those over the table."""

    def __init__(self, around: Sequence[Heading], columns: list[Column], page: Page) -> None:
        self._around, self._columns, self._page = around, columns, page

    def of(self, figure: Figure, headings: list[Heading | None], label: Heading | None) -> str:
        """The columns of `salaries` that a figure goes to: both ends of a range, else what it is said to be."""
        if figure.minimum is not None and figure.maximum is not None:
            return "minimum-maximum"
        ranking = [heading for heading in headings if heading and (heading is label or is_share(heading.cell))]
        if ranked := next(filter(None, (percentile(heading.cell, self._page) for heading in ranking)), None):
            return ranked
        if figure.minimum is None:
            return "maximum"
        for heading in headings:
            if heading is None:
                continue
            kinds = [kind for kind in heading.kinds("statistic") if kind != "range"]
            if kinds and (heading is label or is_statistic(heading, self._columns)):
                return kinds[-1]
        return "minimum" if figure.open_ended else self._said_above or "value"

    @property
    def _said_above(self) -> str | None:
        """What the nearest heading over the table that speaks of pay calls its figures."""
        above = next((heading for heading in self._around if heading.pay and heading.only("statistic")), None)
        return next((kind for kind in above.kinds("statistic") if kind in ("median", "mean")), None) if above else None
