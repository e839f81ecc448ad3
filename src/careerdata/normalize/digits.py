"""The digits of one end of a figure, with what sets off their thousands and what multiplies them."""

from __future__ import annotations

import re
from functools import cache

from careerdata.language.figure_words import ABBREVIATED, PAIR_WORDS, RANGE_WORDS, RISES
from careerdata.normalize.currencies import AFTER, COMMA_DECIMALS, DOT_GROUPS, INDIAN_GROUPS, SIGNS, THREE_DECIMALS
from careerdata.normalize.end import End
from careerdata.normalize.numbers import BLANKS, MOST_DIGITS, number, scaled
from careerdata.patterns import lazy

_DIGITS = r"[0-9]++(?:[.,'’][0-9]++)*"
_BLANK_GROUPS = rf"(?:[{BLANKS}][0-9]{{3}}(?![0-9])){{1,4}}(?:[.,][0-9]{{1,2}}(?![0-9]))?"
_SCALE_WORD = (
    r"[\s\-]?(?i:thousand|million|billion|trillion|la(?:kh|c)s?|crores?|grand|tausend|millionen|(?:tsd|mln|mio)\.?)(?!\w)"
)
_INDIAN = r"L(?![A-Za-z0-9])|\s?(?:LPA|Cr)\b"
"""Lakh, lakh per annum, crore, as Indian job adverts write them."""
_LAKH = r"\s[LKkM](?![A-Za-z0-9/&-]|\.[A-Za-z])"
"""Only of money: ₹12 L, $45 K."""
_K = rf"[kK](?:(?![a-z0-9])|(?={ABBREVIATED}))|\s[kK](?=[{''.join(SIGNS)}])|\s?T(?=€|EUR\b)"
"""`45k`, `30kpa`, `45 k€` and `45 T€`."""
_SCALE_STARTS = r"(?=[\s\-]?[kKmMbBtTlLcCgG万萬만億亿억])"
_SCALE = rf"[万萬만億亿억]|{_K}|[mMbB](?![A-Za-z0-9])|(?:bn|mn)\b|{_SCALE_WORD}|{_INDIAN}"
_UNIT = rf"(?:([\s\-‑]|\s?\(|[.,][-–—]{{1,2}}[{BLANKS}]?)?([^\W\d_]+|[%％{''.join(SIGNS)}]))?"


@cache
def _pattern(*, grouped: bool, money: bool) -> re.Pattern[str]:
    """The digits with what follows them; compiled when a text first needs it, as it is a long one."""
    scale = rf"{_SCALE_STARTS}(?:{_SCALE}{f'|{_LAKH}' if money else ''})"
    blanks = _BLANK_GROUPS if grouped else "(?!)"
    return re.compile(rf"({_DIGITS})({blanks})?({scale})?(\+(?:{scale})?)?{_UNIT}")


_GROUPED_BY_DOTS = lazy(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]{1,2})?")
_JOINS = rf"(?:[-–—−‒~…]|-{{2,3}}|\.{{2,4}}|(?:{'|'.join((RISES, *RANGE_WORDS, *PAIR_WORDS))})(?=[{BLANKS}]))"
_GROUPED_RANGE = lazy(rf",?[{BLANKS}]?{_JOINS}[{BLANKS}]?[0-9]{{1,3}}[{BLANKS}][0-9]{{3}}(?![0-9])")
FLAT = lazy(r"/[-–—=](?![0-9])|[.,][-–—]{1,2}(?![0-9])")
"""What stands for pence where there are none: `Rs 25,000/-`, `CHF 80'000.-`, `12,-`."""
_GROUP = 3
"""Most digits of a group."""


def written(text: str, at: int, *, grouped: bool, money: bool) -> re.Match[str]:
    """Digits, scale and unit at `at`, blanks between digits taken for separators of thousands only where they are.

    Groups: digits, the groups that blanks set off, scale, plus sign (with a scale behind it), gap, word or sign. `grouped`:
    something says that blanks set off thousands here; `money`: it is or may be money.
    """
    match = _pattern(grouped=True, money=money).match(text, at)
    if match and match[2] and not (match[1].isdigit() and len(match[1]) <= _GROUP and (grouped or _is_grouped(text, match))):
        match = _pattern(grouped=False, money=money).match(text, at)
    assert match is not None, "a digit stands there"
    return match


def _is_grouped(text: str, match: re.Match[str]) -> bool:
    """Whether blanks between digits set off thousands in a number that nothing before it calls money."""
    return (
        " " not in match[2]
        or match[6] in AFTER
        or FLAT.match(text, match.end(2)) is not None
        or _GROUPED_RANGE.match(text, match.end(2)) is not None
    )


def take_value(found: End) -> bool:
    """Take in the number that the digits state; False where they are none, or begin with a nought, as codes do."""
    digits = found.digits
    if found.bare and len(digits) <= MOST_DIGITS:
        if digits[0] == "0" and len(digits) > 1:
            return False
        found.mantissa = found.value = float(digits)
        return True
    # The second end of a range of money knows its currency before it is known to be money itself.
    money = found.kind == "money" or (found.kind is None and found.unit is not None)
    dots = money and (found.unit in DOT_GROUPS or (found.scale == 1 and are_groups(digits, found.unit)))
    return _take(found, _amount(digits, found.unit if money else None, dots=dots))


def retake(found: End, unit: str | None) -> None:
    """Read the digits again as an amount of a currency that was said later (30.000-45.000 €)."""
    dots = unit in DOT_GROUPS or (found.scale == 1 and are_groups(found.digits, unit))
    _take(found, _amount(found.digits, unit, dots=dots))


def _amount(digits: str, unit: str | None, *, dots: bool) -> float | None:
    return number(digits, dots=dots, comma=unit in COMMA_DECIMALS, indian=unit in INDIAN_GROUPS)


def are_groups(digits: str, unit: str | None) -> bool:
    """Whether dots set off thousands in an amount: no money but of THREE_DECIMALS is written with three decimals."""
    return unit not in THREE_DECIMALS and _GROUPED_BY_DOTS.fullmatch(digits) is not None


def _take(found: End, value: float | None) -> bool:
    if value is not None:
        found.mantissa, found.value = value, scaled(value, found.scale)
    return value is not None
