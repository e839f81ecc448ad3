"""One end of a figure, from its first digit on: the number, its scale, its unit."""

from __future__ import annotations

from careerdata.language.figure_words import GLUED_PERIODS, PERIOD_WORDS, PERIODS, PLANS
from careerdata.normalize.currencies import AFTER
from careerdata.normalize.digits import take_value, written
from careerdata.normalize.end import End, is_year
from careerdata.normalize.named_behind import without_sign
from careerdata.normalize.numbers import BLANKS, SCALES
from careerdata.normalize.paid_for import CENTS, take_flat, take_period
from careerdata.normalize.units import take_late_unit, take_unit
from careerdata.patterns import lazy

_MONEY_ALONE = frozenset("m b B L Cr T grand".split())
"""Letters that multiply sums of money and stand for something else behind other numbers."""

_OF_RUPEES = frozenset("lakh lakhs lac lacs crore crores".split())
_CALL = lazy(r"\([0-9A-Za-z]{1,2}\)")
DATE_REST = lazy(r"-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?(?![0-9-])")
"""Month and day that make a year the year of an ISO 8601 date."""
_CHAIN = lazy(r"-[0-9A-Za-z]++[-/][0-9]")
_FISCAL = lazy(r"/[0-9]{2}(?:[0-9]{2})?(?![0-9/])")
_NO_RANGE = rf"0|[0-9]{{3}}(?![0-9.,'’]|[{BLANKS}][0-9]{{3}})"
"""What behind dots is a torn group of thousands, and no second end: $5..000."""
_BROKEN = lazy(rf"(?!\.{{2,4}}(?!{_NO_RANGE})[0-9])[.,]{{2,}}[0-9]|[.,](?=[0-9]{{0,2}}[OolI])[0-9OolI]{{3}}(?!\w)")
"""More than one separator, or letters that look like the noughts and ones of a group of thousands: $50,OOO."""
TORN = lazy(
    rf"(?:,[{BLANKS}]|[{BLANKS}],)[0-9]{{3}}(?![0-9,]|\.[0-9])(?![{BLANKS}](?!(?i:{PERIOD_WORDS})\b)[^\W\d_])",
)
"""A comma, a blank and a group of thousands: £18, 500 is torn apart, and neither figure is the one meant."""
_MAY_RUN_ON = frozenset(".,:/(-_@\\^=#*°&")


def end(
    text: str, at: int, *, money: bool = False, unit: str | None = None, grouped: bool = False, paid: bool = False
) -> End | None:
    """The number at `at` with its scale and unit; None where it is glued to something or is no number.

    `money` and `unit` are what stands before it says: that it is money, and of which currency. `grouped`: blanks set off
    its thousands, as they do in an amount of money and where no-break ones do. `paid`: it may be the second end of a range
    of money.
    """
    match = written(text, at, grouped=money or grouped, money=money or paid)
    digits, blanks, scale_word, plus, gap, word = match.groups()
    if plus and not scale_word:
        scale_word = plus[1:] or None
    stop = match.end(4) if plus else match.end(3) if scale_word else match.end(2) if blanks else match.end(1)
    scale = SCALES[scale_word.strip(" -.\t\n\u00a0").lower()] if scale_word else 1.0
    bare = not (blanks or scale_word or plus) and digits.isdigit()
    found = End(digits + (blanks or ""), scale, stop, stop, bare, bool(plus), is_year=bare and is_year(digits), unit=unit)
    if money:
        found.kind = "money"
    if word and not _take_word(found, text, gap, word, match.start(6), money=money or paid):
        return None
    if stop < len(text) and _is_no_end(text, stop, found):
        return None
    if scale_word:
        _take_rupees(found, text, scale_word, stop)
    if scale_word and found.kind != "money" and not paid and (scale_word.strip() in _MONEY_ALONE or digits in PLANS):
        return None
    if found.kind is None and (found.plus or text.startswith((" or ", " and "), found.after)):
        take_late_unit(found, text)
    if not take_value(found):
        return None
    _take_rest(found, text)
    return found


def _take_word(found: End, text: str, gap: str | None, word: str, word_at: int, *, money: bool) -> bool:
    """Take in what the word behind a number says; False where the number is glued to it."""
    word_end = word_at + len(word)
    if word not in AFTER and text.startswith("$", word_end):
        word, word_end = without_sign(word, word_end)
        if not word:
            return True
    if money and gap is None:
        take_period(found, text)
        if found.period is None and word in GLUED_PERIODS:
            found.period, found.period_at = PERIODS[word], (word_at, word_end)
    return found.period is not None or take_unit(found, text, gap, word, word_at, word_end)


def _take_rupees(found: End, text: str, scale_word: str, stop: int) -> None:
    """Take in that LPA, and lakh and crore that are paid for a time, are of rupees."""
    if scale_word.endswith("LPA"):
        found.kind, found.unit, found.period, found.period_at = "money", found.unit or "INR", "year", (stop - 2, stop)
    elif found.kind is None and scale_word.strip(BLANKS + "-\t\n").lower() in _OF_RUPEES:
        take_period(found, text)
        if found.period is not None:
            found.kind, found.unit = "money", "INR"


def _take_rest(found: End, text: str) -> None:
    """Take in a + after the unit, or what the money is paid for; a number with pence that something is paid for is money."""
    if text.startswith("+", found.after):
        found.plus, found.after = True, found.after + 1
        return
    if found.kind in (None, "money") and found.period_at is None:
        take_flat(found, text)
    if found.kind == "money" and found.period_at is None:
        take_period(found, text)
    elif found.kind is None and CENTS.fullmatch(found.digits):
        take_period(found, text)
        found.kind = "money" if found.period else None


def _is_no_end(text: str, stop: int, found: End) -> bool:
    """Whether what follows a number makes it none: it runs on, or is a sum whose thousands were torn off."""
    if found.bare and found.kind == "money" and TORN.match(text, stop):
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
