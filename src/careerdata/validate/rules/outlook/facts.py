"""OUT: facts of the projection that are missing or cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.outlook import Outlook
from careerdata.records.text import Section
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import line_spot, place_spot, value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import number, short

_WORD_LINE = "much faster than average (BLS, 2022-2032)"
_PERCENT_LINES = "9%\n\nmuch faster"

MOST_OPENINGS = 5_000_000
"""Openings a year that no occupation of a country has: in the US the largest occupations have about one million."""

FEWEST_OPENINGS = 10
"""Openings a year below which none is listed: projections are published in hundreds."""


class GrowthWithoutPercent(GuideRule):
    """A growth section without a percent.

    Its figure was lost or cannot be read, so the word and the period beside it stand for nothing.
    """

    code = "OUT014"
    severity = "warning"
    hint = "write the projected change as a percent, such as 9%"
    bad = edited(_PERCENT_LINES, "9\n\nmuch faster")
    good = as_it_is(_PERCENT_LINES)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        outlooks = rows(guide, Outlook)
        broken = any(row.table == Outlook.table_name for row in guide.broken)
        if broken or any(outlook.growth_percent is not None for outlook in outlooks):
            return
        for section in rows(guide, Section):
            if section.kind == "growth_facts":
                others = tuple(value_spot(guide, outlook, "growth_label") for outlook in outlooks)
                yield Hit(line_spot(guide, _first_line(guide, section)), "the growth has no percent that can be read", others)


def _first_line(guide: GuideTables, section: Section) -> int:
    """The first line under a heading that shows text, or the heading's own."""
    under = (line for line in guide.fates if section.line_start < line <= section.line_end)
    return min(under, default=section.line_start)


class PeriodUnread(GuideRule):
    """A projection period that cannot be read.

    Its years lost a digit or gained one, so the growth beside it is that of no period.
    """

    code = "OUT019"
    severity = "warning"
    hint = "write the period with both years, such as 2022-2032"
    bad = edited(_WORD_LINE, _WORD_LINE.replace("2022-", "222-"))
    good = as_it_is(_WORD_LINE)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        if any(outlook.period_start is not None or outlook.period_end is not None for outlook in rows(guide, Outlook)):
            return
        for line in sorted({line for outlook in rows(guide, Outlook) for line in _stated_on(guide, outlook)}):
            found = _LIKE_PERIOD.search(guide.document.line_text(line))
            if found is not None:
                yield Hit(
                    place_spot(guide, line, found.start() + 1, found.group()), f"no period can be read at {found.group()!r}"
                )


_LIKE_PERIOD = re.compile(r"(?<![\d$.,-])(?:(?:19|20)\d\d ?[-–] ?\d{1,5}|\d{1,5} ?[-–] ?(?:19|20)\d\d)(?![\d%])")
"""Two numbers of which one is a year."""


class GrowthWordUnknown(GuideRule):
    """A growth word that nobody uses.

    What stands where the handbook's word belongs is none of its words: a letter slipped, or it is somebody's own.
    """

    code = "OUT015"
    severity = "warning"
    hint = "use one of the handbook's words, such as `faster than average`"
    bad = edited(_WORD_LINE, _WORD_LINE.replace("faster", "fsater"))
    good = as_it_is(_WORD_LINE)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        misspelled = False
        for line in sorted({line for outlook in rows(guide, Outlook) for line in _stated_on(guide, outlook)}):
            for found in _LIKE_GROWTH.finditer(guide.document.line_text(line)):
                if _is_misspelled(found.group()):
                    misspelled = True
                    spot = place_spot(guide, line, found.start() + 1, found.group())
                    yield Hit(spot, f"{found.group()!r} is no growth word")
        for outlook in rows(guide, Outlook):
            place = guide.place(outlook.outlook_id, "period_start")
            if outlook.growth_label is None and place is not None and not misspelled and guide.document.format != "html":
                words = _BEFORE_BRACKET.match(guide.document.line_text(place.line_start), 0, place.column_start - 1)
                if words:
                    spot = place_spot(guide, place.line_start, words.start(1) + 1, words.group(1))
                    others = (value_spot(guide, outlook, "growth_percent"),)
                    yield Hit(spot, f"{short(words.group(1))!r} is no growth word", others)


def _stated_on(guide: GuideTables, outlook: Outlook) -> Iterator[int]:
    """The lines that state a growth or its period, where its word stands too."""
    for name in ("growth_percent", "growth_label", "period_start"):
        place = guide.place(outlook.outlook_id, name)
        if place is not None and place.source_file == guide.document.source_file:
            yield place.line_start


_LIKE_GROWTH = re.compile(r"\b[a-z]{4,8} (?:than|as) (?:the )?a[a-z]{5,8}\b", re.IGNORECASE)
_PACES = ("faster", "slower", "fast")
_OTHERS = frozenset(("lower", "later", "least"))
"""Words that are near a pace, and none."""
_AVERAGE = "average"
_SLIPS = 2
"""Letters that a slip of the hand changes at most."""


def _is_misspelled(phrase: str) -> bool:
    """Whether a phrase is nearly one of the handbook's, but none."""
    from rapidfuzz.distance import OSA

    pace, *_, average = phrase.casefold().split()
    near = min(OSA.distance(pace, word) for word in _PACES), OSA.distance(average, _AVERAGE)
    return pace not in _OTHERS and max(near) > 0 and max(near) <= _SLIPS and min(near) == 0


_BEFORE_BRACKET = re.compile(r"\s*([^\W\d_][^()\[\]:%|\d]{3,59}[^\W\d_])\s*\(")
"""Words alone before a bracket, which holds the source and the period."""


class OpeningsImplausible(GuideRule):
    """Openings a year that no occupation has.

    None at all, or millions: a digit slipped, or the figure counts something else.
    """

    code = "OUT016"
    severity = "error"
    hint = "check the figure against its source"
    bad = Rows(outlook=[{"annual_openings": 0}])
    good = Rows(outlook=[{"annual_openings": 10500}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for outlook in rows(guide, Outlook):
            openings = outlook.annual_openings
            if openings is not None and not FEWEST_OPENINGS <= openings <= MOST_OPENINGS:
                message = f"{number(openings)} openings a year are more than any occupation has"
                if openings < FEWEST_OPENINGS:
                    message = f"{number(openings)} openings a year are fewer than any occupation has"
                yield Hit(value_spot(guide, outlook, "annual_openings"), message)
