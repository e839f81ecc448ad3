"""One end of a figure, from its first digit on: the number, its scale, its unit."""

from __future__ import annotations

import re
from dataclasses import dataclass

from careerdata.language.figure_words import (
    GLUED_ONLY,
    GLUED_PERIODS,
    MONTHS,
    PAID_BY,
    PAIR_WORDS,
    PERIODS,
    PLANS,
    RANGE_WORDS,
    UNITS,
    Kind,
)
from careerdata.normalize.currencies import (
    AFTER,
    BEFORE,
    DOLLARS,
    DOT_GROUPS,
    INDIAN_GROUPS,
    SHARED,
    SIGNS,
    SURE_AMOUNT,
    THREE_DECIMALS,
    UNSURE,
    agreed,
)
from careerdata.normalize.numbers import BLANKS, MOST_DIGITS, SCALES, number, scaled

At = tuple[int, int]

FIRST_YEAR, LAST_YEAR = "1900", "2100"
"""A bare four-digit number between these is a year. As digits, which compare as their numbers do."""

_DIGITS = r"[0-9]++(?:[.,'’][0-9]++)*"
_BLANK_GROUPS = rf"(?:[{BLANKS}][0-9]{{3}}(?![0-9])){{1,4}}(?:[.,][0-9]{{1,2}}(?![0-9]))?"
_SCALE_WORD = r"[\s\-]?(?i:thousand|million|billion|trillion|lakhs?|crores?)\b"
_INDIAN = r"L(?![A-Za-z0-9])|\s?(?:LPA|Cr)\b"
"""Lakh, lakh per annum, crore, as Indian job adverts write them."""
_SCALE_STARTS = r"(?=[\s\-]?[kKmMbBtTlLcC万萬만億亿억])"
_SCALE = rf"{_SCALE_STARTS}(?:[万萬만億亿억]|[kK](?![a-z0-9])|[mMbB](?![A-Za-z0-9])|(?:bn|mn|mio)\b|{_SCALE_WORD}|{_INDIAN})"
_UNIT = rf"(?:([\s\-‑]|\s?\()?([^\W\d_]+|[%％{''.join(SIGNS)}]))?"
_END = re.compile(rf"({_DIGITS})({_BLANK_GROUPS})?({_SCALE})?(\+(?:{_SCALE})?)?{_UNIT}")
_END_CLOSE = re.compile(rf"({_DIGITS})((?!))?({_SCALE})?(\+(?:{_SCALE})?)?{_UNIT}")
"""Groups: digits, blanks that may set off thousands, scale, + (and a scale behind it), gap, word or sign. The second takes no
blanks."""
_GROUPED_BY_DOTS = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]{1,2})?")
_GLUED_PERIOD = re.compile(r"(p\.?[amw]|pcm|p[dh])\b\.?(?![\w])", re.IGNORECASE)
_PAID = r"(?:an?|per|p\.?a|each|annually|yearly|monthly|weekly|daily|hourly)\b"
_TORN = re.compile(rf",[{BLANKS}][0-9]{{3}}(?![0-9.,])(?![{BLANKS}](?!{_PAID})[^\W\d_])", re.IGNORECASE)
"""A comma, a blank and a group of thousands: £18, 500 is torn apart, and neither figure is the one meant."""
_CENTS = re.compile(r"[0-9]+\.[0-9]{2}")

_CALL = re.compile(r"\([0-9A-Za-z]{1,2}\)")
DATE_REST = re.compile(r"-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?(?![0-9-])")
"""Month and day that make a year the year of an ISO 8601 date."""
_CHAIN = re.compile(r"-[0-9A-Za-z]++[-/][0-9]")
_FISCAL = re.compile(r"/[0-9]{2}(?:[0-9]{2})?(?![0-9/])")
_JOINS = rf"(?:[-–—−‒~]|(?:{'|'.join((*RANGE_WORDS, *PAIR_WORDS))})(?=[{BLANKS}]))"
_GROUPED_RANGE = re.compile(rf"[{BLANKS}]?{_JOINS}[{BLANKS}]?[0-9]{{1,3}}[{BLANKS}][0-9]{{3}}(?![0-9])")
_LATE_UNIT = re.compile(r"(\s(?:or|and)\s(?:more|above|up|over|higher|greater))?[\s-]([A-Za-z]+)")
_BROKEN = re.compile(r"[.,]{2,}[0-9]")
_BEHIND = re.compile(rf"\s?[0-9{''.join(SIGNS)}]")
_AMOUNT = re.compile(rf"[{BLANKS}]?[0-9]")
_PERIOD = re.compile(r"(\s?/\s?|\s{1,9}+(?:per|a|an|each|every)\s|-per-|\s\(?)([A-Za-z]+(?:\.a\b)?)")
_HYPHENS = frozenset("-‑")
_GROUP, _DAY, _YEAR = 3, 2, 4
"""Most digits of a group, of a day of the month or an hour; digits of a year."""
_LAST_DAY = 31
_STERLING = re.compile(r"\s(?:sterling|annually|(?:a|per) (?:year|annum|month))\b")
_SAYS = frozenset(
    {form for word in UNITS for form in (word, word.capitalize(), word.upper())}
    | set(AFTER)
    | MONTHS
    | {form for word in PAID_BY for form in (word, word.capitalize(), word.upper())}
    | set("per Per plus am pm AM PM Am Pm a p o A P".split())
)
"""Words after a blank that say something of the number; any other is passed by."""
_MAY_RUN_ON = frozenset(".,:/(-_@\\^=#*°&")
_MAY_PAY = frozenset(f"{gap}{char}" for gap in " \u00a0\n/-" for char in "/(paedhwmyPAEDHWMY ")
"""The two characters that what money is paid for begins with."""


