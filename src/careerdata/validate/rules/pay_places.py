"""SAL: pay that is stated in several places, which must fit together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from careerdata.normalize.tables import GuideTables
from careerdata.records.outlook import Occupation
from careerdata.records.pay import Salary
from careerdata.records.text import Guide, Mention
from careerdata.validate.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.rounding import apart, interval, overlap, surely_below
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.sentences import stated
from careerdata.validate.spot import value_spot
from careerdata.validate.wording import money, per

HOURS = 2_080
"""Hours of a year of full-time work, 52 weeks of 40 hours: by this the BLS turns yearly into hourly pay. In the May 2025 wage
statistics all 2,038 pairs of a yearly and an hourly figure fit it once both are taken as rounded, to $10 and to cents; so do
those of the 24 handbook profiles that state both."""

LIKE_HEADLINE = 0.05
"""Share by which the pay of the level that bears the role's name may differ from the headline's: the contract's figure. The two
are often of different years, and wages rise by some 3% a year (May 2025 over May 2024: 1.030 at the middle of 283 occupations)."""

WIDEST = 10.0
"""How many times its lower end the upper end of a range of pay may be. In the May 2025 wage statistics the 90th percentile is at most
8.2 times the 10th in all occupations but one (athletes, 28 times)."""

_FIGURES = ("median", "mean", "minimum", "maximum", "percentile_10", "percentile_90")
_CENTS = re.compile(r"\d\.(\d+)")
_SOME_ONLY = re.compile(
    r"\b(?:entry|junior|senior|lead|experienced|beginn\w+|newcomers?|starting|start|top|highest|lowest|managers?|directors?"
    r"|supervisors?|part.time|interns?|bonus\w*|freelanc\w+|overtime|certified)\b",
    re.IGNORECASE,
)
"""Words that make a range one of some of those in the role, not of all."""


def headlines(guide: GuideTables) -> list[Salary]:
    """The rows of a guide's headline pay, one a period."""
    return [pay for pay in rows(guide, Salary) if pay.scope == "headline"]


def _comparable(one: Salary, other: Salary) -> bool:
    return (one.currency, one.period) == (other.currency, other.period)


