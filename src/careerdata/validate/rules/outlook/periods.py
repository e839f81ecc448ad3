"""OUT: the period of a projection."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.patterns import lazy
from careerdata.records.guide import Guide
from careerdata.records.outlook import Outlook
from careerdata.records.pay import Salary
from careerdata.validate.bases.swap import swapped_ends
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.pieces import GROWTH_LINE
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import place_spot, value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.projection import period_of, span, stated_on

SPAN = 10
"""Years of an official projection period: so long is each one of `reference/growth_words.csv` and of the 25 handbook profiles."""


class PeriodBackwards(GuideRule):
    """A projection period that ends before it begins.

    The two years changed places, or one has a wrong digit.
    """

    code = "OUT002"
    severity = "error"
    hint = "swap the two years, or mend the one that is mistaken"
    bad = edited(GROWTH_LINE, GROWTH_LINE.replace("2022-2032", "2032-2022"))
    good = as_it_is(GROWTH_LINE)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for outlook in rows(guide, Outlook):
            period = period_of(outlook)
            if period and period[0] >= period[1]:
                message = f"the projection period {span(period)} ends before it begins"
                others = (value_spot(guide, outlook, "period_end"),)
                mend = swapped_ends(guide, outlook, "period_start", "period_end")
                yield Hit(value_spot(guide, outlook, "period_start"), message, others, mend=mend)


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
            period = period_of(outlook)
            if period and 0 < period[1] - period[0] != SPAN:
                message = f"the projection period {span(period)} is {period[1] - period[0]} years long, not {SPAN}"
                others = (value_spot(guide, outlook, "period_end"),)
                yield Hit(value_spot(guide, outlook, "period_start"), message, others)


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
            period = period_of(outlook)
            if period and period[0] < period[1] < written:
                message = f"the projection period {span(period)} was over when the guide was written: it has figures of {written}"
                yield Hit(value_spot(guide, outlook, "period_end"), message, (spot,))


class PeriodUnread(GuideRule):
    """A projection period that cannot be read.

    Its years lost a digit or gained one, so the growth beside it is that of no period.
    """

    code = "OUT019"
    severity = "warning"
    hint = "write the period with both years, such as 2022-2032"
    bad = edited(GROWTH_LINE, GROWTH_LINE.replace("2022-", "222-"))
    good = as_it_is(GROWTH_LINE)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        if any(outlook.period_start is not None or outlook.period_end is not None for outlook in rows(guide, Outlook)):
            return
        for line in sorted({line for outlook in rows(guide, Outlook) for line in stated_on(guide, outlook)}):
            found = _LIKE_PERIOD.search(guide.document.line_text(line))
            if found is not None:
                yield Hit(
                    place_spot(guide, line, found.start() + 1, found.group()), f"no period can be read at {found.group()!r}"
                )


_LIKE_PERIOD = lazy(r"(?<![\d$.,-])(?:(?:19|20)\d\d ?[-–] ?\d{1,5}|\d{1,5} ?[-–] ?(?:19|20)\d\d)(?![\d%])")
"""Two numbers of which one is a year."""
