"""LVL: career levels and what they pay."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from careerdata.document.tables import GuideTables
from careerdata.records.career import Level
from careerdata.records.pay import Salary
from careerdata.validate.bases.ladders import has_form, ladders
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money, number, years
from careerdata.validate.values.rounding import surely_below

TOUCHING = 1.0
"""Years between the end of one level and the start of the next that are no gap: whole years are counted, so 0-2 and 3-5 meet."""

_PAY_FIGURES = ("median", "mean", "minimum", "maximum")
_LEVELS = "data-analyst/level"


class YearsReversed(GuideRule):
    """A level whose years of experience are reversed.

    It would end before it begins.
    """

    code = "LVL001"
    severity = "error"
    hint = "swap the two ends, or mend the one that is mistaken"
    bad = Rows(levels=[{"title": "Analyst", "years_min": 4, "years_max": 2}])
    good = Rows(levels=[{"title": "Analyst", "years_min": 2, "years_max": 4}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for level in rows(guide, Level):
            if _is_reversed(level):
                message = f"{level.title} asks for years in reverse: {years(level.years_min, level.years_max)}"
                yield Hit(value_spot(guide, level, "years_min"), message, (value_spot(guide, level, "years_max"),))


def _is_reversed(level: Level) -> bool:
    return level.years_max is not None and _start(level) > level.years_max


def _start(level: Level) -> float:
    """Years a level begins at as stated; one that says `up to 2 years` begins at 0."""
    return level.years_min or 0.0


def _with_years_stated(levels: Iterable[Level]) -> list[Level]:
    return [level for level in levels if level.years_min is not None or level.years_max is not None]


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
            end = _start(lower) if lower.years_max is None else lower.years_max
            meets = _start(upper) > end if lower.years_max is None else _start(upper) >= end
            if not meets and not _is_reversed(lower):
                message = f"{_with_years(upper)} overlaps {_with_years(lower)}, the level before it"
                yield Hit(value_spot(guide, upper, "years_min"), message, (value_spot(guide, lower, "years_min"),))


def _neighbours(guide: GuideTables) -> Iterator[tuple[Level, Level]]:
    """Each level with the next one of its track and ladder, by rank."""
    for ladder in ladders(guide):
        levels = _with_years_stated(ladder)
        for track in sorted({level.track for level in levels}):
            yield from pairwise(level for level in levels if level.track == track)


def _with_years(level: Level) -> str:
    return f"{level.title} ({years(level.years_min, level.years_max)})"


class YearsGap(GuideRule):
    """Years of experience that belong to no level.

    A person with such years finds no level to be on. 0-2 and 2-4 touch, and 0-2 and 3-5 leave no gap.
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
        for ladder in () if _lost(guide) else ladders(guide):
            yield from self._gaps(guide, sorted(_with_years_stated(ladder), key=_begin))

    def _gaps(self, guide: GuideTables, levels: Iterable[Level]) -> Iterator[Hit]:
        farthest: Level | None = None
        for level in levels:
            if farthest is not None and _begin(level) > _end(farthest) + TOUCHING:
                message = (
                    f"{number(_end(farthest))} to {number(_begin(level))} years belong to no level:"
                    f" {_with_years(farthest)} is followed by {_with_years(level)}"
                )
                yield Hit(value_spot(guide, level, "years_min"), message, (value_spot(guide, farthest, "years_max"),))
            if farthest is None or _end(level) >= _end(farthest):
                farthest = level


def _lost(guide: GuideTables) -> bool:
    """Whether a level broke its schema, which has a finding of its own: it leaves a gap that is none."""
    return any(broken.table == Level.table_name for broken in guide.broken)


def _begin(level: Level) -> float:
    """The first year of a level; where its years are reversed, which has a finding of its own, the lower of the two."""
    return _start(level) if level.years_max is None else min(_start(level), level.years_max)


def _end(level: Level) -> float:
    """The last year of a level, which one without an end never comes to."""
    return float("inf") if level.years_max is None else max(level.years_max, _start(level))


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
    return one is None or other is None or one.track == other.track or _start(one) <= _start(other)


