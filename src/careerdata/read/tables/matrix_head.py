"""The head of a table with a level a column: whether its headings name levels, and what its corner says of the rows."""

from __future__ import annotations

from careerdata.read.ladders.name import NUMBER, names_a_role
from careerdata.read.sections.context import Page
from careerdata.read.tables.column import RUNGS
from careerdata.read.tables.down import MIN_RUNGS, SKILLS
from careerdata.read.tables.grades import is_grade
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.table import Table

_SHAPE = ("pay", "not_pay", "statistic", "period", "scale", "value")
"""What headings say that name no level."""


_AREAS = ("place", "group")
"""Owners whose words are also those for kinds of demands: `Area`, `Category`."""


def are_levels(headings: list[Heading], table: Table, unknown: int, *, known: bool) -> bool:
    """Whether headings name levels: two of them do, or stand below a grade, or count one job, and the others who does a job.

    As many as `unknown` say nothing that is known, beside more that do: `Apprentice | Journeyman | Master`.
    `known`: the table has a row a demand, so that a word of theirs that may be one for figures, too, is none (`Middle`).
    """
    if any(heading.only(subject) if known else heading.says(subject) for heading in headings for subject in _SHAPE):
        return False
    over = table.headings[1:]
    counts = _count_one_job(headings)
    rungs = [
        counts or heading.is_rung or any(is_grade(one.cell) for one in above)
        for heading, above in zip(headings, over, strict=False)
    ]
    others = [heading for rung, heading in zip(rungs, headings, strict=True) if not rung and not _names_who(heading.cell.value)]
    of_skill = all(heading.cell.value.casefold() in SKILLS for rung, heading in zip(rungs, headings, strict=True) if rung)
    most = 0 if of_skill or any(heading.said for heading in others) else unknown
    return sum(rungs) >= MIN_RUNGS and len(others) <= most


def _names_who(value: str) -> bool:
    """Whether a heading names who does a job, perhaps with a number: `Potter`, `Potter II`."""
    found = NUMBER.fullmatch(value)
    return names_a_role(found["stem"] if found else value)


def _count_one_job(headings: list[Heading]) -> bool:
    """Whether all headings are one job by numbers: `Potter I | Potter II`."""
    counted = [NUMBER.fullmatch(heading.cell.value) for heading in headings]
    stems = {found["stem"].casefold() for found in counted if found is not None}
    return len(stems) == 1 and None not in counted and names_a_role(next(iter(stems)))


def is_known(table: Table, page: Page) -> bool:
    """Whether the corner of a table is empty or has a word for demands or levels."""
    first = table.heading(0)
    return first is None or bool(first.said) or page.topic(first.cell) is not None


def heads_areas(table: Table) -> bool:
    """Whether the heading over the names of rows is empty, says that levels or their titles stand beside it, or names demands."""
    first = table.heading(0)
    return first is None or set(first.kinds("owner")) <= {*RUNGS, *_AREAS, "role"}
