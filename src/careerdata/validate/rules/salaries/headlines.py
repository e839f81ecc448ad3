"""SAL: headlines against each other, and against the level that bears the role's name."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.guide import Guide
from careerdata.records.pay import Salary
from careerdata.records.text import Mention
from careerdata.validate.bases.scopes import headlines
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money
from careerdata.validate.values.pay import FIGURES, comparable
from careerdata.validate.values.rounding import apart, may_be_equal, surely_below

LIKE_HEADLINE = 0.05
"""Share by which the pay of the level that bears the role's name may differ from the headline's: the contract's figure. The
two are often of different years, and wages rise by some 3% a year (May 2025 over May 2024: 1.030 at the middle of 283
occupations)."""


class HeadlineAgainstLevel(GuideRule):
    """A headline that differs from the pay of the level that bears the role's name.

    Both are what the role itself pays. Over 5% between them, one is of another year, another country or another role.
    """

    code = "SAL010"
    severity = "warning"
    hint = "check both figures against their source; name the level otherwise where it is a step of the role, not the role itself"
    bad = Rows(
        guides=[{"role": "Data Analyst"}],
        salaries=[
            {"scope": "headline", "median": 83640},
            {"scope": "level", "title": "Data Analyst", "median": 62000},
        ],
    )
    good = Rows(
        guides=[{"role": "Data Analyst"}],
        salaries=[
            {"scope": "headline", "median": 83640},
            {"scope": "level", "title": "Data Analyst", "median": 84000},
        ],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        roles = {_singular(about.role) for about in rows(guide, Guide) if about.role}
        stated = headlines(guide)
        for level in rows(guide, Salary):
            if level.scope == "level" and level.title and _singular(level.title) in roles:
                for headline in stated:
                    yield from self._compare(guide, headline, level)

    def _compare(self, guide: GuideTables, headline: Salary, level: Salary) -> Iterator[Hit]:
        if not comparable(headline, level) or {headline.country, level.country} - {None, headline.country}:
            return
        for name in ("median", "mean"):
            stated_there, here = getattr(headline, name), getattr(level, name)
            if stated_there and here and apart(stated_there, here) > LIKE_HEADLINE:
                message = (
                    f"the {name} of {level.title} is {money(here, level.currency)}"
                    f" in the table of levels, {money(stated_there, level.currency)} in the headline"
                )
                spots = value_spot(guide, level, name), value_spot(guide, headline, name)
                odd = 0 if _is_odd(guide, level) else 1
                yield Hit(spots[odd], message, (spots[1 - odd],))


def _is_odd(guide: GuideTables, level: Salary) -> bool:
    """Whether a level's pay does not go with the rest of its ladder either, so that it, not the headline, is the odd one."""
    if level.mean and level.median and surely_below(level.mean, level.median):
        return True
    rank = level.level_rank or 0
    for other in rows(guide, Salary):
        if other.scope != "level" or not comparable(level, other) or not other.level_rank or not other.median or not level.median:
            continue
        lower, upper = (other, level) if other.level_rank < rank else (level, other)
        if other is not level and surely_below(upper.median or 0.0, lower.median or 0.0):
            return True
    return False


def _singular(title: str) -> str:
    return title.casefold().removesuffix("s")


class HeadlinesDiffer(GuideRule):
    """Two headlines that differ.

    A guide has one headline for a period: where a second one stands, as in a table file, it must state the same.
    """

    code = "SAL018"
    severity = "warning"
    hint = "find out which of the two is right, and mend the other; a row of a table file needs the country the text states"
    bad = Rows(
        salaries=[{"scope": "headline", "country": "US", "median": 83640}, {"scope": "headline", "median": 93640}],
    )
    good = Rows(
        salaries=[{"scope": "headline", "country": "US", "median": 83640}, {"scope": "headline", "median": 84000}],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        first: dict[tuple[str | None, str], Salary] = {}
        told = set[str]()
        of_other_years: list[Salary] = []
        for headline in headlines(guide):
            one = first.setdefault((headline.currency, headline.period), headline)
            if _of_other_years(guide, one, headline):
                of_other_years.append(headline)
            elif any(_says_again(other, headline) for other in of_other_years):
                continue
            elif len({one.country, headline.country} - {None}) <= 1:
                # A guide that says a figure three times differs from its headline once.
                hits = [hit for hit in self._compare(guide, one, headline) if hit.message not in told]
                told |= {hit.message for hit in hits}
                yield from hits

    def _compare(self, guide: GuideTables, one: Salary, other: Salary) -> Iterator[Hit]:
        for name in FIGURES:
            before, here = getattr(one, name), getattr(other, name)
            if before and here and not may_be_equal(before, here):
                message = (
                    f"the {name} of the headline is {money(here, other.currency)} here, {money(before, one.currency)} before"
                )
                yield Hit(value_spot(guide, other, name), message, (value_spot(guide, one, name),))


def _says_again(one: Salary, other: Salary) -> bool:
    """Whether a headline states no more than another one does."""
    figures = [name for name in FIGURES if getattr(other, name) is not None]
    return one.period == other.period and all(getattr(one, name) == getattr(other, name) for name in figures)


def _of_other_years(guide: GuideTables, one: Salary, other: Salary) -> bool:
    """Whether two headlines are each said of years of their own: "as of 2020", "in May 2023"."""
    here, there = (_years(guide, headline) for headline in (one, other))
    return bool(here and there) and not here & there


def _years(guide: GuideTables, pay: Salary) -> set[float]:
    """The years that the lines of a row name."""
    lines = range(pay.line_start, pay.line_end + 1)
    ends = ((one.minimum, one.maximum) for one in rows(guide, Mention) if one.kind == "year" and one.line_start in lines)
    return {year for both in ends for year in both if year is not None}
