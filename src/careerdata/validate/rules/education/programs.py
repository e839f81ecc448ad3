"""EDU: what programmes cost, and how long they last."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.learning import Education
from careerdata.reference.worth import usd_per_unit
from careerdata.validate.bases.swap import swapped_ends
from careerdata.validate.examples.example import Files, Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money, number
from careerdata.validate.values.rounding import apart, surely_below

LONGEST_MONTHS = 180.0
"""Months that a programme lasts at most: fifteen years, as from the first year of college to the end of a surgeon's residency."""

SHORTEST_MONTHS = 0.03
"""Months that a programme lasts at least: about a day."""

HIGHEST_COST = 600_000.0
"""US dollars that a programme costs at most: four years of the dearest medical schools with living costs are below 500,000."""

LOWEST_COST = 5.0
"""US dollars that a programme costs at least, where it is not free."""

_HIGHEST_BY_CREDENTIAL = {"certificate": 100_000.0, "associate": 250_000.0, "bachelor": 450_000.0}
"""US dollars that a programme costs at most, by what it leads to: four years of the dearest colleges with a room are below
400,000, two years of them below 200,000."""

_DEGREES = frozenset(("associate", "bachelor", "master", "doctoral", "professional"))

LOWEST_DEGREE_COST = 500.0
"""US dollars that a degree costs at least, where it is not free: the fees of a year at the cheapest public universities."""

WIDEST_COST = 40.0
"""How many times its lower end the upper end of a cost may be: from a public to a private school it is some ten times."""


def _said(sentence: str) -> Files:
    return Files({"guides/welder.md": f"# Welder\n\n## Education\n\n{sentence}\n".encode()}, shows=sentence)


class CostReversed(GuideRule):
    """A cost whose lower end is above its upper end.

    The two ends were swapped, or one of them has a digit too many or too few.
    """

    code = "EDU001"
    severity = "error"
    hint = "swap the two ends, or mend the figure that is mistaken"
    bad = _said("Programs take a year and cost $9,000 to $3,000.")
    good = _said("Programs take a year and cost $3,000 to $9,000.")

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for row in rows(guide, Education):
            low, high = row.cost_minimum, row.cost_maximum
            if low is not None and high is not None and surely_below(high, low):
                said = f"from {money(low, row.currency or '')} to {money(high, row.currency or '')}"
                spots = value_spot(guide, row, "cost_minimum"), value_spot(guide, row, "cost_maximum")
                mend = swapped_ends(guide, row, "cost_minimum", "cost_maximum")
                yield Hit(spots[0], f"the cost of {row.name} is reversed: {said}", spots[1:], mend=mend)


class MonthsReversed(GuideRule):
    """A length whose lower end is above its upper end.

    The two ends were swapped, or are of different units.
    """

    code = "EDU002"
    severity = "error"
    hint = "swap the two ends, or mend the one that is mistaken"
    bad = _said("Programs take 24 to 12 months.")
    good = _said("Programs take 12 to 24 months.")

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for row in rows(guide, Education):
            low, high = row.duration_months_min, row.duration_months_max
            if low is not None and high is not None and low > high:
                spots = value_spot(guide, row, "duration_months_min"), value_spot(guide, row, "duration_months_max")
                message = f"the length of {row.name} is reversed: {number(low)} to {number(high)} months"
                mend = swapped_ends(guide, row, "duration_months_min", "duration_months_max")
                yield Hit(spots[0], message, spots[1:], mend=mend)


class Implausible(GuideRule):
    """A length or a cost that no programme has.

    A digit slipped in or went missing, or months were read as years.
    """

    code = "EDU003"
    severity = "error"
    hint = "mend the figure, its unit or its currency"
    bad = Rows(education=[{"name": "Associate's degree", "cost_minimum": 10000, "cost_maximum": 30000000, "currency": "USD"}])
    good = Rows(education=[{"name": "Associate's degree", "cost_minimum": 10000, "cost_maximum": 30000, "currency": "USD"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for row in rows(guide, Education):
            for name in ("duration_months_min", "duration_months_max"):
                months = getattr(row, name)
                if months is not None and not SHORTEST_MONTHS <= months <= LONGEST_MONTHS:
                    message = f"{number(months)} months is an implausible length of {row.name}"
                    yield Hit(value_spot(guide, row, name), message)
            low, high = _costs(row)
            for name in ("cost_minimum", "cost_maximum"):
                cost = getattr(row, name)
                worth = usd_per_unit(row.currency) if cost and row.currency else None
                if worth and not low <= cost * worth <= high:
                    message = f"{money(cost, row.currency or '')} is an implausible cost of {row.name}"
                    yield Hit(value_spot(guide, row, name), message)


def _costs(row: Education) -> tuple[float, float]:
    """What a row may cost at the least and at the most, in US dollars."""
    lowest = LOWEST_DEGREE_COST if row.credential in _DEGREES and row.kind == "program" else LOWEST_COST
    return lowest, _HIGHEST_BY_CREDENTIAL.get(row.credential or "", HIGHEST_COST)


class CostTooWide(GuideRule):
    """A cost whose upper end is many times its lower end.

    One of the two has a digit too many or too few, or lost its thousands.
    """

    code = "EDU007"
    severity = "warning"
    hint = "mend the end with the digit too many or too few"
    bad = Rows(education=[{"name": "Certificate course", "cost_minimum": 10, "cost_maximum": 5000, "currency": "USD"}])
    good = Rows(education=[{"name": "Certificate course", "cost_minimum": 1000, "cost_maximum": 5000, "currency": "USD"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for row in rows(guide, Education):
            low, high = row.cost_minimum, row.cost_maximum
            if low and high and low < high and apart(low, high) > WIDEST_COST - 1:
                message = f"{money(low, row.currency or '')} to {money(high, row.currency or '')} is too wide for {row.name}"
                others = (value_spot(guide, row, "cost_maximum"),)
                yield Hit(value_spot(guide, row, "cost_minimum"), message, others)
