"""LVL: what levels pay, one beside the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from careerdata.document.tables import GuideTables
from careerdata.records.career import Level
from careerdata.records.pay import Salary
from careerdata.validate.bases.scopes import of_scope
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.experience import stated_start
from careerdata.validate.values.formatting import money
from careerdata.validate.values.rounding import surely_below

_PAY_FIGURES = ("median", "mean", "minimum", "maximum")


class PayFalls(GuideRule):
    """Pay that falls from one level to the next.

    Whoever is promoted is not paid less, nor is a manager paid less than those below. One of the two figures is mistaken, or two
    levels changed places. A level of the other track that asks for more years is not below.
    """

    code = "LVL004"
    severity = "warning"
    hint = "mend the figure that is mistaken, or the order of the levels"
    bad = Rows(
        salaries=[
            {"scope": "level", "level_rank": 1, "title": "Analyst", "median": 52000},
            {"scope": "level", "level_rank": 2, "title": "Senior Analyst", "median": 43000},
        ]
    )
    good = Rows(
        salaries=[
            {"scope": "level", "level_rank": 1, "title": "Analyst", "median": 43000},
            {"scope": "level", "level_rank": 2, "title": "Senior Analyst", "median": 52000},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        levels = {level.level_id: level for level in rows(guide, Level)}
        for ladder in _paid_ladders(guide, levels).values():
            below: dict[str, Salary] = {}
            for upper in ladder:
                under = {name: lower for name, lower in below.items() if _is_below(levels, lower, upper)}
                yield from self._compare(guide, under, upper)
                # A level may lack a figure; the next one is held against the last that has it.
                below.update((name, upper) for name in _PAY_FIGURES if getattr(upper, name) is not None)

    def _compare(self, guide: GuideTables, below: dict[str, Salary], upper: Salary) -> Iterator[Hit]:
        for name, lower in below.items():
            before, after = getattr(lower, name), getattr(upper, name)
            if after is not None and surely_below(after, before):
                message = (
                    f"pay falls with seniority: the {name} of {upper.title or 'this level'} is {money(after, upper.currency)},"
                    f" that of {lower.title or 'the level before it'} {money(before, lower.currency)}"
                )
                yield Hit(value_spot(guide, upper, name), message, (value_spot(guide, lower, name),))
                return


def _is_below(levels: dict[str, Level], lower: Salary, upper: Salary) -> bool:
    """Whether a row of lower rank is of a level that people rise from to the other one."""
    one, other = levels.get(lower.level_id or ""), levels.get(upper.level_id or "")
    if one is not None and one is other:
        return False
    if one is None or other is None or one.track == other.track:
        return True
    # A head of people may be paid less than the most senior of those who lead none: only their years tell who is above whom.
    return other.years_min is not None and stated_start(one) <= stated_start(other)


def _paid_ladders(guide: GuideTables, levels: Mapping[str, Level]) -> dict[tuple[str | int | None, ...], list[Salary]]:
    """The pay of levels by rank, each ladder of one section, role, place, currency and period.

    What a level is paid besides, such as a column of totals beside the base, is held against the same of the others.
    """
    found: dict[tuple[str | int | None, ...], list[Salary]] = {}
    stated = Counter[tuple[str | None, ...]]()
    for pay in sorted(of_scope(guide, "level"), key=lambda pay: pay.level_rank or 0):
        if pay.level_rank is not None:
            apart = (pay.section_id, _beside(pay, levels), pay.place, pay.currency, pay.period, pay.country)
            stated[own := (*apart, pay.level_id or pay.title)] += 1
            found.setdefault((*apart, stated[own]), []).append(pay)
    return found


def _beside(pay: Salary, levels: Mapping[str, Level]) -> str:
    """Whose pay it is beside the level's: the role before a comma, where one table pays several roles by level."""
    level = levels.get(pay.level_id or "")
    title = pay.title or ""
    return title.removesuffix(f", {level.title}") if level is not None and title != level.title else ""