@dataclass(slots=True)
class End:
    """One end of a figure as read."""

    digits: str
    value: float
    mantissa: float
    """The value before its scale."""
    scale: float
    stop: int
    """After digits, scale, + and a percent sign."""
    after: int
    """After the unit."""
    bare: bool
    """Digits alone: no separator, scale or +."""
    plus: bool
    is_year: bool = False
    """Digits that are a year where nothing says otherwise."""
    kind: Kind | None = None
    """None: a bare number, so far."""
    unit: str | None = None
    unit_at: At | None = None
    period: str | None = None
    period_at: At | None = None

    @property
    def rest(self) -> int:
        """After the unit and what the money is paid for."""
        return self.period_at[1] if self.period_at else self.after


def is_year(digits: str) -> bool:
    """Whether digits alone read as a year."""
    return len(digits) == _YEAR and FIRST_YEAR <= digits <= LAST_YEAR and digits.isdigit()


def end(text: str, at: int, money: bool = False, unit: str | None = None, *, grouped: bool = False) -> End | None:
    """The number at `at` with its scale and unit; None where it is glued to something or is no number.

    `money` and `unit` are what stands before it says: that it is money, and of which currency. `grouped`: blanks set off
    its thousands, as they do in an amount of money and where no-break ones do.
    """
    match = _match(text, at, money or grouped)
    digits, blanks, scale_word, plus, gap, word = match.groups()
    if plus and not scale_word:
        scale_word = plus[1:] or None
    stop = match.end(4) if plus else match.end(3) if scale_word else match.end(2) if blanks else match.end(1)
    scale = SCALES[scale_word.strip(" -\t\n\u00a0").lower()] if scale_word else 1.0
    bare = not (blanks or scale_word or plus) and digits.isdigit()
    found = End(digits, 0.0, 0.0, scale, stop, stop, bare, bool(plus), bare and is_year(digits), "money" if money else None, unit)
    word_end = match.end(6)
    if word and word not in AFTER and text.startswith("$", word_end):
        word, word_end = _without_sign(word, word_end)
    if found.kind == "money" and gap is None and word and _GLUED_PERIOD.match(text, match.start(6)):
        word = None
    if (
        word
        and (gap is None or word in _SAYS or gap in _HYPHENS)
        and not _take_unit(found, text, gap or "", word, match.start(6), word_end)
    ):
        return None
    if stop < len(text) and _is_no_end(text, stop, found):
        return None
    if scale_word and scale_word.endswith("LPA"):
        found.kind, found.unit, found.period, found.period_at = "money", found.unit or "INR", "year", (stop - 2, stop)
    if scale_word and found.kind != "money" and (scale_word.strip() in ("m", "b", "B", "L", "Cr") or digits in PLANS):
        return None
    if found.kind is None and (found.plus or text.startswith((" or ", " and "), found.after)):
        _take_late_unit(found, text)
    if not _take_value(found, digits + blanks if blanks else digits):
        return None
    _take_rest(found, text)
    return found


def _without_sign(word: str, word_end: int) -> tuple[str, int]:
    """A word without the letters of the dollar sign behind it: cells ran together ("C$57k CADC$60k CAD")."""
    for cut in range(len(word)):
        if word[cut:] in DOLLARS:
            return word[:cut], word_end - len(word) + cut
    return word, word_end


