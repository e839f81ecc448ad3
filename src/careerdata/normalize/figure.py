"""One figure of a text, put together of the ends that were read."""

from __future__ import annotations

from typing import NamedTuple

from careerdata.language.figure_words import Kind
from careerdata.normalize.before_digits import Before
from careerdata.normalize.currencies import SHARED, SIGNS, narrowed
from careerdata.normalize.end import At, End
from careerdata.normalize.numbers import scaled
from careerdata.normalize.open_ends import limits, opens
from careerdata.normalize.ranges import Joined
from careerdata.normalize.shared_scale import shared_scale


class Figure(NamedTuple):
    """One figure of a text; offsets are slices of that text.

    One figure has `minimum` alone, "up to 9" `maximum` alone, a range both. `minimum_at` and `maximum_at` cover each end
    with its own sign, k, + and percent sign. `unit` is an ISO 4217 code for money (None where neither the text nor the
    caller says which), year, month, week, day, hour or minute for a duration, else None; `unit_at` is where it is said,
    for a bare dollar the sign. `period` is what money is paid for, where that follows right after; it is not part of
    `start:end`. A `period_at` without a period is where it says that the money is paid for no time (per session). `sign` is the
    sign or word of several currencies (a key of `currencies.SHARED`) that money stands behind, whether the caller settled it
    or not: what is said nearer by may settle it otherwise.

    A named tuple, since a frozen dataclass takes four times as long to make, and a guide has a figure every few lines.
    """

    kind: Kind
    start: int
    end: int
    minimum: float | None
    maximum: float | None
    minimum_at: At | None
    maximum_at: At | None
    unit: str | None
    unit_at: At | None
    open_ended: bool
    approximate: bool
    period: str | None = None
    period_at: At | None = None
    sign: str | None = None

    @property
    def lowest(self) -> float:
        """The lower of its ends, the upper one where it has no other."""
        return self.minimum if self.minimum is not None else self.maximum or 0.0

    @property
    def for_no_time(self) -> bool:
        """Whether money is said to be paid for something that is no time: per session."""
        return self.period is None and self.period_at is not None


def single(text: str, left: Before, first: End, currency: str | None) -> Figure:
    """The figure of one number, with what stands before it."""
    kind: Kind = first.kind or ("year" if first.is_year and not left.negative else "count")
    timed = kind in ("year", "duration")
    own, begin = left.own, left.begin
    value = first.value
    if left.negative and timed:
        # A dash before a year or a duration is punctuation.
        own, begin = own + 1, max(begin, own + 1)
    elif left.negative:
        value = -value
    at = (own, first.stop)
    open_ended = opens(text, first)
    below = (left.hedge == "below" or limits(text, first)) and kind != "year"
    return Figure(
        kind,
        begin,
        first.after,
        None if below else value,
        value if below else None,
        None if below else at,
        at if below else None,
        narrowed(first.unit, currency),
        first.unit_at or left.unit_at,
        kind != "year" and (first.plus or left.hedge == "above" or open_ended),
        left.hedge == "approximate",
        first.period,
        first.period_at,
        first.unit if first.unit in SHARED else None,
    )


def ranged(text: str, left: Before, first: End, joined: Joined, currency: str | None) -> Figure:
    """The figure of two ends, joined."""
    second = joined.end
    open_ended = opens(text, second)
    signed = text[joined.own] in SIGNS
    low_scale, high_scale = shared_scale(first, second, signed=signed, money=joined.kind == "money")
    low, high = scaled(first.mantissa, low_scale), scaled(second.mantissa, high_scale)
    paid = second if second.period_at else first
    return Figure(
        joined.kind,
        left.begin,
        second.after,
        -low if left.negative else low,
        -high if joined.negative else high,
        (left.own, first.stop),
        (joined.own, second.stop),
        narrowed(joined.unit, currency),
        _where_unit(text, first.unit_at or left.unit_at, joined.unit_at),
        joined.kind != "year" and (second.plus or "above" in (left.hedge, joined.hedge) or open_ended),
        "approximate" in (left.hedge, joined.hedge),
        paid.period,
        paid.period_at,
        joined.unit if joined.unit in SHARED else None,
    )


def _where_unit(text: str, first: At | None, second: At | None) -> At | None:
    """Where a range says its unit: at its end, unless only a sign stands there."""
    if first is None or (second is not None and text[second[0]] not in SIGNS):
        return second
    return first
