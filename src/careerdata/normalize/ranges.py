"""Two ends that make one range: $30k - $60k, 3 to 12 months, 2024–34."""

from __future__ import annotations

import re
from dataclasses import dataclass

from careerdata.language.figure_words import PAIR_WORDS, RANGE_WORDS, Hedge, Kind
from careerdata.normalize.before_digits import Before
from careerdata.normalize.currencies import BEFORE, DOLLARS, SIGNS, agreed
from careerdata.normalize.dates import last_year
from careerdata.normalize.digits import retake
from careerdata.normalize.end import At, End
from careerdata.normalize.gate import DASHES, Gate, between
from careerdata.normalize.measure import NotAFigure, measured
from careerdata.normalize.numbers import BLANKS
from careerdata.normalize.paid_for import take_period
from careerdata.normalize.quantity import DATE_REST, end
from careerdata.patterns import lazy

_MAY_JOIN = frozenset(f"{BLANKS}\t\n{DASHES}/.…(,")
_MAY_FOLLOW = frozenset(f"{BLANKS}\t{DASHES}.…(riRI") | {
    letter for word in (*RANGE_WORDS, *PAIR_WORDS) for letter in (word[0], word[0].upper())
}
_PREFIX = lazy(rf"([-−]?)([A-Z.]{{0,4}}\s?[{''.join(SIGNS)}]\s?|(?:[A-Z]{{1,3}}|Rs\.?|Rp|kr\.?|S?Fr\.)\s?)?(?=[0-9])")
_TORN_GROUP = lazy(r"[0-9]{1,3}(?:,[0-9]{3})*,[0-9]{1,2}(?![0-9])")
"""An amount whose last group lacks a digit: 20,00."""
_TWO_DIGITS = lazy(r"[0-9]{2}(?!-?[0-9])")
_LAST_MONTH = 12


@dataclass(slots=True)
class Joined:
    """The second end of a range and what the range measures."""

    end: End
    own: int
    """Where the second end begins: its own sign."""
    kind: Kind
    unit: str | None
    unit_at: At | None
    negative: bool = False
    hedge: Hedge | None = None
    """What the words before the second end make of it: $30,000 to over $60,000."""


def join(text: str, left: Before, first: End) -> Joined | None:
    """The other end of the range that `first` begins; None for none. Raises NotAFigure where both are of a code."""
    at = first.rest
    # Most figures end here: what follows is neither a dash nor a blank before a dash, `to`, `and`, `or` or `through`.
    if at + 1 >= len(text) or text[at] not in _MAY_JOIN or (text[at].isspace() and text[at + 1] not in _MAY_FOLLOW):
        return None
    gate = between(text, at, left, first)
    prefix = _PREFIX.match(text, gate.stop) if gate else None
    if gate is None or prefix is None or (gate.signed and prefix[2] is None):
        return None
    if gate.tight and first.is_year:
        year = _two_digit_year(text, gate.stop, first)
        if year is not None or DATE_REST.match(text, at):
            return year
    return _joined(text, left, first, gate, prefix)


def _joined(text: str, left: Before, first: End, gate: Gate, prefix: re.Match[str]) -> Joined | None:
    """The range that a second end behind the gate makes, if it makes one."""
    sign = (prefix[2] or "").strip()
    unit = _stated(sign) if sign else first.unit
    if sign and (unit is _UNKNOWN or first.kind != "money" or agreed(first.unit, unit) == ""):
        return None
    grouped = first.kind == "money" or not first.digits.isdigit()
    # The currency of the first end says how the digits of the second are grouped.
    paid = first.kind == "money"
    second = end(text, prefix.end(), money=bool(sign), unit=unit if sign or paid else None, grouped=grouped, paid=paid)
    if second is None:
        torn = _TORN_GROUP.match(text, prefix.end()) if paid else None
        if not sign and (torn or (gate.tight and first.kind is None)):
            raise NotAFigure(torn.end() if torn else prefix.end())
        return None
    kind = measured(text, first, second, tight=gate.tight, negative=left.negative)
    if kind is None:
        return None
    unit = agreed(second.unit, unit) or second.unit
    if kind == "money" and first.unit is None:
        retake(first, unit)
    if kind == "money" and second.kind is None:
        retake(second, unit)
        take_period(second, text)
    own = prefix.end() if sign and sign[-1] not in SIGNS else gate.stop
    sign_at = (gate.stop, gate.stop + len(sign)) if sign else None
    unit = agreed(first.unit, unit) or unit
    return Joined(second, own, kind, unit, second.unit_at or sign_at, bool(prefix[1]), gate.hedge)


_UNKNOWN = "?"


def _stated(sign: str) -> str | None:
    """Currency of the sign or code before a second end; `_UNKNOWN` where it is none."""
    if sign[-1] not in SIGNS:
        return BEFORE.get(sign, _UNKNOWN)
    return DOLLARS.get(sign[:-1].strip(), _UNKNOWN) if len(sign) > 1 else SIGNS[sign]


def _two_digit_year(text: str, at: int, first: End) -> Joined | None:
    """The end of 2024–34, also where it stands before the first (2034–24); None for the month of 2023-05."""
    short = _TWO_DIGITS.match(text, at)
    year = int(first.digits)
    if short is None or (int(short.group()) <= year % 100 and int(short.group()) <= _LAST_MONTH):
        return None
    value = float(last_year(year, int(short.group())))
    second = End(short.group(), 1.0, short.end(), short.end(), bare=True, plus=False, value=value, mantissa=value)
    return Joined(second, at, "year", None, None)
