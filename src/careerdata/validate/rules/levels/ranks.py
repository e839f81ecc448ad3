"""LVL: the ranks of levels."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.career import Level
from careerdata.validate.bases.ladders import ladders
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule
from careerdata.validate.values.experience import with_years
from careerdata.validate.values.missing import broke


class RanksBroken(GuideRule):
    """Ranks of levels that do not count from 1 without a break.

    A level is missing from the list, or a number is mistaken.
    """

    code = "LVL007"
    severity = "warning"
    hint = "number the levels 1, 2, 3 and so on"
    bad = Rows(levels=[{"title": "Analyst", "rank": 1}, {"title": "Senior Analyst", "rank": 3}])
    good = Rows(levels=[{"title": "Analyst", "rank": 1}, {"title": "Senior Analyst", "rank": 2}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for ladder in () if broke(guide, Level.table_name) else ladders(guide):
            expected = 1
            for level in with_years(ladder):
                if level.rank != expected and guide.place(level.level_id, "rank") is not None:
                    message = f"{level.title} has rank {level.rank}, where {expected} comes next"
                    yield Hit(value_spot(guide, level, "rank"), message)
                expected = level.rank + 1
