"""OUT: openings a year, by themselves and against the jobs."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.outlook import Outlook
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import number, percent
from careerdata.validate.values.projection import jobs_interval

MOST_OPENINGS = 5_000_000
"""Openings a year that no occupation of a country has: in the US the largest occupations have about one million."""

FEWEST_OPENINGS = 10
"""Openings a year below which none is listed: projections are published in hundreds."""


class OpeningsImplausible(GuideRule):
    """Openings a year that no occupation has.

    None at all, or millions: a digit slipped, or the figure counts something else.
    """

    code = "OUT016"
    severity = "error"
    hint = "check the figure against its source"
    bad = Rows(outlook=[{"annual_openings": 0}])
    good = Rows(outlook=[{"annual_openings": 10500}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for outlook in rows(guide, Outlook):
            openings = outlook.annual_openings
            if openings is not None and not FEWEST_OPENINGS <= openings <= MOST_OPENINGS:
                message = f"{number(openings)} openings a year are more than any occupation has"
                if openings < FEWEST_OPENINGS:
                    message = f"{number(openings)} openings a year are fewer than any occupation has"
                yield Hit(value_spot(guide, outlook, "annual_openings"), message)


FEWEST = 0.01
MOST = 0.5
"""Openings a year as a share of the jobs. In 25 handbook profiles it is 0.028 (physicians) to 0.179 (models): people who leave
for good or for another occupation have to be replaced, but an occupation does not change all its people every other year."""


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
            if openings and jobs and jobs_interval(openings)[0] > jobs_interval(jobs)[1]:
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
