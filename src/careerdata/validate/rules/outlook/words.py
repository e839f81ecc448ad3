"""OUT: the handbook's words for growth."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.patterns import lazy
from careerdata.records.outlook import Outlook
from careerdata.reference import growth
from careerdata.validate.examples.pieces import GROWTH_LINE
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit, Mend
from careerdata.validate.location import place_spot, value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import percent, short
from careerdata.validate.values.growth_words import is_misspelled, proper_word, well_spelled
from careerdata.validate.values.projection import period_of, span, stated_on


class GrowthWord(GuideRule):
    """A growth word that is not the word for its percent.

    The Occupational Outlook Handbook has a key of words: as fast as average, much faster, and so on, each for a band of percents
    that moves with the projection period. A period that has no key here is judged by that of the nearest average growth, with a
    point of leeway; where its average is not known either, the word must be wrong by every key.
    """

    code = "OUT001"
    severity = "warning"
    hint = "use the handbook's word for the percent, or mend the percent or the period"
    bad = edited(GROWTH_LINE, GROWTH_LINE.replace("much faster than", "as fast as"))
    good = as_it_is(GROWTH_LINE)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for outlook in rows(guide, Outlook):
            label, stated = outlook.growth_label, outlook.growth_percent
            if label is None or stated is None:
                continue
            bands = growth.bands(label, period_of(outlook))
            if not any(band.holds(stated, leeway) for band, leeway in bands):
                yield Hit(
                    value_spot(guide, outlook, "growth_label"),
                    f"{label.replace('_', ' ')} is not the word for {percent(stated)}{_why(outlook, bands)}",
                    (value_spot(guide, outlook, "growth_percent"),),
                    mend=proper_word(guide, outlook),
                )


def _why(outlook: Outlook, bands: list[tuple[growth.Band, float]]) -> str:
    period = period_of(outlook)
    when = f"in {span(period)}" if period else "in any period"
    if len(bands) > 1:
        return f" {when}: the handbook has used it for {', '.join(str(band) for band, _ in bands)}"
    band, leeway = bands[0]
    return f" {when}: it stands for {'about ' if leeway else ''}{band}"


class GrowthWordUnknown(GuideRule):
    """A growth word that nobody uses.

    What stands where the handbook's word belongs is none of its words: a letter slipped, or it is somebody's own.
    """

    code = "OUT015"
    severity = "warning"
    hint = "use one of the handbook's words, such as `faster than average`"
    bad = edited(GROWTH_LINE, GROWTH_LINE.replace("faster", "fsater"))
    good = as_it_is(GROWTH_LINE)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        misspelled = False
        for line in sorted({line for outlook in rows(guide, Outlook) for line in stated_on(guide, outlook)}):
            for found in _LIKE_GROWTH.finditer(guide.document.line_text(line)):
                if is_misspelled(found.group()):
                    misspelled = True
                    spot = place_spot(guide, line, found.start() + 1, found.group())
                    mend = Mend(((spot, well_spelled(found.group())),), safe=True)
                    yield Hit(spot, f"{found.group()!r} is no growth word", mend=mend)
        for outlook in rows(guide, Outlook):
            place = guide.place(outlook.outlook_id, "period_start")
            if outlook.growth_label is None and place is not None and not misspelled and guide.document.format != "html":
                words = _BEFORE_BRACKET.match(guide.document.line_text(place.line_start), 0, place.column_start - 1)
                if words:
                    spot = place_spot(guide, place.line_start, words.start(1) + 1, words.group(1))
                    others = (value_spot(guide, outlook, "growth_percent"),)
                    yield Hit(spot, f"{short(words.group(1))!r} is no growth word", others)


_LIKE_GROWTH = lazy(r"\b[a-z]{4,8} (?:than|as) (?:the )?a[a-z]{5,8}\b", re.IGNORECASE)
_BEFORE_BRACKET = lazy(r"\s*([^\W\d_][^()\[\]:%|\d]{3,59}[^\W\d_])\s*\(")
"""Words alone before a bracket, which holds the source and the period."""
