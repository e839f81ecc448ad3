"""What pay is paid for, where its own words do not say it."""

from __future__ import annotations

import math
from collections.abc import Iterator

from careerdata.document.row import Row
from careerdata.read.sections.section import Section
from careerdata.read.settling.periods_of_others import apart_from_others
from careerdata.read.settling.surroundings import Surroundings
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.vocabulary import vocabulary
from careerdata.reference.worth import usd_per_unit

YEARLY = 10_000.0
"""US dollars, or units of a currency not known, from which on pay is a year's: nobody states 120,000 a year by the month."""
YEARLY_ELSEWHERE = 5_000.0
"""The same in money of small units (rupees, yen, kroner): there, too, it is more than nearly anyone is paid a month."""
YEARLY_WHERE_LITTLE = 3_000.0
"""The same where most people are paid less than 400 US dollars a month: there it is what hardly anyone is paid in one."""
LITTLE = frozenset(("BDT", "KES", "PKR"))
"""Currencies of such countries, of those whose worth is known."""
SMALL_UNIT = 0.3
"""US dollars."""

MOST_A_MONTH = 40_000.0
"""US dollars that a month's pay is under, where a note says that all figures are monthly."""
OTHER = "other"
"""What pay is paid for that has no column: two weeks, a shift."""
SHORT = frozenset(("hour", "day", OTHER))
"""Periods for which nobody is paid a year's sum: the words for one are of another sum."""
SHORTER = SHORT | {"week"}
"""Those for which hardly anybody is: words around such a sum that name one are of something else, of hours of work."""


class Periods:
    """What pay is paid for at each place of a page."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._found: dict[str, frozenset[str]] = {}

    def settle(self, section: Section, row: Row) -> bool:
        """Give a row of pay its period where the text around it says it, or only one can be; whether it has one now.

        One that pay has no column for is none, though the row says it.
        """
        if "period" in row.values:
            return bool(row.values["period"].value != OTHER)
        large = self._can_only_be_yearly(row)
        for text in self._texts(section, row, notes=not large):
            # What a sum of 17.40 is paid for says nothing of one of 36,000 beside it.
            kinds = self._kinds(apart_from_others(text, amounts_of(row), sums=large))
            if len(kinds) == 1 and not (large and kinds <= SHORTER):
                row.put("period", next(iter(kinds)))
                return kinds != {OTHER}
        if large and self._is_a_months(section, row):
            row.put("period", "month")
            return True
        if large:
            row.put("period", "year")
        return large

    def _is_a_months(self, section: Section, row: Row) -> bool:
        """Whether a note on all figures calls sums monthly that are a year's by nothing but their size."""
        worth = usd_per_unit(str(currency_of(row))) if currency_of(row) else None
        said = {kind for text in self._around.notes(section) for kind in self._kinds(text)}
        return said == {"month"} and worth is not None and max(amounts_of(row)) * worth < MOST_A_MONTH

    def _texts(self, section: Section, row: Row, *, notes: bool) -> Iterator[str]:
        yield from self._around.near(section, row, closely=True)
        if notes:  # a note to a table of months is not to the sums of years beside it
            yield from self._around.notes(section)
        yield from self._around.headings(section)

    def _kinds(self, text: str) -> frozenset[str]:
        """The periods that a text speaks of; kept, as many rows stand in the same text."""
        found = self._found.get(text)
        if found is None:
            meanings = (meaning for one in vocabulary().find(text) for meaning in one.meaning)
            found = self._found[text] = frozenset(meaning.kind for meaning in meanings if meaning.subject == "period")
        return found

    def _can_only_be_yearly(self, row: Row) -> bool:
        amounts = amounts_of(row)
        currency = currency_of(row)
        worth = usd_per_unit(str(currency)) if currency else None
        if worth is None:
            return not currency and min(amounts) >= YEARLY
        if worth >= SMALL_UNIT:
            return min(amounts) * worth >= YEARLY
        least = YEARLY_WHERE_LITTLE if currency in LITTLE else YEARLY_ELSEWHERE
        return math.sqrt(min(amounts) * max(amounts)) * worth >= least


def is_too_much(amount: float, period: object) -> bool:
    """Whether nobody is paid a sum for so short a period: the word for it is of another sum."""
    return period in SHORT and amount >= YEARLY


def put_period(row: Row, label: Heading) -> None:
    """Give a row the one period that its label names, `Hourly: $12.50`, where its sum may be paid for that."""
    kinds = frozenset(label.kinds("period"))
    said = label.value("period") if len(kinds) == 1 else None
    if said is not None and not is_too_much(min(amounts_of(row)), said.value):
        row.values["period"] = said


def amounts_of(row: Row) -> list[float]:
    """The sums that a row states."""
    return [value.value for value in row.values.values() if isinstance(value.value, float)] or [0.0]


def currency_of(row: Row) -> object:
    """The currency of a row, None where nothing says it."""
    return row.values["currency"].value if "currency" in row.values else None