def _match(text: str, at: int, grouped: bool) -> re.Match[str]:
    """Digits, scale and unit at `at`, blanks between digits taken for separators of thousands only where they are."""
    match = _END.match(text, at)
    assert match is not None, "a digit stands there"
    if match[2] and not (match[1].isdigit() and len(match[1]) <= _GROUP and (grouped or _is_grouped(text, match))):
        match = _END_CLOSE.match(text, at)
        assert match is not None, "a digit stands there"
    return match


def _is_grouped(text: str, match: re.Match[str]) -> bool:
    """Whether blanks between digits set off thousands in a number that nothing before it calls money."""
    return " " not in match[2] or match[6] in AFTER or _GROUPED_RANGE.match(text, match.end(2)) is not None


def _take_value(found: End, digits: str) -> bool:
    """Take in the number; False where the digits are none, or one that begins with a nought, as codes do."""
    if found.bare and len(digits) <= MOST_DIGITS:
        if digits[0] == "0" and len(digits) > 1:
            return False
        found.mantissa = found.value = float(digits)
        return True
    found.digits = digits
    # The second end of a range of money knows its currency before it is known to be money itself.
    money = found.kind == "money" or (found.kind is None and found.unit is not None)
    dots = money and (found.unit in DOT_GROUPS or (found.scale == 1 and are_groups(digits, found.unit)))
    value = number(digits, dots=dots, indian=found.unit in INDIAN_GROUPS)
    if value is None:
        return False
    found.mantissa, found.value = value, scaled(value, found.scale)
    return True


def are_groups(digits: str, unit: str | None) -> bool:
    """Whether dots set off thousands in an amount: no money but of THREE_DECIMALS is written with three decimals."""
    return unit not in THREE_DECIMALS and _GROUPED_BY_DOTS.fullmatch(digits) is not None


def _take_rest(found: End, text: str) -> None:
    """Take in a + after the unit, or what the money is paid for."""
    after = found.after
    if text.startswith("+", after):
        found.plus, found.after = True, after + 1
    elif found.kind == "money" and text[after : after + 2] in _MAY_PAY:
        take_period(found, text)
    elif found.kind == "money" and (glued := _GLUED_PERIOD.match(text, after)):
        found.period, found.period_at = GLUED_PERIODS[glued[1].lower()], glued.span()


def retake(found: End, unit: str | None) -> None:
    """Read the digits again as an amount of a currency that was said later (30.000-45.000 €)."""
    dots = unit in DOT_GROUPS or (found.scale == 1 and are_groups(found.digits, unit))
    value = number(found.digits, dots=dots, indian=unit in INDIAN_GROUPS)
    if value is not None:
        found.mantissa, found.value = value, scaled(value, found.scale)


def _take_unit(found: End, text: str, gap: str, word: str, word_at: int, word_end: int) -> bool:
    """Take in the unit after the number, if the word there is one; False where the number is glued to the word."""
    if found.kind is None and (unit := UNITS.get(word.lower())) and not (gap and (gap[-1] == "(" or word in GLUED_ONLY)):
        found.kind, found.unit = unit
        found.after = _second_word(text, word.lower(), word_end)
        found.unit_at = (word_at, found.after)
        if word in "%％":
            found.stop = found.after
        return True
    if word in AFTER:
        if _is_currency(found, text, gap, word, word_end):
            found.unit = _said_twice(found.unit, AFTER[word])
            found.kind, found.unit_at = "money", (word_at, word_end)
            found.after = word_end + gap.endswith("(")
            return True
        return bool(gap) or found.kind == "money" or word in SIGNS
    if found.kind is None and word.lower() in PAID_BY and gap and _CENTS.fullmatch(found.digits):
        found.kind = "money"
        return True
    if found.kind is None and word.lower() == "per" and text[word_end : word_end + 5].lower() == " cent":
        found.kind, found.after, found.unit_at = "percent", word_end + 5, (word_at, word_end + 5)
        return True
    return bool(gap) and _may_follow(found, text, gap, word, word_at)


def _may_follow(found: End, text: str, gap: str, word: str, word_at: int) -> bool:
    """Whether a number may stand before a word that is no unit; "plus" makes it open-ended."""
    if word == "plus":
        found.plus, found.after = True, word_at + len(word)
        return True
    if gap in _HYPHENS:
        # In "R$95,000-R$124,000" the letters belong to the sign of the amount behind the dash.
        word_end = word_at + len(word)
        next_amount = found.kind == "money" and (text[word_end : word_end + 1] in SIGNS or _is_sign_of(text, word, word_end))
        return next_amount or word.lower() == "to" or (found.is_year and word.islower())
    return not (found.bare and len(found.digits) <= _DAY and _is_clock_or_date(text, word, word_at, found.digits))


