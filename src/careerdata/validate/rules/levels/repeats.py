"""LVL: levels that were pasted twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from careerdata.document.tables import GuideTables
from careerdata.records.pay import Salary
from careerdata.validate.bases.ladders import ladders
from careerdata.validate.bases.repeats import repeated
from careerdata.validate.bases.scopes import of_scope
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule


class PayPastedTwice(GuideRule):
    """Two levels that are paid the same, in every figure.

    Whoever is promoted is paid more; one row of the table was pasted over another.
    """

    code = "LVL014"
    severity = "warning"
    hint = "write the pay that belongs to the level"
    bad = Rows(
        salaries=[
            {"scope": "level", "level_rank": 1, "title": "Analyst", "median": 43000, "mean": 45000},
            {"scope": "level", "level_rank": 2, "title": "Senior Analyst", "median": 43000, "mean": 45000},
        ]
    )
    good = Rows(
        salaries=[
            {"scope": "level", "level_rank": 1, "title": "Analyst", "median": 43000, "mean": 45000},
            {"scope": "level", "level_rank": 2, "title": "Senior Analyst", "median": 52000, "mean": 54000},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        ladder = of_scope(guide, "level")
        for lower, upper in pairwise(ladder):
            figures = _figures(upper)
            if len(figures) > 1 and figures == _figures(lower) and lower.title != upper.title:
                name = "median" if upper.median is not None else "minimum"
                message = (
                    f"{upper.title or 'this level'} is paid what {lower.title or 'the level before it'} is paid, in every figure"
                )
                yield Hit(value_spot(guide, upper, name), message, (value_spot(guide, lower, name),))


def _figures(pay: Salary) -> list[tuple[str | None, str, float]]:
    """All that a row says of the pay."""
    names = ("minimum", "median", "mean", "maximum")
    return [(pay.currency, name, figure) for name in names if (figure := getattr(pay, name)) is not None]


class TitleTwice(GuideRule):
    """Two levels of one title.

    A reader cannot tell them apart, nor can the pay table.
    """

    code = "LVL008"
    severity = "warning"
    hint = "give each level a title of its own, or delete the one that was pasted twice"
    bad = Rows(levels=[{"title": "Analyst"}, {"title": "analyst"}])
    good = Rows(levels=[{"title": "Analyst"}, {"title": "Senior Analyst"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for ladder in ladders(guide):
            for level, first in repeated(ladder, lambda level: (level.title.casefold(), level.grade)):
                message = f"{level.title} is the title of two levels, rank {first.rank} and rank {level.rank}"
                yield Hit(value_spot(guide, level, "title"), message, (value_spot(guide, first, "title"),))
