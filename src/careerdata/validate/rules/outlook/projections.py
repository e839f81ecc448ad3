"""OUT: projected employment and its change, which follow from each other."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.outlook import Occupation, Outlook
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import number, percent
from careerdata.validate.values.projection import jobs_interval
from careerdata.validate.values.rounding import overlap, percent_interval

_JOBS = ("employment", "employment_change")
_HINT = "check the figures against the projections table they are from"


def _change_as_percent(employment: float, change: float) -> tuple[float, float]:
    """The lowest and the highest percent that a change of so many jobs may be."""
    (few, many), (lowest, highest) = jobs_interval(employment), jobs_interval(change)
    few = max(few, 1.0)
    return min(100 * lowest / few, 100 * lowest / many), max(100 * highest / few, 100 * highest / many)


class ChangeAgainstPercent(GuideRule):
    """A change in jobs that is not its percent of the jobs.

    Employment, its change in numbers and in percent follow from each other; one of the three has a wrong digit or sign.
    """

    code = "OUT005"
    severity = "warning"
    hint = _HINT
    bad = Rows(outlook=[{"growth_percent": 34.0, "employment": 245900, "employment_change": 8250}])
    good = Rows(outlook=[{"growth_percent": 34.0, "employment": 245900, "employment_change": 82500}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        records: list[Outlook | Occupation] = [*rows(guide, Outlook), *rows(guide, Occupation)]
        for record in records:
            jobs, change, stated = record.employment, record.employment_change, record.growth_percent
            if not jobs or change is None or stated is None:
                continue
            if not overlap(_change_as_percent(jobs, change), percent_interval(stated)):
                message = (
                    f"a change of {number(change)} of {number(jobs)} jobs is not {percent(stated)}"
                    f" but {percent(round(100 * change / jobs, 1))}"
                )
                others = tuple(value_spot(guide, record, name) for name in ("employment", "growth_percent"))
                yield Hit(value_spot(guide, record, "employment_change"), message, others)


class ProjectionAgainstChange(GuideRule):
    """Projected employment that is not the employment plus its change.

    Of the three figures one has a wrong digit or sign.
    """

    code = "OUT006"
    severity = "warning"
    hint = _HINT
    bad = Rows(occupations=[{"employment": 245900, "projected_employment": 382300, "employment_change": 82500}])
    good = Rows(occupations=[{"employment": 245900, "projected_employment": 328300, "employment_change": 82500}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for row in rows(guide, Occupation):
            now, then, change = row.employment, row.projected_employment, row.employment_change
            if now is None or then is None or change is None:
                continue
            (few, many), (lowest, highest) = jobs_interval(now), jobs_interval(change)
            if not overlap(jobs_interval(then), (few + lowest, many + highest)):
                message = f"{number(now)} jobs and a change of {number(change)} make {number(now + change)}, not {number(then)}"
                others = tuple(value_spot(guide, row, name) for name in _JOBS)
                yield Hit(value_spot(guide, row, "projected_employment"), message, others)


class FactsAgainstProjections(GuideRule):
    """Facts that differ from the projections table of the same guide.

    The jobs, their change and the growth at the top of a guide are those of the first row of its table, which sums the others up.
    """

    code = "OUT009"
    severity = "warning"
    hint = _HINT
    bad = Rows(
        outlook=[{"growth_percent": 34.0, "employment": 254900}],
        occupations=[{"title": "Data scientists", "growth_percent": 34.0, "employment": 245900}],
    )
    good = Rows(
        outlook=[{"growth_percent": 34.0, "employment": 245900}],
        occupations=[{"title": "Data scientists", "growth_percent": 34.0, "employment": 245900}],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        table = [row for row in rows(guide, Occupation) if row.basis == "stated"]
        if not table or (len(table) > 1 and not table[0].is_group):
            return
        whole = table[0]
        for outlook in rows(guide, Outlook):
            for name in ("growth_percent", *_JOBS):
                here, there = getattr(outlook, name), getattr(whole, name)
                bounds, said = (percent_interval, percent) if name == "growth_percent" else (jobs_interval, number)
                if here is not None and there is not None and not overlap(bounds(here), bounds(there)):
                    message = f"the {name.replace('_', ' ')} is {said(here)} here, {said(there)} of {whole.title} in the table"
                    yield Hit(value_spot(guide, outlook, name), message, (value_spot(guide, whole, name),))
