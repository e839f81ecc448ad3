"""OUT: projected employment, its change and openings, which follow from each other."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.outlook import Occupation, Outlook
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import number, percent
from careerdata.validate.values.rounding import interval, overlap, percent_interval

HUNDREDS = 50.0
"""Half of what counts of jobs are rounded to at the least: projections are worked out in thousands with one decimal, each figure
rounded by itself. All 103 rows of the projections tables of 25 handbook profiles fit so."""

FEWEST = 0.01
MOST = 0.5
"""Openings a year as a share of the jobs. In 25 handbook profiles it is 0.028 (physicians) to 0.179 (models): people who leave
for good or for another occupation have to be replaced, but an occupation does not change all its people every other year."""

_JOBS = ("employment", "employment_change")
_HINT = "check the figures against the projections table they are from"


def _jobs(value: float) -> tuple[float, float]:
    low, high = interval(value)
    return min(low, value - HUNDREDS), max(high, value + HUNDREDS)


def _change_as_percent(employment: float, change: float) -> tuple[float, float]:
    """The lowest and the highest percent that a change of so many jobs may be."""
    (few, many), (lowest, highest) = _jobs(employment), _jobs(change)
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
            (few, many), (lowest, highest) = _jobs(now), _jobs(change)
            if not overlap(_jobs(then), (few + lowest, many + highest)):
                message = f"{number(now)} jobs and a change of {number(change)} make {number(now + change)}, not {number(then)}"
                others = tuple(value_spot(guide, row, name) for name in _JOBS)
                yield Hit(value_spot(guide, row, "projected_employment"), message, others)


class OpeningsExceedJobs(GuideRule):
    """More openings a year than there are jobs.

    The occupation would change all of its people within a year.
    """

    code = "OUT007"
    severity = "error"
    hint = "mend the figure with the digit too many or too few"
    bad = Rows(outlook=[{"annual_openings": 234000, "employment": 24590}])
    good = Rows(outlook=[{"annual_openings": 23400, "employment": 245900}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for outlook in rows(guide, Outlook):
            openings, jobs = outlook.annual_openings, outlook.employment
            if openings and jobs and _jobs(openings)[0] > _jobs(jobs)[1]:
                yield _openings_hit(guide, outlook, f"{number(openings)} openings a year are more than the {number(jobs)} jobs")


class OpeningsOutOfProportion(GuideRule):
    """Openings a year that are out of proportion to the jobs.

    Fewer than one in a hundred jobs or more than every second one would be filled anew each year: a digit too many or too few.
    """

    code = "OUT008"
    severity = "warning"
    hint = "check both figures against the projections table they are from"
    bad = Rows(outlook=[{"annual_openings": 2340, "employment": 245900}])
    good = Rows(outlook=[{"annual_openings": 23400, "employment": 245900}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for outlook in rows(guide, Outlook):
            openings, jobs = outlook.annual_openings, outlook.employment
            if openings and jobs and openings <= jobs and not FEWEST <= openings / jobs <= MOST:
                share = percent(round(100 * openings / jobs, 1))
                yield _openings_hit(guide, outlook, f"{number(openings)} openings a year are {share} of the {number(jobs)} jobs")


def _openings_hit(guide: GuideTables, outlook: Outlook, message: str) -> Hit:
    return Hit(value_spot(guide, outlook, "annual_openings"), message, (value_spot(guide, outlook, "employment"),))


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
                bounds, said = (percent_interval, percent) if name == "growth_percent" else (_jobs, number)
                if here is not None and there is not None and not overlap(bounds(here), bounds(there)):
                    message = f"the {name.replace('_', ' ')} is {said(here)} here, {said(there)} of {whole.title} in the table"
                    yield Hit(value_spot(guide, outlook, name), message, (value_spot(guide, whole, name),))