def _paid_ladders(guide: GuideTables, levels: Mapping[str, Level]) -> dict[tuple[str | None, ...], list[Salary]]:
    """The pay of levels by rank, each ladder of one section, role, place, currency and period."""
    found: dict[tuple[str | None, ...], list[Salary]] = {}
    for pay in sorted(_level_pay(guide), key=lambda pay: pay.level_rank or 0):
        if pay.level_rank is not None:
            apart = (pay.section_id, _beside(pay, levels), pay.place, pay.currency, pay.period, pay.country)
            found.setdefault(apart, []).append(pay)
    return found


def _beside(pay: Salary, levels: Mapping[str, Level]) -> str:
    """Whose pay it is beside the level's: the role before a comma, where one table pays several roles by level."""
    level = levels.get(pay.level_id or "")
    title = pay.title or ""
    return title.removesuffix(f", {level.title}") if level is not None and title != level.title else ""


def _level_pay(guide: GuideTables) -> list[Salary]:
    return [pay for pay in rows(guide, Salary) if pay.scope == "level"]


class LevelWithoutPay(GuideRule):
    """A level that is not paid, where others are.

    The pay table lost a row, or calls the level by another name.
    """

    code = "LVL005"
    severity = "warning"
    hint = "add the level to the pay table, or call it by one name in both places"
    bad = Rows(
        levels=[{"title": "Analyst"}, {"title": "Senior Analyst"}],
        salaries=[{"scope": "level", "level_id": f"{_LEVELS}/1", "level_rank": 1, "title": "Analyst", "median": 43000}],
    )
    good = Rows(
        levels=[{"title": "Analyst"}],
        salaries=[{"scope": "level", "level_id": f"{_LEVELS}/1", "level_rank": 1, "title": "Analyst", "median": 43000}],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        pay = _level_pay(guide)
        paid = {row.level_id for row in pay}
        # Where the page has no form, its ladders may have nothing to do with the levels that are paid.
        for level in rows(guide, Level) if pay and has_form(guide) else ():
            if level.level_id not in paid:
                message = f"{level.title} is described as a level, but no pay is given for it"
                yield Hit(value_spot(guide, level, "title"), message, (value_spot(guide, pay[0], "title"),))


class PayWithoutLevel(GuideRule):
    """Pay of a level that is not described, where others are.

    The career path lost a level, or calls it by another name.
    """

    code = "LVL006"
    severity = "warning"
    hint = "describe the level in the career path, or call it by one name in both places"
    bad = Rows(
        levels=[{"title": "Analyst"}],
        salaries=[{"scope": "level", "title": "Chief Analyst", "median": 43000}],
    )
    good = Rows(
        levels=[{"title": "Analyst"}],
        salaries=[{"scope": "level", "level_id": f"{_LEVELS}/1", "level_rank": 1, "title": "Analyst", "median": 43000}],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        levels = rows(guide, Level)
        ragged = {trouble.line for trouble in guide.troubles if trouble.reason == "ragged-row"}
        for pay in _level_pay(guide) if levels and has_form(guide) else ():
            # The title of a row with a cell too few may have swallowed what was left of the cell.
            if pay.level_id is None and pay.line_start not in ragged:
                message = f"{pay.title or 'a level'} is paid as a level, but no level is described under that title"
                yield Hit(value_spot(guide, pay, "title"), message, (value_spot(guide, levels[0], "title"),))


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
        for ladder in () if _lost(guide) else ladders(guide):
            expected = 1
            for level in _with_years_stated(ladder):
                if level.rank != expected and guide.place(level.level_id, "rank") is not None:
                    message = f"{level.title} has rank {level.rank}, where {expected} comes next"
                    yield Hit(value_spot(guide, level, "rank"), message)
                expected = level.rank + 1


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
            seen: dict[tuple[str, str | None], Level] = {}
            for level in ladder:
                first = seen.setdefault((level.title.casefold(), level.grade), level)
                if first is not level:
                    message = f"{level.title} is the title of two levels, rank {first.rank} and rank {level.rank}"
                    yield Hit(value_spot(guide, level, "title"), message, (value_spot(guide, first, "title"),))
