"""Two ends that make one range: $30k - $60k, 3 to 12 months, 2024–34."""

from __future__ import annotations

import re
from dataclasses import dataclass

from careerdata.language.figure_words import PAIR_WORDS, RANGE_WORDS, Kind
from careerdata.normalize.currencies import BEFORE, DOLLARS, SIGNS, agreed
from careerdata.normalize.dates import last_year
from careerdata.normalize.numbers import BLANKS
from careerdata.normalize.prefix import Before
from careerdata.normalize.quantity import DATE_REST, At, End, end, retake, take_period

_DASHES = "-–—−‑‒―~∼〜～"
_MAY_JOIN = frozenset(f"{BLANKS}\t\n{_DASHES}/")
_MAY_FOLLOW = frozenset(f"{BLANKS}\t{_DASHES}") | {
    letter for word in (*RANGE_WORDS, *PAIR_WORDS) for letter in (word[0], word[0].upper())
}
_WORD = rf"(?:[-‑]?\s{{1,3}}|-)({'|'.join((*RANGE_WORDS, *PAIR_WORDS))})[\s-]"
_DASH = rf"[{BLANKS}\t]{{0,2}}(-{{2,3}}|[{_DASHES}/])[{BLANKS}\t]{{0,2}}"
_JOIN = re.compile(f"{_WORD}|{_DASH}", re.IGNORECASE)
_CENTS = re.compile(r"[0-9]+\.[0-9]{2}(?![0-9.])")
_PREFIX = re.compile(rf"([-−]?)([A-Z.]{{0,4}}\s?[{''.join(SIGNS)}]\s?|(?:[A-Z]{{1,3}}|Rs\.?|Rp|kr\.?|S?Fr\.)\s?)?(?=[0-9])")
_TWO_DIGITS = re.compile(r"[0-9]{2}(?!-?[0-9])")
_CHAINED = re.compile(r"[-–/.:][0-9]")
_LAST_MONTH = 12
_WORKING_HOURS = (9.0, 5.0)
"""9-to-5 is a way of life."""
_SOC_DIGITS, _ZIP_DIGITS, _PHONE_DIGITS = (2, 4), (5, 4), (3, 4)
"""Digits before and after the hyphen."""
_MAJOR_GROUPS = range(11, 56)
"""First two digits of a Standard Occupational Classification code (2018): 11 management to 55 military."""
_SMALLEST_UNSCALED = 1000
"""In "£30k-45" the k counts for both ends; a second end from here on states its own size."""


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


class NotAFigure(Exception):
    """Both numbers, up to `stop`, belong to something that is no figure: 13-2011, 555-1234, 9 to 5."""

    def __init__(self, stop: int) -> None:
        super().__init__(stop)
        self.stop = stop


@dataclass(slots=True)
class _Gate:
    """What stands between two numbers."""

    dash: str | None
    tight: bool
    """The dash touches both numbers."""
    stop: int


def join(text: str, left: Before, first: End) -> Joined | None:
    """The other end of the range that `first` begins; None where it begins none.

    Raises:
        NotAFigure: the two are parts of a code, a telephone number or the like.
    """
    at = first.rest
    # Most figures end here: what follows is neither a dash nor a blank before a dash, `to`, `and`, `or` or `through`.
    if at + 1 >= len(text) or text[at] not in _MAY_JOIN or (text[at].isspace() and text[at + 1] not in _MAY_FOLLOW):
        return None
    gate = _gate(text, at, left, first)
    prefix = _PREFIX.match(text, gate.stop) if gate else None
    if gate is None or prefix is None:
        return None
    if gate.tight and first.is_year:
        year = _two_digit_year(text, gate.stop, first)
        if year is not None or DATE_REST.match(text, at):
            return year
    return _joined(text, left, first, gate, prefix)


def _joined(text: str, left: Before, first: End, gate: _Gate, prefix: re.Match[str]) -> Joined | None:
    """The range that a second end behind the gate makes, if it makes one."""
    sign = (prefix[2] or "").strip()
    unit = _stated(sign) if sign else first.unit
    if sign and (unit is _UNKNOWN or first.kind != "money" or agreed(first.unit, unit) == ""):
        return None
    grouped = first.kind == "money" or not first.digits.isdigit()
    # The currency of the first end says how the digits of the second are grouped.
    second = end(text, prefix.end(), bool(sign), unit if sign or first.kind == "money" else None, grouped=grouped)
    if second is None:
        if gate.tight and not sign and first.kind is None:
            raise NotAFigure(prefix.end())
        return None
    kind = _kind(text, left, first, second, gate)
    if kind is None:
        return None
    unit = agreed(second.unit, unit) or second.unit
    if kind == "money" and first.kind is None:
        retake(first, unit)
    if kind == "money" and second.kind is None:
        retake(second, unit)
        take_period(second, text)
    own = prefix.end() if sign and sign[-1] not in SIGNS else gate.stop
    sign_at = (gate.stop, gate.stop + len(sign)) if sign else None
    return Joined(second, own, kind, agreed(first.unit, unit) or unit, second.unit_at or sign_at, bool(prefix[1]))


