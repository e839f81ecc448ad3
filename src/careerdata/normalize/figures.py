"""Every figure in a text: what it measures, its ends, its unit, and the characters that state each of them.

A figure is written in digits and measures something. Not figures, though they hold digits: labels (Step 3, Section
508), names (401(k), ICD-10, B2B, Office 365, 24/7, 9-to-5), clock times, days of dates, ordinals, decades, versions,
telephone numbers, ZIP and SOC codes, addresses of pages; nor is a number that is spelled out. A bare number from 1900
to 2100 with neither separator nor unit is a year: "2000 students" reads as one, "2,000 students" does not.

The way: find a run of digits, look left for what it is glued to (`before`), read one end to the right (`ends`), then
look for a second end of the same kind (`ranges`). Each step looks a bounded way back and what it matched is consumed,
so the whole is linear in the length of the text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from careerdata.language.figure_words import LABELS, MONTHS, PRODUCTS, STARTERS, Kind
from careerdata.normalize.currencies import SHARED, SIGNS, narrowed
from careerdata.normalize.digits import are_groups
from careerdata.normalize.end import At, End
from careerdata.normalize.measure import NotAFigure
from careerdata.normalize.numbers import number, scaled
from careerdata.normalize.paid_for import take_period
from careerdata.normalize.prefix import Before, before
from careerdata.normalize.quantity import DATE_REST, TORN, end
from careerdata.normalize.ranges import Joined, join
from careerdata.normalize.shared_scale import shared_scale


class Figure(NamedTuple):
    """One figure of a text; offsets are slices of that text.

    One figure has `minimum` alone, "up to 9" `maximum` alone, a range both. `minimum_at` and `maximum_at` cover each end
    with its own sign, k, + and percent sign. `unit` is an ISO 4217 code for money (None where neither the text nor the
    caller says which), year, month, week, day, hour or minute for a duration, else None; `unit_at` is where it is said,
    for a bare dollar the sign. `period` is what money is paid for, where that follows right after; it is not part of
    `start:end`. `sign` is the sign or word of several currencies (a key of `currencies.SHARED`) that money stands behind,
    whether the caller settled it or not: what is said nearer by may settle it otherwise.

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


# A set of characters first: the pattern is found by a table look-up, 2.5 times as fast as [0-9]+.
_DIGITS = re.compile(r"[0-9][0-9.,]*")
_GLUED = re.compile(r"[0-9A-Za-z_]++(?:[.,'’\-–/:(@+][0-9A-Za-z_]++\)?)*")
_MORE = re.compile(r"\s(?:or|and)\s(?:more|above|up|over|higher|greater|beyond|better)\b|\supwards?\b", re.IGNORECASE)
_MAY_OPEN = frozenset((" or", " an", " up", "\u00a0or"))
_LESS = re.compile(r"\s(?:or\s(?:less|fewer|lower|under|below)|ou\smoins|oder\sweniger)\b", re.IGNORECASE)
_MAY_LIMIT = frozenset((" or", " ou", " od"))
_NOTE_MARKS = frozenset("*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜ")
_NOTE = re.compile(r"(?<=[0-9kK%+])[*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜ]+(?![0-9A-Za-z*])")
"""Marks that point from a figure to a note: they are read as blanks."""
_DAY = 2
"""Most digits of a day of the month, or of a mark in brackets."""
_PHONE = re.compile(r"\([0-9]{3}\) ?[0-9]{3}[ .-][0-9]{4}(?![0-9])")
_PLURAL = re.compile(r"\s(?:[a-z-]+ ){0,2}[a-z-]+")
_AROUND = " \t\n\u00a0()[]*."
"""What may stand around the figure of a cell."""


def scan(text: str, currency: str | None = "USD") -> list[Figure]:
    """All figures of a text, in order, never overlapping.

    `currency` (ISO 4217) is the one the text is in: a sign of several currencies (`$`, `kr`, `Rs`) means it where it may.
    With None, or a currency it cannot mean, the figure has no unit, and `sign` says what stood there.
    """
    if not _NOTE_MARKS.isdisjoint(text):
        text = _NOTE.sub(lambda mark: " " * len(mark[0]), text)
    figures: list[Figure] = []
    done = 0
    for token in _DIGITS.finditer(text):
        start = token.start()
        if start < done:
            continue
        figure, done = _read(text, start, done, currency)
        if figure is not None:
            if figures and figure.kind == "money" and text.startswith(" or ", figure.start - 4) and figures[-1].open_ended:
                figure = _also_open(text, figures[-1], figure)
            figures.append(figure)
    return figures


def parse(text: str, kind: Kind) -> Figure | None:
    """The one figure of that kind that a text, such as a table's cell, consists of; None where it is anything else."""
    found = scan(text)
    if len(found) != 1 or found[0].kind != kind:
        return None
    figure = found[0]
    stop = figure.period_at[1] if figure.period_at else figure.end
    more = _MORE.match(text, stop)
    around = text[: figure.start] + text[more.end() if more else stop :]
    return None if around.strip(_AROUND) else figure


