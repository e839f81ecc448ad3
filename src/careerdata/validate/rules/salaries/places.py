"""SAL: pay that is stated in several places, which must fit together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from careerdata.document.tables import GuideTables
from careerdata.records.pay import Salary
from careerdata.records.text import Guide, Mention
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.prose.sentences import stated
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money
from careerdata.validate.values.rounding import apart, interval, may_be_equal, overlap, surely_below

HOURS = 2_080
"""Hours of a year of full-time work, 52 weeks of 40 hours: by this the BLS turns yearly into hourly pay. In the May 2025 wage
statistics all 2,038 pairs of a yearly and an hourly figure fit it once both are taken as rounded, to $10 and to cents; so do
those of the 24 handbook profiles that state both."""

LIKE_HEADLINE = 0.05
"""Share by which the pay of the level that bears the role's name may differ from the headline's: the contract's figure. The
two are often of different years, and wages rise by some 3% a year (May 2025 over May 2024: 1.030 at the middle of 283
occupations)."""

MOST_HEADLINES = 50
"""Headline rows of one guide that others are compared with; a guide states three, a table file may state any number."""

_FIGURES = ("median", "mean", "minimum", "maximum", "percentile_10", "percentile_90")
_CENTS = re.compile(r"\d\.(\d+)")
_SOME_ONLY = re.compile(
    r"\b(?:entry|junior|senior|lead|experienced|beginn\w+|newcomers?|starting|start|top|highest|lowest|managers?|directors?"
    r"|supervisors?|part.time|interns?|bonus\w*|freelanc\w+|overtime|certified)\b",
    re.IGNORECASE,
)
"""Words that make a range one of some of those in the role, not of all."""


def headlines(guide: GuideTables) -> list[Salary]:
    """The rows of a guide's headline pay, one a period: the first MOST_HEADLINES of them."""
    return list(islice((pay for pay in rows(guide, Salary) if pay.scope == "headline"), MOST_HEADLINES))


def comparable(one: Salary, other: Salary) -> bool:
    """Whether two rows are of one currency and period."""
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
        yearly = {_thing(pay): pay for pay in reversed(rows(guide, Salary)) if pay.period == "year"}
        for hourly in rows(guide, Salary):
            same = yearly.get(_thing(hourly))
            if hourly.period == "hour" and hourly.currency == "USD" and same is not None and _may_be_compared(same, hourly):
                yield from self._compare(guide, same, hourly)

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


def _thing(pay: Salary) -> tuple[str | None, ...]:
    """What a row is the pay of, whatever the period."""
    return pay.scope, pay.title, pay.country, pay.currency


def _may_be_compared(one: Salary, other: Salary) -> bool:
    """Whether two rows are of no two years and say more than what is usually paid somewhere."""
    years = {row.as_of[:4] for row in (one, other) if row.as_of}
    # Two lower bounds are the one highest figure that statistics give, by the hour and by the year.
    return one.scope not in ("prose", "region") and len(years) <= 1 and one.open_ended == other.open_ended


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
        roles = {_singular(about.role) for about in rows(guide, Guide) if about.role}
        stated = headlines(guide)
        for level in rows(guide, Salary):
            if level.scope == "level" and level.title and _singular(level.title) in roles:
                for headline in stated:
                    yield from self._compare(guide, headline, level)

    def _compare(self, guide: GuideTables, headline: Salary, level: Salary) -> Iterator[Hit]:
        if not comparable(headline, level) or {headline.country, level.country} - {None, headline.country}:
            return
        for name in ("median", "mean"):
            stated_there, here = getattr(headline, name), getattr(level, name)
            if stated_there and here and apart(stated_there, here) > LIKE_HEADLINE:
                message = (
                    f"the {name} of {level.title} is {money(here, level.currency)}"
                    f" in the table of levels, {money(stated_there, level.currency)} in the headline"
                )
                spots = value_spot(guide, level, name), value_spot(guide, headline, name)
                odd = 0 if _is_odd(guide, level) else 1
                yield Hit(spots[odd], message, (spots[1 - odd],))


def _is_odd(guide: GuideTables, level: Salary) -> bool:
    """Whether a level's pay does not go with the rest of its ladder either, so that it, not the headline, is the odd one."""
    if level.mean and level.median and surely_below(level.mean, level.median):
        return True
    rank = level.level_rank or 0
    for other in rows(guide, Salary):
        if other.scope != "level" or not comparable(level, other) or not other.level_rank or not other.median or not level.median:
            continue
        lower, upper = (other, level) if other.level_rank < rank else (level, other)
        if other is not level and surely_below(upper.median or 0.0, lower.median or 0.0):
            return True
    return False


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
        stated = headlines(guide)
        for pay in rows(guide, Salary):
            for headline in stated:
                ends = _ends(headline, pay)
                if ends is not None and comparable(headline, pay):
                    # Reading the sentence costs more than comparing, and hardly any range needs it.
                    yield from (hit for hit in self._compare(guide, headline, pay, ends) if not _said_of_some(guide, pay))

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
    if pay.scope != "prose":
        return False
    mentions = [one for one in rows(guide, Mention) if one.record_id == pay.salary_id]
    roles = [about.role.casefold() for about in rows(guide, Guide) if about.role]
    return any(_SOME_ONLY.search(_without(one.before.casefold(), roles)) for one in stated(guide, mentions))


def _without(text: str, roles: list[str]) -> str:
    """A text without the names of roles: Product Managers are all in the role of one, not its managers."""
    for role in roles:
        text = text.replace(role, " ")
    return text


class HeadlinesDiffer(GuideRule):
    """Two headlines that differ.

    A guide has one headline for a period: where a second one stands, as in a table file, it must state the same.
    """

    code = "SAL018"
    severity = "warning"
    hint = "find out which of the two is right, and mend the other; a row of a table file needs the country the text states"
    bad = Rows(
        salaries=[{"scope": "headline", "country": "US", "median": 83640}, {"scope": "headline", "median": 93640}],
    )
    good = Rows(
        salaries=[{"scope": "headline", "country": "US", "median": 83640}, {"scope": "headline", "median": 84000}],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        first: dict[tuple[str | None, str], Salary] = {}
        for headline in headlines(guide):
            one = first.setdefault((headline.currency, headline.period), headline)
            if len({one.country, headline.country} - {None}) <= 1:
                yield from self._compare(guide, one, headline)

    def _compare(self, guide: GuideTables, one: Salary, other: Salary) -> Iterator[Hit]:
        for name in _FIGURES:
            before, here = getattr(one, name), getattr(other, name)
            if before and here and not may_be_equal(before, here):
                message = (
                    f"the {name} of the headline is {money(here, other.currency)} here, {money(before, one.currency)} before"
                )
                yield Hit(value_spot(guide, other, name), message, (value_spot(guide, one, name),))
