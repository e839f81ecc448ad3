"""LVL: words of seniority, and what they ask for."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.career import Level
from careerdata.records.guide import Guide
from careerdata.validate.bases.ladders import ladders
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import years

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