def parse_count(text: str) -> Figure | None:
    """The number a text consists of ("102,900"), None for anything else; a bare 1900 to 2100 is taken as a number here."""
    found = parse(text, "count")
    year = None if found else parse(text, "year")
    return year._replace(kind="count") if year is not None else found


def as_money(figure: Figure, text: str) -> Figure:
    """A bare number of `text` as an amount of money, which its column says it is: dots before three digits set off thousands."""
    ends = []
    for value, at in ((figure.minimum, figure.minimum_at), (figure.maximum, figure.maximum_at)):
        digits = text[at[0] : at[1]].strip() if at is not None else ""
        grouped = number(digits, dots=True) if are_groups(digits, None) else None
        ends.append(value if grouped is None else grouped)
    return figure._replace(kind="money", unit=None, minimum=ends[0], maximum=ends[1])


def _read(text: str, start: int, lo: int, currency: str | None) -> tuple[Figure | None, int]:
    """The figure whose first digit stands at `start`, if it is one, and where reading goes on."""
    left = before(text, start, lo)
    first = end(text, start, money=left.money, unit=left.unit) if left is not None else None
    if left is None or first is None:
        return None, _skip(text, start, money=left is not None and left.money)
    try:
        joined = join(text, left, first)
    except NotAFigure as none:
        return None, max(none.stop, _skip(text, start))
    # What a unit measures ("Spend 60-70%") is no name, whatever stands before it.
    bare = first.kind is None and (joined is None or joined.kind == "count")
    if bare and _is_name(text, left, first, joined.end.after if joined else first.after):
        return None, _skip(text, start)
    if joined is not None:
        return _range(text, left, first, joined, currency), joined.end.after
    date = DATE_REST.match(text, first.after) if first.is_year else None
    return _single(text, left, first, currency), date.end() if date else first.after


def _skip(text: str, start: int, *, money: bool = False) -> int:
    """The end of everything that digits which are no figure are glued to, and of the half torn off a sum of money."""
    glued = _GLUED.match(text, start)
    stop = glued.end() if glued else start + 1
    torn = TORN.match(text, stop) if money else None
    return torn.end() if torn else stop


def _is_name(text: str, left: Before, first: End, after: int) -> bool:
    """Whether the word before a bare number or range, or brackets around it, make it a label or part of a name.

    `after` is where the number, or the range that it begins, ends.
    """
    if left.own > 0 and text[left.own - 1] in "[(" and text[first.stop : first.stop + 1] in ("]", ")"):
        return len(first.digits) <= _DAY or _PHONE.match(text, left.own - 1) is not None
    if not left.words or not left.near or left.negative:
        return False
    word = left.words[-1]
    low = word.lower().lstrip("(\"“'‘")
    year = first.is_year
    if low in LABELS:
        return not year
    if year or "," in first.digits or first.scale > 1 or first.plus or word.islower() or low in STARTERS:
        return False
    if word.rstrip(".,") in MONTHS:
        return len(first.digits) <= _DAY
    if word[-1] in ".,;:!?)" or not any(map(str.isalpha, word)):
        return False
    opens = len(left.words) == 1 or left.words[-2][-1] in ".!?:•*-–—"
    plain = word[0].isupper() and word[1:].islower() and low not in PRODUCTS
    return not (opens and plain and _PLURAL.match(text, after))


def _single(text: str, left: Before, first: End, currency: str | None) -> Figure:
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
    opens = _opens(text, first)
    below = (left.hedge == "below" or _limits(text, first)) and kind != "year"
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
        kind != "year" and (first.plus or left.hedge == "above" or opens),
        left.hedge == "approximate",
        first.period,
        first.period_at,
        first.unit if first.unit in SHARED else None,
    )


def _range(text: str, left: Before, first: End, joined: Joined, currency: str | None) -> Figure:
    second = joined.end
    opens = _opens(text, second)
    signed = text[joined.own] in SIGNS
    low_scale, high_scale = shared_scale(first, second, signed=signed, money=joined.kind == "money")
    low, high = scaled(first.mantissa, low_scale), scaled(second.mantissa, high_scale)
    paid = second if second.period else first
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
        joined.kind != "year" and (second.plus or "above" in (left.hedge, joined.hedge) or opens),
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


def _opens(text: str, last: End) -> bool:
    """Whether "or more" or the like follows; what the money is paid for may stand behind that."""
    at = last.rest
    more = _MORE.match(text, at) if text[at : at + 3] in _MAY_OPEN else None
    if more is not None and last.kind == "money" and last.period is None:
        take_period(last, text, more.end())
    return more is not None


def _limits(text: str, last: End) -> bool:
    """Whether "or less" follows: the figure is the highest."""
    at = last.rest
    return text[at : at + 3] in _MAY_LIMIT and _LESS.match(text, at) is not None


def _also_open(text: str, previous: Figure, figure: Figure) -> Figure:
    """The second of "at least $239,200 per year or $115.00 per hour", which is as open-ended as the first."""
    stop = previous.period_at[1] if previous.period_at else previous.end
    if previous.kind == "money" and text[stop : figure.start] == " or ":
        return figure._replace(open_ended=True)
    return figure
