"""LVL: years, pay and levels that are missing where others are stated."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.figure_words import UNITS
from careerdata.patterns import lazy
from careerdata.records.career import Level
from careerdata.validate.bases.ladders import ladders
from careerdata.validate.bases.scopes import of_scope
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import row_spot, value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import short
from careerdata.validate.values.missing import has_form

_LEVELS = "data-analyst/level"


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
        pay = of_scope(guide, "level")
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
        for pay in of_scope(guide, "level") if levels and has_form(guide) else ():
            # The title of a row with a cell too few may have swallowed what was left of the cell.
            if pay.level_id is None and pay.line_start not in ragged:
                message = f"{pay.title or 'a level'} is paid as a level, but no level is described under that title"
                yield Hit(value_spot(guide, pay, "title"), message, (value_spot(guide, levels[0], "title"),))


_WORD = lazy(r"[^\W\d_]+")
_YEAR = frozenset(word for word, (_, unit) in UNITS.items() if unit in ("year", "month"))


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
