"""What a range of two ends measures, and which two numbers are parts of a code."""

from __future__ import annotations

from careerdata.language.figure_words import Kind
from careerdata.normalize.currencies import agreed
from careerdata.normalize.end import End
from careerdata.normalize.shared_scale import in_months
from careerdata.patterns import lazy

_CHAINED = lazy(r"[-–/.:][0-9]")
_WORKING_HOURS = (9.0, 5.0)
"""9-to-5 is a way of life."""
_SOC_DIGITS, _ZIP_DIGITS, _PHONE_DIGITS = (2, 4), (5, 4), (3, 4)
"""Digits before and after the hyphen."""
_MAJOR_GROUPS = range(11, 56)
"""First two digits of a Standard Occupational Classification code (2018): 11 management to 55 military."""


class NotAFigure(Exception):
    """Both numbers, up to `stop`, belong to something that is no figure: 13-2011, 555-1234, 9 to 5."""

    def __init__(self, stop: int) -> None:
        super().__init__(stop)
        self.stop = stop


def measured(text: str, first: End, second: End, *, tight: bool, negative: bool) -> Kind | None:
    """What the range of two ends measures, None where they are no range."""
    if first.kind is None and second.kind is None:
        return _bare(text, first, second, tight=tight, negative=negative)
    if first.kind is None:
        # "102,900 - 9%" and "2023 - 5%" are two figures.
        apart = (second.kind != "money" and "," in first.digits) or (first.is_year and not tight)
        return None if apart else second.kind
    if second.kind is None:
        # A number of its own after a dash is smaller than the end before it ("$9 - 100" apart), or a year.
        smaller = second.mantissa < first.mantissa and (second.scale == 1 or second.value < first.value)
        apart = smaller or (second.is_year and not first.is_year)
        # In "rose 5% to 102,900" the second counts what the first is a share of.
        if first.kind == "percent" and "," in second.digits:
            return None
        return None if first.kind == "duration" or (apart and not tight) else first.kind
    if first.kind != second.kind:
        return None
    if first.kind == "money":
        same = agreed(first.unit, second.unit) != ""
    else:
        same = first.unit == second.unit or in_months(first, second)
    return first.kind if same else None


def _bare(text: str, first: End, second: End, *, tight: bool, negative: bool) -> Kind | None:
    """What a range of two bare numbers measures."""
    if tight and second.stop < len(text) and _CHAINED.match(text, second.stop):
        raise NotAFigure(second.stop)
    if first.is_year and second.is_year:
        return "year"
    if _is_code(first, second, tight) or (first.value, second.value) == _WORKING_HOURS:
        raise NotAFigure(second.stop)
    return None if negative or first.is_year != second.is_year else "count"


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
