"""SAL: the pay of parts against that of the whole."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from careerdata.document.tables import GuideTables
from careerdata.records.outlook import Occupation
from careerdata.records.pay import Salary
from careerdata.validate.bases.scopes import headlines
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money
from careerdata.validate.values.pay import comparable
from careerdata.validate.values.rounding import surely_below


class PartOutsideProfile(GuideRule):
    """The pay of an occupation or an industry outside the range of the profile it is part of.

    The middle of a part lies beyond what nine in ten of the whole are paid: a wrong digit, or the pay of something else. Where
    a profile gives percentiles of its occupations only, its industries are held against the lowest and the highest of them.
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
        parts = [pay for pay in rows(guide, Salary) if pay.scope in ("occupation", "industry") and pay.median is not None]
        kinds = {(part.currency, part.period) for part in parts}
        wholes = {kind: _span([pay for pay in headlines(guide) if (pay.currency, pay.period) == kind]) for kind in kinds}
        together = _span(parts)
        for part in parts:
            whole = wholes[part.currency, part.period] or (together if part.scope == "industry" else None)
            yield from self._compare(guide, part, whole)

    def _compare(self, guide: GuideTables, part: Salary, span: _Span | None) -> Iterator[Hit]:
        median = part.median or 0.0
        if span is None or not comparable(part, span.lowest[0]):
            return
        (low, low_name), (high, high_name) = span
        below = not part.open_ended and surely_below(median, getattr(low, low_name))
        if below or (not high.open_ended and surely_below(getattr(high, high_name), median)):
            whole, end = span.lowest if below else span.highest
            message = (
                f"the median of {part.title or 'a part'}, {money(median, part.currency)}, is {'below' if below else 'above'}"
                f" the {end.replace('_', ' ')} of {whole.title or 'the whole'}, {money(getattr(whole, end), part.currency)}"
            )
            yield Hit(value_spot(guide, part, "median"), message, (value_spot(guide, whole, end),))


class _Span(NamedTuple):
    """The rows, with the columns, that state the lowest and the highest pay of a profile."""

    lowest: tuple[Salary, str]
    highest: tuple[Salary, str]


def _span(pays: list[Salary]) -> _Span | None:
    """The span that percentiles or ranges of some rows make together; None where none of them states one."""
    for low, high in (("percentile_10", "percentile_90"), ("minimum", "maximum")):
        whole = [pay for pay in pays if _is_in_order(getattr(pay, low), pay.median, getattr(pay, high))]
        if whole:
            lowest, highest = min(whole, key=attrgetter(low)), max(whole, key=attrgetter(high))
            return _Span((lowest, low), (highest, high))
    return None


def _is_in_order(low: float | None, median: float | None, high: float | None) -> bool:
    """Whether both ends are stated and in order: where they are not, that has a finding of its own."""
    return low is not None and high is not None and low <= (median if median is not None else low) and (median or low) <= high


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
            parts = [pay for pay in rows(guide, Salary) if pay.scope == "occupation" and pay.median and comparable(headline, pay)]
            groups = {one.title.casefold() for one in rows(guide, Occupation) if one.is_group}
            complete = listed - groups <= {(pay.title or "").casefold() for pay in parts}
            if headline.median is None or headline.open_ended or not parts[1:] or not complete:
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
