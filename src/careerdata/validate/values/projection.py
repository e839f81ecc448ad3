"""A projection as its outlook states it: its period, its jobs, and the lines it stands on."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.outlook import Outlook
from careerdata.reference import growth
from careerdata.validate.values.rounding import interval

HUNDREDS = 50.0
"""Half of what counts of jobs are rounded to at the least: projections are worked out in thousands with one decimal, each figure
rounded by itself. All 103 rows of the projections tables of 25 handbook profiles fit so."""


def period_of(outlook: Outlook) -> growth.Period | None:
    """First and last year of a projection; None where it does not state both."""
    if outlook.period_start is None or outlook.period_end is None:
        return None
    return outlook.period_start, outlook.period_end


def span(period: growth.Period) -> str:
    """A period as messages write it: 2022-2032."""
    return f"{period[0]}-{period[1]}"


def stated_on(guide: GuideTables, outlook: Outlook) -> Iterator[int]:
    """The lines that state a growth or its period, where its word stands too."""
    for name in ("growth_percent", "growth_label", "period_start"):
        place = guide.place(outlook.outlook_id, name)
        if place is not None and place.source_file == guide.document.source_file:
            yield place.line_start


def jobs_interval(value: float) -> tuple[float, float]:
    """Lowest and highest number of jobs that a stated one may stand for."""
    low, high = interval(value)
    return min(low, value - HUNDREDS), max(high, value + HUNDREDS)
