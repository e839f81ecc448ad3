"""What the figures of a table are: minimum, median, percentile, or no more than a value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from careerdata.document.text import Text
from careerdata.language.pay import Statistic
from careerdata.language.pay_words import statistics
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.sections.context import Page
from careerdata.read.tables.column import Column
from careerdata.read.tables.columns import is_statistic
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.percentiles import is_share, percentile

Item = TypeVar("Item")
MIDPOINT = "midpoint"
"""What the middle of a band is called. It is no median of what people are paid, and follows from the band's ends."""
ENDS = frozenset({"minimum", "maximum"})
_NOTE = lazy(r"\s*[(\[]([^()\[\]]{1,40})[)\]]")


class Statistics:
    """The statistics of one table's figures, by the headings of their columns and those over the table."""

    def __init__(self, around: Sequence[Heading], columns: list[Column], page: Page) -> None:
        self._around, self._columns, self._page = around, columns, page

    def of(self, figure: Figure, cell: Text, headings: list[Heading | None], label: Heading | None) -> str:
        """The columns of `salaries` that a figure goes to: both ends of a range, else what it is said to be."""
        if figure.minimum is not None and figure.maximum is not None:
            return "minimum-maximum"
        if noted := _noted(figure, cell):
            return noted
        ranking = [heading for heading in headings if heading and (heading is label or is_share(heading.cell))]
        if ranked := next(filter(None, (percentile(heading.cell, self._page) for heading in ranking)), None):
            return ranked
        if figure.minimum is None:
            return "maximum"
        for heading in headings:
            if heading is None:
                continue
            kinds = heading.called()
            if kinds and (heading is label or is_statistic(heading, self._columns)):
                return column_for(kinds[-1])
        return "minimum" if figure.open_ended else self._said_above or "value"

    @property
    def _said_above(self) -> str | None:
        """What the nearest heading over the table that speaks of pay calls its figures."""
        above = next((heading for heading in self._around if heading.pay and heading.only("statistic")), None)
        return next((kind for kind in above.kinds("statistic") if kind in ("median", "mean")), None) if above else None


def column_for(statistic: str) -> str:
    """The column of `salaries` for a statistic that words call a figure."""
    return "value" if statistic == MIDPOINT else statistic


def without_midpoints(items: Sequence[Item], heading: Callable[[Item], Heading | None]) -> list[Item]:
    """Columns of pay, or rows, less those for the middle of a band whose ends have some, too; `heading` says what one is of."""
    called = [said.called() if (said := heading(item)) else [] for item in items]
    if not {kind for kinds in called for kind in kinds} >= ENDS:
        return list(items)
    return [item for item, kinds in zip(items, called, strict=True) if kinds[-1:] != [MIDPOINT]]


def _noted(figure: Figure, cell: Text) -> str | None:
    """What the bracket behind a lone figure, or the one around it, says that it is: `$48,000 (average)`, `(median £25,000)`."""
    note = _NOTE.match(cell.value, figure.period_at[1] if figure.period_at else figure.end)
    if note is None or figure.minimum is None:
        return named_beside(figure, cell)
    return next((said.meaning for said in statistics().find(note[1])), None)


def named_beside(figure: Figure, cell: Text) -> Statistic | None:
    """What the words of its own bracket call a figure of a cell; None where it stands in none, or they call it nothing."""
    around = next((one for one in _NOTE.finditer(cell.value) if one.start(1) <= figure.start < one.end(1)), None)
    return next((said.meaning for said in statistics().find(around[1])), None) if around is not None else None
