"""LVL: how the years of levels follow each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from careerdata.document.tables import GuideTables
from careerdata.normalize.figures import scan
from careerdata.records.career import Level
from careerdata.validate.bases.ladders import ladders
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.experience import first_year, is_reversed, last_year, stated_start, with_years
from careerdata.validate.values.formatting import number, years
from careerdata.validate.values.missing import broke

TOUCHING = 1.0
"""Years between the end of one level and the start of the next that are no gap: whole years are counted, so 0-2 and 3-5 meet."""


class YearsOverlap(GuideRule):
    """Two levels of one track whose years of experience overlap.

    A person with years that belong to both could not tell which level is meant. Levels of different tracks may
    overlap: one becomes a manager while others become specialists. Where a level has no end (`3+ years`), it ends
    where the next one begins, which must be later than its own beginning.
    """

    code = "LVL002"
    severity = "error"
    hint = "let each level begin where the one before it ends"
    bad = Rows(
        levels=[
            {"title": "Analyst", "years_min": 0, "years_max": 4},
            {"title": "Senior Analyst", "years_min": 2, "years_max": 6},
        ]
    )
    good = Rows(
        levels=[
            {"title": "Analyst", "years_min": 0, "years_max": 2},
            {"title": "Senior Analyst", "years_min": 2, "years_max": 6},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for lower, upper in _neighbours(guide):
            last = stated_start(lower) if lower.years_max is None else lower.years_max
            start = upper.years_max or 0.0 if upper.years_min is None else upper.years_min  # up to five years may begin anywhere
            meets = start > last if lower.years_max is None else start >= last
            if not meets and not is_reversed(lower):
                message = f"{_named(upper)} overlaps {_named(lower)}, the level before it"
                yield Hit(value_spot(guide, upper, "years_min"), message, (value_spot(guide, lower, "years_min"),))


def _neighbours(guide: GuideTables) -> Iterator[tuple[Level, Level]]:
    """Each level with the next one of its track and ladder, by rank."""
    for ladder in ladders(guide):
        levels = with_years(ladder)
        for track in sorted({level.track for level in levels}):
            yield from pairwise(level for level in levels if level.track == track)


def _is_of_years(title: str) -> bool:
    """Whether a title opens with years and names nothing else: `3 Years Experience`."""
    found = scan(title)
    return bool(found) and found[0].kind == "duration" and found[0].start == 0


def _named(level: Level) -> str:
    return f"{level.title} ({years(level.years_min, level.years_max)})"


class YearsGap(GuideRule):
    """Years of experience that belong to no level.

    A person with such years finds no level to be on. 0-2 and 2-4 touch, and 0-2 and 3-5 leave no gap. A level between
    that states no years may be theirs.
    """

    code = "LVL003"
    severity = "warning"
    hint = "let each level begin where the one before it ends, or add the level that is missing"
    bad = Rows(
        levels=[
            {"title": "Analyst", "years_min": 0, "years_max": 2},
            {"title": "Senior Analyst", "years_min": 5, "years_max": 8},
        ]
    )
    good = Rows(
        levels=[
            {"title": "Analyst", "years_min": 0, "years_max": 2},
            {"title": "Senior Analyst", "years_min": 3, "years_max": 5},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for ladder in () if broke(guide, Level.table_name) else ladders(guide):
            if any(_is_of_years(level.title) for level in ladder):
                continue  # years that pay is stated for, one by one, are no rungs that follow each other
            yield from self._gaps(guide, ladder)

    def _gaps(self, guide: GuideTables, ladder: Sequence[Level]) -> Iterator[Hit]:
        farthest: Level | None = None
        levels = with_years(ladder)
        without = {level.rank for level in ladder} - {level.rank for level in levels}
        stated = sorted(with_years(rows(guide, Level)), key=first_year)
        for level in sorted(levels, key=first_year):
            filled = farthest is not None and not without.isdisjoint(range(farthest.rank, level.rank))
            if farthest is not None and not filled and _is_gap(farthest, level, stated):
                message = (
                    f"{number(last_year(farthest))} to {number(first_year(level))} years belong to no level:"
                    f" {_named(farthest)} is followed by {_named(level)}"
                )
                yield Hit(value_spot(guide, level, "years_min"), message, (value_spot(guide, farthest, "years_max"),))
            if farthest is None or last_year(level) >= last_year(farthest):
                farthest = level


def _is_gap(lower: Level, upper: Level, stated: Iterable[Level]) -> bool:
    """Whether years lie between two levels that no level of the guide has: another table or section may name the one between.

    `stated`: the levels of the guide in the order of their first years.
    """
    reached = last_year(lower)
    if first_year(upper) <= reached + TOUCHING:
        return False
    for level in stated:
        if first_year(level) > reached + TOUCHING:
            break
        if level is not upper:
            reached = max(reached, last_year(level))
    return first_year(upper) > reached + TOUCHING