_UNKNOWN = "?"


def _gate(text: str, at: int, left: Before, first: End) -> _Gate | None:
    """The dash or word between two numbers, None where none stands there or it does not join them."""
    match = _JOIN.match(text, at)
    if match is None:
        return None
    word, dash = (match[1] or "").lower(), match[2]
    tight = dash is not None and match.end() - match.start() == 1
    # "2- and 4-year" hangs the first number on the unit of the second.
    hung = text[at] in "-‑"
    if word == "or":
        if first.kind is not None:
            return None
    elif word in PAIR_WORDS and not (left.between or hung):
        return None
    if dash == "/" and not (tight and first.is_year):
        return None
    # In "3.5% -10%" the dash is a minus; in "9.20 -45.00" both are amounts with cents.
    lopsided = dash and text[at].isspace() and not text[match.end() - 1].isspace()
    if lopsided and first.kind != "money" and not (_CENTS.fullmatch(first.digits) and _CENTS.match(text, match.end())):
        return None
    return _Gate(dash, tight, match.end())


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
    second = End(short.group(), value, value, 1.0, short.end(), short.end(), bare=True, plus=False)
    return Joined(second, at, "year", None, None)


def _kind(text: str, left: Before, first: End, second: End, gate: _Gate) -> Kind | None:
    """What the range of two ends measures, None where they are no range."""
    if first.kind is None and second.kind is None:
        return _bare(text, left, first, second, gate.tight)
    if first.kind is None:
        # "102,900 - 9%" and "2023 - 5%" are two figures.
        apart = (second.kind != "money" and "," in first.digits) or (first.is_year and not gate.tight)
        return None if apart else second.kind
    if second.kind is None:
        # A number of its own after a dash is smaller than the end before it ("$9 - 100" apart), or a year.
        apart = second.mantissa < first.mantissa or (second.is_year and not first.is_year)
        return None if first.kind == "duration" or (apart and not gate.tight) else first.kind
    if first.kind != second.kind:
        return None
    same = agreed(first.unit, second.unit) != "" if first.kind == "money" else first.unit == second.unit
    return first.kind if same else None


def _bare(text: str, left: Before, first: End, second: End, tight: bool) -> Kind | None:
    """What a range of two bare numbers measures."""
    if tight and second.stop < len(text) and _CHAINED.match(text, second.stop):
        raise NotAFigure(second.stop)
    if first.is_year and second.is_year:
        return "year"
    if _is_code(first, second, tight) or (first.value, second.value) == _WORKING_HOURS:
        raise NotAFigure(second.stop)
    return None if left.negative or first.is_year != second.is_year else "count"


def _is_code(first: End, second: End, tight: bool) -> bool:
    """Whether two bare numbers with a hyphen are an SOC code (13-2011), a ZIP code or a telephone number."""
    if not (tight and first.bare and not second.plus and second.scale == 1):
        return False
    # O*NET adds a fraction to an SOC code (29-1141.01).
    digits = (len(first.digits), len(second.digits.partition(".")[0]))
    if digits == _SOC_DIGITS:
        return int(first.digits) in _MAJOR_GROUPS
    # "500-1000 words" counts, 555-1234 does not.
    round_numbers = first.value % 10 == 0 and second.value % 10 == 0
    return digits == _ZIP_DIGITS or (digits == _PHONE_DIGITS and not round_numbers)


def shared_scale(first: End, second: End, signed: bool) -> tuple[float, float]:
    """The scales of both ends: "$30-60k" and "$1-2 million" state one for both, "$500 - $1k" does not."""
    if first.scale == 1 and second.scale > 1 and first.mantissa < second.mantissa:
        return second.scale, second.scale
    small = second.mantissa < _SMALLEST_UNSCALED
    if second.scale == 1 and first.scale > 1 and small and (not signed or second.mantissa > first.mantissa):
        return first.scale, first.scale
    if first.kind == "money" and first.scale == second.scale == 1 and _shares_thousands(first, second):
        return _THOUSAND, 1.0
    return first.scale, second.scale


_THOUSAND = 1000.0


def _shares_thousands(first: End, second: End) -> bool:
    """Whether the groups of the second end are those of both: $5-8,000 is no range from five dollars on."""
    return first.bare and first.mantissa < _THOUSAND <= second.mantissa and first.mantissa < second.mantissa / _THOUSAND
