"""LVL: the career ladder as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.figure_words import UNITS
from careerdata.records.career import Level
from careerdata.records.text import Guide
from careerdata.validate.bases.ladders import has_form, ladders
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import row_spot, value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import short, years

_TIERS = (
    ("intern",),
    ("entry", "junior"),
    ("mid",),
    ("senior",),
    ("lead", "principal"),
    ("manager",),
    ("director",),
    ("executive",),
)
"""Words of seniority, lowest first. Companies differ on whether a lead or a principal stands higher, so the two are one tier."""

_TIER = {word: tier for tier, words in enumerate(_TIERS) for word in words}

_WORD = re.compile(r"[^\W\d_]+")
_YEAR = frozenset(word for word, (_, unit) in UNITS.items() if unit in ("year", "month"))

LATEST_START = 1.0
"""Years of experience at which a first level may begin at the latest: many a publisher counts beginners from their first year."""

LONGEST = 50.0
"""Years of experience that a level may ask for at most: a working life."""


class SeniorityOutOfOrder(GuideRule):
    """Seniority words that are out of order.

    A junior above a senior: two levels changed places, or one of the titles is mistaken. Levels of different tracks are not
    compared, nor those whose title says nothing of seniority, nor the role's own name with titles it is not part of (a Foreman
    may stand above a Crew Lead).
    """

    code = "LVL009"
    severity = "warning"
    hint = "put the levels in order, the most junior first, or mend the title"
    bad = Rows(levels=[{"title": "Senior Analyst", "seniority": "senior"}, {"title": "Junior Analyst", "seniority": "junior"}])
    good = Rows(levels=[{"title": "Junior Analyst", "seniority": "junior"}, {"title": "Senior Analyst", "seniority": "senior"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        roles = {about.role.casefold() for about in rows(guide, Guide) if about.role}
        for levels in ladders(guide):
            for track in ("individual", "management"):
                yield from self._compare(guide, [one for one in levels if one.track == track and one.seniority in _TIER], roles)

    def _compare(self, guide: GuideTables, ladder: list[Level], roles: set[str]) -> Iterator[Hit]:
        for at, upper in enumerate(ladder):
            lower = next((below for below in reversed(ladder[:at]) if _comparable(upper, below, roles)), None)
            if lower is not None and _TIER[upper.seniority] < _TIER[lower.seniority]:
                message = f"{upper.title} is rank {upper.rank}, above {lower.title}, rank {lower.rank}"
                yield Hit(value_spot(guide, upper, "title"), message, (value_spot(guide, lower, "title"),))


def _comparable(one: Level, other: Level, roles: set[str]) -> bool:
    """Whether the words of two titles say which is above: the bare name of a role is the middle of its own titles alone."""
    titles = one.title.casefold(), other.title.casefold()
    return all(role in titles[0] and role in titles[1] for role in roles.intersection(titles))


class NotFromZero(GuideRule):
    """A ladder that does not begin at the beginning.

    Its first level asks for over a year of experience, so newcomers find no level to be on.
    """

    code = "LVL010"
    severity = "warning"
    hint = "let the first level begin at 0 years, or add the level that is missing"
    bad = Rows(levels=[{"title": "Analyst", "years_min": 2, "years_max": 4}])
    good = Rows(levels=[{"title": "Analyst", "years_min": 0, "years_max": 4}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        first = _first(guide)
        if first is not None and _start(first) > LATEST_START:
            message = f"the ladder begins with {first.title} at {years(first.years_min, first.years_max)}; nobody starts there"
            yield Hit(value_spot(guide, first, "years_min"), message)


class FromOneYear(GuideRule):
    """A ladder that begins at one year.

    Many publishers mean beginners by it; where the levels were meant to begin at 0, the figure has a slip.
    """

    code = "LVL016"
    severity = "info"
    hint = "let the first level begin at 0 years, if beginners are on it"
    bad = Rows(levels=[{"title": "Analyst", "years_min": 1, "years_max": 4}])
    good = Rows(levels=[{"title": "Analyst", "years_min": 0, "years_max": 4}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        first = _first(guide)
        if first is not None and _start(first) == LATEST_START:
            message = f"the ladder begins with {first.title} at {years(first.years_min, first.years_max)}, not at 0"
            yield Hit(value_spot(guide, first, "years_min"), message)


def _first(guide: GuideTables) -> Level | None:
    """The level that begins first; None where not all levels say when they begin."""
    levels = rows(guide, Level)
    if any(level.years_min is None and level.years_max is None for level in levels):
        return None
    return min(levels, key=lambda level: level.years_min or 0.0, default=None)


def _start(level: Level) -> float:
    begin = level.years_min or 0.0
    return min(begin, level.years_max or begin)


class ManagerBeginning(GuideRule):
    """A manager with the experience of a beginner.

    Who leads others has done their work: the level asks for fewer years than the lowest one ends with.
    """

    code = "LVL017"
    severity = "warning"
    hint = "mend the years, or the title"
    bad = Rows(
        levels=[
            {"title": "Analyst", "years_min": 0, "years_max": 3},
            {"title": "Analytics Manager", "track": "management", "years_min": 1, "years_max": None},
        ]
    )
    good = Rows(
        levels=[
            {"title": "Analyst", "years_min": 0, "years_max": 3},
            {"title": "Analytics Manager", "track": "management", "years_min": 10, "years_max": None},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for listed in ladders(guide):
            yield from self._beginners(guide, listed)

    def _beginners(self, guide: GuideTables, listed: list[Level]) -> Iterator[Hit]:
        lowest = min((level for level in listed if level.track == "individual"), key=lambda level: level.rank, default=None)
        if lowest is None or lowest.years_max is None:
            return
        for level in listed:
            if (
                level.track == "management"
                and level.rank > lowest.rank
                and (level.years_min or 0.0) < lowest.years_max
                and level.years_min is not None
            ):
                message = (
                    f"{level.title} asks for {years(level.years_min, level.years_max)}, {lowest.title}, the lowest level,"
                    f" for {years(lowest.years_min, lowest.years_max)}"
                )
                yield Hit(value_spot(guide, level, "years_min"), message, (value_spot(guide, lowest, "years_max"),))


class LevelWithoutYears(GuideRule):
    """A level whose years of experience cannot be read, where all others state theirs.

    Words stand in their place, or the unit was lost.
    """

    code = "LVL015"
    severity = "error"
    hint = "write the years as 2-4 years, 10+ years or up to 2 years"
    bad = Rows(levels=[{"title": "Analyst", "years_min": None, "years_max": None}, {"title": "Senior", "years_min": 2}])
    good = Rows(levels=[{"title": "Analyst", "years_min": 0, "years_max": 2}, {"title": "Senior", "years_min": 2}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for ladder in ladders(guide):
            without = [level for level in ladder if level.years_min is None and level.years_max is None]
            # Where several are silent, the ladder does not go by years.
            if len(without) == 1 and len(ladder) > 1 and (has_form(guide) or _speaks_of_years(guide, without[0], ladder)):
                level = without[0]
                yield Hit(row_spot(guide, level, "title"), f"no years of experience can be read of {short(level.title)!r}")


def _speaks_of_years(guide: GuideTables, level: Level, ladder: list[Level]) -> bool:
    """Whether the lines of a level hold a word that years are counted by, which is no other level's."""
    if any(other is not level and other.line_start == level.line_start for other in ladder):
        return False
    lines = (guide.document.line_text(line) for line in range(level.line_start, level.line_end + 1))
    return any(word in _YEAR for line in lines for word in _WORD.findall(line.casefold()))


class YearsImplausible(GuideRule):
    """A level that asks for more years than anyone works.

    A digit slipped in, or months were read as years.
    """

    code = "LVL011"
    severity = "error"
    hint = "mend the figure with the digit too many, or its unit"
    bad = Rows(levels=[{"title": "Analyst", "years_min": 100, "years_max": None}])
    good = Rows(levels=[{"title": "Analyst", "years_min": 10, "years_max": None}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for level in rows(guide, Level):
            for name in ("years_min", "years_max"):
                asked = getattr(level, name)
                if asked is not None and asked > LONGEST:
                    span = years(level.years_min, level.years_max)
                    yield Hit(value_spot(guide, level, name), f"{level.title} asks for {span}, more than a working life has")
                    break
