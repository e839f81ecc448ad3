"""Years of experience, as a level states them."""

from __future__ import annotations

from collections.abc import Iterable

from careerdata.records.career import Level


def with_years(levels: Iterable[Level]) -> list[Level]:
    """The levels that state any years, in their order."""
    return [level for level in levels if level.years_min is not None or level.years_max is not None]


def is_reversed(level: Level) -> bool:
    """Whether a level would end before it begins."""
    return level.years_max is not None and stated_start(level) > level.years_max


def stated_start(level: Level) -> float:
    """Years a level begins at as stated; one that says `up to 2 years` begins at 0."""
    return level.years_min or 0.0


def first_year(level: Level) -> float:
    """Years a level begins at; where its years are reversed, which has a finding of its own, the lower of the two."""
    return stated_start(level) if level.years_max is None else min(stated_start(level), level.years_max)


def last_year(level: Level) -> float:
    """Years a level ends at, which one without an end never comes to."""
    return float("inf") if level.years_max is None else max(level.years_max, stated_start(level))
