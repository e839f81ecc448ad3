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

from careerdata.language.figure_words import Kind
from careerdata.normalize.designation import is_designation
from careerdata.normalize.digits import are_groups
from careerdata.normalize.figure import Figure, ranged, single
from careerdata.normalize.measure import NotAFigure
from careerdata.normalize.notes import without_notes
from careerdata.normalize.numbers import number
from careerdata.normalize.open_ends import MORE
from careerdata.normalize.prefix import before
from careerdata.normalize.quantity import DATE_REST, TORN, end
from careerdata.normalize.ranges import join
from careerdata.patterns import lazy

# A set of characters first: the pattern is found by a table look-up, 2.5 times as fast as [0-9]+.
_DIGITS = lazy(r"[0-9][0-9.,]*")
_GLUED = lazy(r"[0-9A-Za-z_]++(?:[.,'’\-–/:(@+][0-9A-Za-z_]++\)?)*")
_AROUND = " \t\n\u00a0()[]*."
"""What may stand around the figure of a cell."""


def scan(text: str, currency: str | None = "USD") -> list[Figure]:
    """All figures of a text, in order, never overlapping.

    `currency` (ISO 4217) is the one the text is in: a sign of several currencies (`$`, `kr`, `Rs`) means it where it may.
    With None, or a currency it cannot mean, the figure has no unit, and `sign` says what stood there.
    """
    bare = without_notes(text)
    return bare.placed(_scan(bare.text, currency)) if bare is not None else _scan(text, currency)


def _scan(text: str, currency: str | None) -> list[Figure]:
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
    more = MORE.match(text, stop)
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
    if bare and is_designation(text, left, first, joined.end.after if joined else first.after):
        return None, _skip(text, start)
    if joined is not None:
        return ranged(text, left, first, joined, currency), joined.end.after
    date = DATE_REST.match(text, first.after) if first.is_year else None
    return single(text, left, first, currency), date.end() if date else first.after


def _skip(text: str, start: int, *, money: bool = False) -> int:
    """The end of everything that digits which are no figure are glued to, and of the half torn off a sum of money."""
    glued = _GLUED.match(text, start)
    stop = glued.end() if glued else start + 1
    torn = TORN.match(text, stop) if money else None
    return torn.end() if torn else stop


def _also_open(text: str, previous: Figure, figure: Figure) -> Figure:
    """The second of "at least $239,200 per year or $115.00 per hour", which is as open-ended as the first."""
    stop = previous.period_at[1] if previous.period_at else previous.end
    if previous.kind == "money" and text[stop : figure.start] == " or ":
        return figure._replace(open_ended=True)
    return figure
