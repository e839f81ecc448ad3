"""What the pay beside a row is paid for: all of its table or list by the year, or all like sums of the page by the month."""

from __future__ import annotations

from collections.abc import Iterable

from careerdata.document.row import Row
from careerdata.read.sections.section import Section
from careerdata.read.settling.period import amounts_of, currency_of

FACTOR = 4.0
"""Pay in one table or list is less than this below its lowest; a month's is a twelfth of a year's."""
LIKE = 3.0
"""Sums of one currency are alike where neither is so many times the other; a week's pay is less than a quarter of a month's."""
_Group = tuple[object, ...]


class Beside:
    """The rows of pay of a page whose period is known, by the table or the section that they stand in."""

    def __init__(self, rows: Iterable[tuple[Section, Row]]) -> None:
        self._lowest: dict[_Group, float] = {}
        self._stated: dict[object, list[tuple[object, float]]] = {}
        """For each currency the periods and sums of the page."""
        self._others: set[_Group] = set()
        """Groups with pay for another time than a year."""
        for section, row in rows:
            group = _group(section, row)
            period = row.values["period"].value
            self._stated.setdefault(currency_of(row), []).extend((period, amount) for amount in amounts_of(row))
            self._lowest[group] = min(self._lowest.get(group, float("inf")), *amounts_of(row))
            if period != "year":
                self._others.add(group)

    def says_yearly(self, section: Section, row: Row) -> bool:
        """Whether pay of no period is a year's as all that stands beside it is: a twelfth of that would be far less."""
        group = _group(section, row)
        if group in self._others or group not in self._lowest:
            return False
        return min(amounts_of(row)) * FACTOR >= self._lowest[group]

    def says_monthly(self, row: Row) -> bool:
        """Whether pay of no period is a month's as all like sums of the page are: a week's or a year's would be far from them."""
        amounts = amounts_of(row)
        like = {
            period
            for period, amount in self._stated.get(currency_of(row), ())
            if all(one < LIKE * amount and amount < LIKE * one for one in amounts)
        }
        return like == {"month"}


def _group(section: Section, row: Row) -> _Group:
    """The table of a row (that of its header), else its section; each currency by itself."""
    return (id(section), *row.also[:1], currency_of(row))