def _is_sign_of(text: str, word: str, word_end: int) -> bool:
    """Whether a word is the currency of the amount right behind it (the second R of R300,000-R470,000)."""
    return word in BEFORE and _AMOUNT.match(text, word_end) is not None


def _take_late_unit(found: End, text: str) -> None:
    """Take in the unit that comes after "plus" or "or more" (10-plus years, 5 or more years)."""
    match = _LATE_UNIT.match(text, found.after)
    if match and (unit := UNITS.get(match[2].lower())) and match[2] not in GLUED_ONLY and (found.plus or match[1]):
        found.kind, found.unit = unit
        found.plus, found.after, found.unit_at = True, match.end(), match.span(2)


def _second_word(text: str, word: str, word_end: int) -> int:
    """Where a unit ends whose first word ends at `word_end`: "percentage points" has two."""
    if word == "percentage" and text[word_end : word_end + 6].lower() == " point":
        return word_end + (7 if text[word_end + 6 : word_end + 7] == "s" else 6)
    return word_end


def _is_currency(found: End, text: str, gap: str, word: str, word_end: int) -> bool:
    """Whether the currency sign, code or word after a number is its own, not that of the amount behind it."""
    if gap.endswith("(") and text[word_end : word_end + 1] != ")":
        return False
    if gap in _HYPHENS and _is_sign_of(text, word, word_end):
        return False
    if word in SIGNS:
        return found.kind is None and not _AMOUNT.match(text, word_end)
    if found.kind is not None:
        # After "US$45,000 USD $50,000" a code may be that of the next amount; after "$36k USD$38k USD" it is not.
        own = found.unit is None or found.unit in SHARED
        return own or bool(agreed(found.unit, AFTER[word]) and not _BEHIND.match(text, word_end))
    if found.is_year:
        return not _AMOUNT.match(text, word_end)
    if word == "pounds":
        return _STERLING.match(text, word_end) is not None
    return word not in UNSURE or (number(found.digits) or 0.0) * found.scale >= SURE_AMOUNT


def _said_twice(sign: str | None, behind: str) -> str:
    """What a sign before a number and a word behind it mean: the code behind says which, though the sign be another's."""
    return agreed(sign, behind) or (behind if sign is None or behind not in SHARED else sign)


def _is_clock_or_date(text: str, word: str, word_at: int, digits: str) -> bool:
    """Whether the word after one or two digits makes them a time of day (9 a.m.) or the day of a date (28 August)."""
    if word in MONTHS:
        return int(digits) <= _LAST_DAY
    return word.lower() in ("am", "pm") or text[word_at : word_at + 3].lower() in ("a.m", "p.m", "o'c", "o’c")


def _is_no_end(text: str, stop: int, found: End) -> bool:
    """Whether what follows a number makes it none: it runs on, or is a sum whose thousands were torn off."""
    if found.bare and found.kind == "money" and _TORN.match(text, stop):
        return True
    return found.after == stop and text[stop] in _MAY_RUN_ON and _runs_on(text, stop, found)


def _runs_on(text: str, stop: int, found: End) -> bool:
    """Whether a number goes on in something that makes it no figure: 7:30, 24/7, 401(k), 555-123-4567, 5_1."""
    follows = text[stop]
    if follows == "(":
        return _CALL.match(text, stop) is not None
    if follows == "-":
        return _CHAIN.match(text, stop) is not None and not (found.is_year and DATE_REST.match(text, stop))
    if follows in ".,":
        return _BROKEN.match(text, stop) is not None
    if follows == "/":
        fiscal = found.is_year and _FISCAL.match(text, stop)
        return text[stop + 1 : stop + 2].isdigit() and not (found.kind == "money" or fiscal)
    return follows != ":" or text[stop + 1 : stop + 2].isdigit()


def take_period(found: End, text: str, at: int | None = None) -> None:
    """Take in what a sum of money is paid for, where the text says so right after it, or at `at`."""
    match = _PERIOD.match(text, found.after if at is None else at)
    if match is None:
        return
    gap, word = match[1], match[2].lower()
    period = PERIODS.get(word)
    # "$5 year" says nothing of what the $5 are for, "$5 yearly" does.
    if period is None or (gap.strip(" \n\u00a0(") == "" and word in UNITS):
        return
    found.period = period
    found.period_at = (match.start() + len(gap) - len(gap.lstrip(" \n\u00a0(")), match.end())
