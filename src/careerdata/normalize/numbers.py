"""Digits as people write them, to a number."""

from __future__ import annotations

from types import MappingProxyType

from careerdata.patterns import lazy

MOST_DIGITS = 15
"""A double keeps 15 decimal digits; a longer run is an account number or noise, not a figure."""

BLANKS = " \u00a0\u2009\u202f"
"""Blanks that may set off thousands: blank, no-break, thin, narrow no-break."""

SCALES: MappingProxyType[str, float] = MappingProxyType(
    {
        "k": 1e3,
        "万": 1e4,
        "萬": 1e4,
        "만": 1e4,
        "億": 1e8,
        "亿": 1e8,
        "억": 1e8,
        "thousand": 1e3,
        "grand": 1e3,
        "t": 1e3,
        "tsd": 1e3,
        "tausend": 1e3,
        "lakh": 1e5,
        "lakhs": 1e5,
        "lac": 1e5,
        "lacs": 1e5,
        "l": 1e5,
        "lpa": 1e5,
        "m": 1e6,
        "mn": 1e6,
        "mio": 1e6,
        "mln": 1e6,
        "millionen": 1e6,
        "million": 1e6,
        "crore": 1e7,
        "crores": 1e7,
        "cr": 1e7,
        "b": 1e9,
        "bn": 1e9,
        "billion": 1e9,
        "trillion": 1e12,
    }
)
"""What a letter or word after the digits multiplies them by; keys lower-case."""

_PLAIN = lazy(r"[0-9]+(?:\.[0-9]+)?")
_GROUPS = lazy(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_SWISS = lazy(r"[0-9]{1,3}(?:['’][0-9]{3})+(?:\.[0-9]+)?")
_BLANK = lazy(rf"[0-9]{{1,3}}(?:[{BLANKS}][0-9]{{3}})+(?:[.,][0-9]+)?")
_INDIAN = lazy(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")
_DOT_GROUPS = lazy(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]{1,2})?")
_DECIMAL_COMMA = lazy(r"[0-9]+,[0-9]{1,2}")
_SEPARATORS = str.maketrans("", "", ",'’" + BLANKS)
_SWAP = str.maketrans({".": None, ",": "."})


def number(digits: str, *, dots: bool = False, comma: bool = False, indian: bool = False) -> float | None:
    """The number that digits with separators state, None where they are no number as people write it.

    102,900, 80'000, 12.5 and 280 000 always; 40.000 as forty thousand with `dots`; 12,50 as twelve and a half with `comma`
    or `dots`; 6,00,000 with `indian`.
    """
    if len(digits) > 2 * MOST_DIGITS:
        return None
    if digits.isdigit():
        return float(digits) if len(digits) <= MOST_DIGITS else None
    if _GROUPS.fullmatch(digits):
        return float(digits.replace(",", "")) if len(digits) <= MOST_DIGITS else None
    if sum(map(str.isdigit, digits)) > MOST_DIGITS:
        return None
    if (dots and _DOT_GROUPS.fullmatch(digits)) or ((dots or comma) and _DECIMAL_COMMA.fullmatch(digits)):
        return float(digits.translate(_SWAP))
    if _PLAIN.fullmatch(digits) or _SWISS.fullmatch(digits):
        return float(digits.translate(_SEPARATORS))
    if _BLANK.fullmatch(digits):
        head, _, tail = digits.partition(",")
        return float(head.translate(_SEPARATORS) + (f".{tail}" if tail else ""))
    if indian and _INDIAN.fullmatch(digits):
        return float(digits.translate(_SEPARATORS))
    return None


def scaled(value: float, scale: float) -> float:
    """A number times its scale, without the binary dust (2.3 million is 2300000)."""
    return value if scale == 1 else round(value * scale, 4)