class HourAgainstYear(GuideRule):
    """A yearly and an hourly figure that do not fit 2,080 hours.

    Both state the pay of one full-time year, which official statistics count as 52 weeks of 40 hours. One of the two has a wrong
    digit, or they are of different years. Only pay in US dollars is looked at: elsewhere a full-time year has other hours.
    """

    code = "SAL009"
    severity = "warning"
    hint = "check both figures against their source"
    bad = Rows(salaries=[{"scope": "headline", "median": 46280}, {"scope": "headline", "median": 21.25, "period": "hour"}])
    good = Rows(salaries=[{"scope": "headline", "median": 44200}, {"scope": "headline", "median": 21.25, "period": "hour"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for one, other in combinations([pay for pay in rows(guide, Salary) if pay.currency == "USD"], 2):
            if {one.period, other.period} == {"year", "hour"} and _of_one_thing(one, other):
                yearly, hourly = (one, other) if one.period == "year" else (other, one)
                yield from self._compare(guide, yearly, hourly)

    def _compare(self, guide: GuideTables, yearly: Salary, hourly: Salary) -> Iterator[Hit]:
        for name in _FIGURES:
            year, hour = getattr(yearly, name), getattr(hourly, name)
            if not year or not hour:
                continue
            low, high = _hourly_interval(guide, hourly, name)
            if not overlap(interval(year), (low * HOURS, high * HOURS)):
                message = (
                    f"the {name} of {money(year, 'USD')} a year does not fit {money(hour, 'USD')} an hour:"
                    f" over {HOURS:,} hours that is {money(round(hour * HOURS), 'USD')}"
                )
                yield Hit(value_spot(guide, hourly, name), message, (value_spot(guide, yearly, name),))
                return


def _of_one_thing(one: Salary, other: Salary) -> bool:
    """Whether two rows are of one scope, title and country, and of no two years."""
    same = (one.scope, one.title, one.country) == (other.scope, other.title, other.country)
    years = {row.as_of[:4] for row in (one, other) if row.as_of}
    return same and one.scope not in ("prose", "region") and len(years) < 2 and not (one.open_ended or other.open_ended)


def _hourly_interval(guide: GuideTables, hourly: Salary, name: str) -> tuple[float, float]:
    """What an hourly figure may have been: one written with cents (45.00) is meant to the cent, which its value does not say."""
    value = float(getattr(hourly, name))
    place = guide.place(hourly.salary_id, name)
    cents = _CENTS.search(place.source_text) if place else None
    if cents is None:
        return interval(value)
    half = 0.5 * 10.0 ** -len(cents.group(1))
    return value - half, value + half


class HeadlineAgainstLevel(GuideRule):
    """A headline that differs from the pay of the level that bears the role's name.

    Both are what the role itself pays. Over 5% between them, one is of another year, another country or another role.
    """

    code = "SAL010"
    severity = "warning"
    hint = "check both figures against their source; name the level otherwise where it is a step of the role, not the role itself"
    bad = Rows(
        guides=[{"role": "Data Analyst"}],
        salaries=[
            {"scope": "headline", "median": 83640},
            {"scope": "level", "title": "Data Analyst", "median": 62000},
        ],
    )
    good = Rows(
        guides=[{"role": "Data Analyst"}],
        salaries=[
            {"scope": "headline", "median": 83640},
            {"scope": "level", "title": "Data Analyst", "median": 84000},
        ],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        roles = {_singular(about.role) for about in rows(guide, Guide)}
        for level in rows(guide, Salary):
            if level.scope == "level" and level.title and _singular(level.title) in roles:
                for headline in headlines(guide):
                    yield from self._compare(guide, headline, level)

    def _compare(self, guide: GuideTables, headline: Salary, level: Salary) -> Iterator[Hit]:
        if not _comparable(headline, level) or {headline.country, level.country} - {None, headline.country}:
            return
        for name in ("median", "mean"):
            stated_there, here = getattr(headline, name), getattr(level, name)
            if stated_there and here and apart(stated_there, here) > LIKE_HEADLINE:
                message = (
                    f"the {name} of {level.title} is {money(here, level.currency)}"
                    f" in the table of levels, {money(stated_there, level.currency)} in the headline"
                )
                yield Hit(value_spot(guide, level, name), message, (value_spot(guide, headline, name),))


def _singular(title: str) -> str:
    return title.casefold().removesuffix("s")


class RangeAgainstHeadline(GuideRule):
    """A range of pay that does not fit the headline.

    Half of all are paid less than the median and half more, so a range of what is usually paid holds it. Looked at are ranges
    in running text, such as an answer's, that speak of all in the role. The range given for the headline's own country, often
    one employer's or one year's, need only overlap the headline's range.
    """

    code = "SAL011"
    severity = "warning"
    hint = "mend the range or the headline, or say whom the range is for"
    bad = Rows(
        salaries=[{"scope": "headline", "median": 42450}, {"scope": "prose", "minimum": 45000, "maximum": 60000}],
    )
    good = Rows(
        salaries=[{"scope": "headline", "median": 42450}, {"scope": "prose", "minimum": 35000, "maximum": 50000}],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for pay in rows(guide, Salary):
            for headline in headlines(guide):
                ends = _ends(headline, pay)
                if ends is not None and _comparable(headline, pay) and not _said_of_some(guide, pay):
                    yield from self._compare(guide, headline, pay, ends)

    def _compare(self, guide: GuideTables, headline: Salary, pay: Salary, ends: tuple[str, str]) -> Iterator[Hit]:
        low, high = (getattr(headline, name) for name in ends)
        if pay.minimum is not None and high is not None and not _open(headline, ends[1]) and surely_below(high, pay.minimum):
            yield self._hit(guide, (headline, ends[1]), (pay, "minimum"), "above")
        elif pay.maximum is not None and low is not None and not pay.open_ended and surely_below(pay.maximum, low):
            yield self._hit(guide, (headline, ends[0]), (pay, "maximum"), "below")

    def _hit(self, guide: GuideTables, theirs: tuple[Salary, str], own: tuple[Salary, str], side: str) -> Hit:
        (headline, bound), (pay, end) = theirs, own
        said = " to ".join(money(figure, pay.currency) for figure in (pay.minimum, pay.maximum) if figure is not None)
        message = f"the range {said} lies {side} the headline's {bound} of {money(getattr(headline, bound), pay.currency)}"
        return Hit(value_spot(guide, pay, end), message, (value_spot(guide, headline, bound),))


def _ends(headline: Salary, pay: Salary) -> tuple[str, str] | None:
    """What of the headline a range must not lie beyond; None for a range that says nothing of it."""
    if pay.scope == "prose":
        return ("minimum", "maximum") if headline.median is None else ("median", "median")
    own = pay.scope == "region" and pay.country is not None and pay.country == headline.country
    return ("minimum", "maximum") if own else None


def _open(pay: Salary, name: str) -> bool:
    """Whether a figure is a lower bound: the highest that an open row gives."""
    return pay.open_ended and (name == "maximum" or pay.maximum is None)


def _said_of_some(guide: GuideTables, pay: Salary) -> bool:
    """Whether the words before a range in running text say that it is of some of those in the role."""
    mentions = [one for one in rows(guide, Mention) if one.record_id == pay.salary_id]
    return pay.scope == "prose" and any(_SOME_ONLY.search(one.before) for one in stated(guide, mentions))


class PartOutsideProfile(GuideRule):
    """The pay of an occupation or an industry outside the range of the profile it is part of.

    The middle of a part lies beyond what nine in ten of the whole are paid: a wrong digit, or the pay of something else.
    """

    code = "SAL014"
    severity = "warning"
    hint = "check the figure of the part and the range of the whole against their source"
    bad = Rows(
        salaries=[
            {"scope": "headline", "median": 49540, "percentile_10": 35230, "percentile_90": 72940},
            {"scope": "occupation", "title": "Fallers", "median": 93900},
        ]
    )
    good = Rows(
        salaries=[
            {"scope": "headline", "median": 49540, "percentile_10": 35230, "percentile_90": 72940},
            {"scope": "occupation", "title": "Fallers", "median": 53900},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for headline in headlines(guide):
            for pay in rows(guide, Salary):
                if pay.scope in ("occupation", "industry") and pay.median is not None and _comparable(headline, pay):
                    yield from self._compare(guide, headline, pay, pay.median)

    def _compare(self, guide: GuideTables, whole: Salary, part: Salary, median: float) -> Iterator[Hit]:
        low = "percentile_10" if whole.percentile_10 is not None else "minimum"
        high = "percentile_90" if whole.percentile_90 is not None else "maximum"
        lowest, highest = getattr(whole, low), getattr(whole, high)
        below = lowest is not None and not part.open_ended and surely_below(median, lowest)
        above = highest is not None and not whole.open_ended and surely_below(highest, median)
        if below or above:
            end, bound = (low, lowest) if below else (high, highest)
            message = (
                f"the median of {part.title or 'a part'}, {money(median, part.currency)}, is {'below' if below else 'above'}"
                f" the {end.replace('_', ' ')} of the whole, {money(bound, part.currency)}"
            )
            yield Hit(value_spot(guide, part, "median"), message, (value_spot(guide, whole, end),))


class MedianOutsideParts(GuideRule):
    """A profile's median outside the medians of all its occupations.

    The middle of a whole lies between the lowest and the highest middle of its parts, whatever their sizes. Looked at only
    where the guide gives the pay of every occupation of its projections table.
    """

    code = "SAL015"
    severity = "warning"
    hint = "check the headline and the occupations' pay against their source"
    bad = Rows(
        salaries=[
            {"scope": "headline", "median": 94540},
            {"scope": "occupation", "title": "Fallers", "median": 53900},
            {"scope": "occupation", "title": "Log graders", "median": 46710},
        ]
    )
    good = Rows(
        salaries=[
            {"scope": "headline", "median": 49540},
            {"scope": "occupation", "title": "Fallers", "median": 53900},
            {"scope": "occupation", "title": "Log graders", "median": 46710},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        listed = {one.title.casefold() for one in rows(guide, Occupation)}
        for headline in headlines(guide):
            parts = [pay for pay in rows(guide, Salary) if pay.scope == "occupation" and pay.median and _comparable(headline, pay)]
            groups = {one.title.casefold() for one in rows(guide, Occupation) if one.is_group}
            complete = listed - groups <= {(pay.title or "").casefold() for pay in parts}
            if headline.median is None or headline.open_ended or len(parts) < 2 or not complete:
                continue
            lowest = min(parts, key=lambda pay: pay.median or 0)
            highest = max(parts, key=lambda pay: pay.median or 0)
            if surely_below(headline.median, lowest.median or 0):
                yield self._hit(guide, headline, lowest, "below the lowest")
            elif surely_below(highest.median or 0, headline.median):
                yield self._hit(guide, headline, highest, "above the highest")

    def _hit(self, guide: GuideTables, headline: Salary, part: Salary, side: str) -> Hit:
        whole, of_part = money(headline.median or 0, headline.currency), money(part.median or 0, headline.currency)
        message = f"the median of {whole} is {side} median of its occupations, {of_part} of {part.title}"
        return Hit(value_spot(guide, headline, "median"), message, (value_spot(guide, part, "median"),))


class RangeTooWide(GuideRule):
    """A range of pay whose upper end is over ten times its lower end.

    Hardly any occupation's pay spreads that far: one of the two ends has a digit too many or too few, or is of another period.
    """

    code = "SAL016"
    severity = "warning"
    hint = "mend the end with the digit too many or too few"
    bad = Rows(salaries=[{"minimum": 3500, "maximum": 55000}])
    good = Rows(salaries=[{"minimum": 35000, "maximum": 55000}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for pay in rows(guide, Salary):
            for low, high in (("minimum", "maximum"), ("percentile_10", "percentile_90"), ("usd_minimum", "usd_maximum")):
                lower, upper = getattr(pay, low), getattr(pay, high)
                if lower and upper and apart(lower, upper) > WIDEST - 1 and lower < upper:
                    currency = "USD" if low.startswith("usd") else pay.currency
                    message = f"the range {money(lower, currency)} to {money(upper, currency)} {per(pay.period)} is too wide for pay"
                    yield Hit(value_spot(guide, pay, low), message, (value_spot(guide, pay, high),))
