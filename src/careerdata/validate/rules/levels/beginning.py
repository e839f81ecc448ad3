"""LVL: where a ladder begins."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.career import Level
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.experience import first_year
from careerdata.validate.values.formatting import years

LATEST_START = 1.0
"""Years of experience at which a first level may begin at the latest: many a publisher counts beginners from their first year."""


class NotFromZero(GuideRule):
    """A ladder that does not begin at the beginning.

    Its first level asks for over a year of experience, so newcomers find no level to be on. Who leads others has been there
    before: a ladder of managers may begin later.
    """

    code = "LVL010"
    severity = "warning"
    hint = "let the first level begin at 0 years, or add the level that is missing"
    bad = Rows(levels=[{"title": "Analyst", "years_min": 2, "years_max": 4}])
    good = Rows(levels=[{"title": "Analyst", "years_min": 0, "years_max": 4}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        first = _first(guide)
        if first is not None and first.track == "individual" and first_year(first) > LATEST_START:
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
        if first is not None and first_year(first) == LATEST_START:
            message = f"the ladder begins with {first.title} at {years(first.years_min, first.years_max)}, not at 0"
            yield Hit(value_spot(guide, first, "years_min"), message)


def _first(guide: GuideTables) -> Level | None:
    """The level that begins first; None where not all levels say when they begin."""
    levels = rows(guide, Level)
    if any(level.years_min is None and level.years_max is None for level in levels):
        return None
    return min(levels, key=lambda level: level.years_min or 0.0, default=None)
