"""LVL: the years of experience that levels ask for."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.career import Level
from careerdata.validate.bases.swap import swapped_ends
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.experience import is_reversed
from careerdata.validate.values.formatting import years

_YEARS = "3-5 years"


class YearsReversed(GuideRule):
    """A level whose years of experience are reversed.

    It would end before it begins.
    """

    code = "LVL001"
    severity = "error"
    hint = "swap the two ends, or mend the one that is mistaken"
    bad = edited(_YEARS, "5-3 years")
    good = as_it_is(_YEARS)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for level in rows(guide, Level):
            if is_reversed(level):
                message = f"{level.title} asks for years in reverse: {years(level.years_min, level.years_max)}"
                mend = swapped_ends(guide, level, "years_min", "years_max")
                yield Hit(value_spot(guide, level, "years_min"), message, (value_spot(guide, level, "years_max"),), mend=mend)


LONGEST = 50.0
"""Years of experience that a level may ask for at most: a working life."""


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
