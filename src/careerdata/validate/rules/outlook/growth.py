"""OUT: projected growth and its period."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.outlook import Outlook
from careerdata.records.pay import Salary
from careerdata.records.text import Guide
from careerdata.reference import growth
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import percent

SPAN = 10
"""Years of an official projection period: so long is each one of `reference/growth_words.csv` and of the 25 handbook profiles."""


LEAST = -50.0
MOST = 100.0
"""Percent by which the jobs of an occupation may change over a projection period. In 25 handbook profiles, with 103
rows of projections, the change is -17 to 34 percent; three times that is no projection."""


def _period(outlook: Outlook) -> growth.Period | None:
    if outlook.period_start is None or outlook.period_end is None:
        return None
    return outlook.period_start, outlook.period_end


def _said(period: growth.Period) -> str:
    return f"{period[0]}-{period[1]}"


class GrowthWord(GuideRule):
    """A growth word that is not the word for its percent.

    The Occupational Outlook Handbook has a key of words: as fast as average, much faster, and so on, each for a band of percents
    that moves with the projection period. A period that has no key here is judged by that of the nearest average growth, with a
    point of leeway; where its average is not known either, the word must be wrong by every key.
    """

    code = "OUT001"
    severity = "warning"
    hint = "use the handbook's word for the percent, or mend the percent or the period"
    bad = Rows(
        outlook=[
            {"growth_percent": 9.0, "growth_label": "as_fast_as_average", "period_start": 2022, "period_end": 2032},
        ]
    )
    good = Rows(
        outlook=[
            {"growth_percent": 9.0, "growth_label": "much_faster_than_average", "period_start": 2022, "period_end": 2032},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for outlook in rows(guide, Outlook):
            label, stated = outlook.growth_label, outlook.growth_percent
            if label is None or stated is None:
                continue
            bands = growth.bands(label, _period(outlook))
            if not any(band.holds(stated, leeway) for band, leeway in bands):
                yield Hit(
                    value_spot(guide, outlook, "growth_label"),
                    f"{label.replace('_', ' ')} is not the word for {percent(stated)}{_why(outlook, bands)}",
                    (value_spot(guide, outlook, "growth_percent"),),
                )


def _why(outlook: Outlook, bands: list[tuple[growth.Band, float]]) -> str:
    period = _period(outlook)
    when = f"in {_said(period)}" if period else "in any period"
    if len(bands) > 1:
        return f" {when}: the handbook has used it for {', '.join(str(band) for band, _ in bands)}"
    band, leeway = bands[0]
    return f" {when}: it stands for {'about ' if leeway else ''}{band}"


class PeriodBackwards(GuideRule):
    """A projection period that ends before it begins.

    The two years changed places, or one has a wrong digit.
    """

    code = "OUT002"
    severity = "error"
    hint = "swap the two years, or mend the one that is mistaken"
    bad = Rows(outlook=[{"growth_percent": 9.0, "period_start": 2032, "period_end": 2022}])
    good = Rows(outlook=[{"growth_percent": 9.0, "period_start": 2022, "period_end": 2032}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for outlook in rows(guide, Outlook):
            period = _period(outlook)
            if period and period[0] >= period[1]:
                message = f"the projection period {_said(period)} ends before it begins"
                yield Hit(value_spot(guide, outlook, "period_start"), message, (value_spot(guide, outlook, "period_end"),))


class PeriodNotTenYears(GuideRule):
    """A projection period that is not ten years long.

    Official projections look ten years ahead, and percents and growth words mean nothing over another span.
    """

    code = "OUT003"
    severity = "warning"
    hint = "mend the year that is mistaken"
    bad = Rows(outlook=[{"growth_percent": 9.0, "period_start": 2022, "period_end": 2023}])
    good = Rows(outlook=[{"growth_percent": 9.0, "period_start": 2022, "period_end": 2032}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for outlook in rows(guide, Outlook):
            period = _period(outlook)
            if period and 0 < period[1] - period[0] != SPAN:
                message = f"the projection period {_said(period)} is {period[1] - period[0]} years long, not {SPAN}"
                yield Hit(value_spot(guide, outlook, "period_start"), message, (value_spot(guide, outlook, "period_end"),))


class PeriodOver(GuideRule):
    """A projection period that was over when the guide was written.

    Its last year lies before the year of the guide's own pay figures or of its last change, so the outlook is a look back.
    """

    code = "OUT004"
    severity = "warning"
    hint = "replace the outlook by the current projection, or mend the year that is mistaken"
    bad = Rows(
        outlook=[{"growth_percent": 9.0, "period_start": 2012, "period_end": 2022}],
        salaries=[{"scope": "headline", "median": 42450, "as_of": "2023-05"}],
    )
    good = Rows(
        outlook=[{"growth_percent": 9.0, "period_start": 2022, "period_end": 2032}],
        salaries=[{"scope": "headline", "median": 42450, "as_of": "2023-05"}],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        dated = [(int(pay.as_of[:4]), value_spot(guide, pay, "as_of")) for pay in rows(guide, Salary) if pay.as_of]
        changed = [about for about in rows(guide, Guide) if about.published and about.published[:4].isdecimal()]
        dated += [(int(str(about.published)[:4]), value_spot(guide, about, "published")) for about in changed]
        if not dated:
            return
        written, spot = max(dated, key=lambda one: one[0])
        for outlook in rows(guide, Outlook):
            period = _period(outlook)
            if period and period[0] < period[1] < written:
                message = (
                    f"the projection period {_said(period)} was over when the guide was written: it has figures of {written}"
                )
                yield Hit(value_spot(guide, outlook, "period_end"), message, (spot,))


class GrowthImplausible(GuideRule):
    """Growth that no occupation is projected to have.

    Jobs that halve or double within ten years: a digit slipped, or the figure is no percent.
    """

    code = "OUT012"
    severity = "warning"
    hint = "check the percent against its source"
    bad = Rows(outlook=[{"growth_percent": 340.0}])
    good = Rows(outlook=[{"growth_percent": 34.0}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for outlook in rows(guide, Outlook):
            stated = outlook.growth_percent
            if stated is not None and not LEAST <= stated <= MOST:
                yield Hit(value_spot(guide, outlook, "growth_percent"), f"{percent(stated)} is an implausible growth")
