"""The unit behind a number: percent, years, or its currency."""

from __future__ import annotations

import re

from careerdata.language.figure_words import GLUED_ONLY, MONTHS, OR_MORE, PERCENT_IN_TWO, UNITS
from careerdata.language.name_ends import leading
from careerdata.normalize.currencies import AFTER, SIGNS
from careerdata.normalize.end import End
from careerdata.normalize.named_behind import HYPHENS, is_sign_of, take_currency
from careerdata.normalize.paid_for import take_period
from careerdata.patterns import lazy

_LATE_UNIT = lazy(rf"({OR_MORE})?[\s-]([A-Za-z]+)")
_SECOND = lazy(r"[ \u00a0]([a-z]+)\b", re.IGNORECASE)
_DAY = 2
"""Most digits of a day of the month or an hour."""
_LAST_DAY = 31
_SAYS = frozenset(
    {form for word in UNITS for form in (word, word.capitalize(), word.upper())}
    | set(AFTER)
    | MONTHS
    | {form for word in PERCENT_IN_TWO for form in (word, word.capitalize())}
    | set("plus am pm AM PM Am Pm a p o A P".split())
)
"""Words after a blank that say something of the number; any other is passed by."""


def take_unit(found: End, text: str, gap: str | None, word: str, word_at: int, word_end: int) -> bool:
    """Take in the unit after the number, if the word there is one; False where the number is glued to the word.

    `gap` is what parts the two: a blank, a hyphen, a bracket, None where they touch.
    """
    if gap is not None and word not in _SAYS and gap not in HYPHENS:
        return True
    gap = gap or ""
    if found.kind is None and (unit := UNITS.get(word.lower())) and not (gap and (gap[-1] == "(" or word in GLUED_ONLY)):
        found.kind, found.unit = unit
        found.after = _second_word(text, word.lower(), word_end)
        found.unit_at = (word_at, found.after)
        if word in "%％":
            found.stop = found.after
        return True
    if word in AFTER:
        own = take_currency(found, text, gap, word, word_at, word_end)
        return own or bool(gap) or found.kind == "money" or word in SIGNS
    if found.kind is None and (end := _end_of_percent(text, word.lower(), word_end)):
        found.kind, found.after, found.unit_at = "percent", end, (word_at, end)
        return True
    return bool(gap) and _may_follow(found, text, gap, word, word_at)


def take_late_unit(found: End, text: str) -> None:
    """Take in the unit that comes after "plus" or "or more" (10-plus years, 5 or more years)."""
    match = _LATE_UNIT.match(text, found.after)
    if match and (unit := UNITS.get(match[2].lower())) and match[2] not in GLUED_ONLY and (found.plus or match[1]):
        found.kind, found.unit = unit
        found.plus, found.after, found.unit_at = True, match.end(), match.span(2)


def _may_follow(found: End, text: str, gap: str, word: str, word_at: int) -> bool:
    """Whether a number may stand before a word that is no unit; "plus" makes it open-ended."""
    if word == "plus":
        end = word_at + len(word)
        if found.kind == "money":
            take_period(found, text, end)
        found.plus = found.kind != "money" or found.period is not None or not _adds(text, end)
        found.after = end if found.plus else found.after
        return True
    if gap in HYPHENS:
        # In "R$95,000-R$124,000" the letters belong to the sign of the amount behind the dash.
        word_end = word_at + len(word)
        next_amount = found.kind == "money" and (text[word_end : word_end + 1] in SIGNS or is_sign_of(text, word, word_end))
        return next_amount or word.lower() == "to" or ((found.is_year or found.kind == "money") and word.islower())
    return not (found.bare and len(found.digits) <= _DAY and _is_clock_or_date(text, word, word_at, found.digits))


def _adds(text: str, at: int) -> bool:
    """Whether a word stands behind "plus" that it may add to a sum, so that it opens no end: `$40,000 plus tips`."""
    word = _SECOND.match(text, at)
    return word is not None and word[1].lower() not in leading()


def _end_of_percent(text: str, word: str, word_end: int) -> int:
    """Where two words for percent end, the first of them ending at `word_end`; 0 where they are none: `per cent`."""
    seconds = PERCENT_IN_TWO.get(word)
    second = _SECOND.match(text, word_end) if seconds else None
    return second.end() if seconds and second and second[1].lower() in seconds else 0


def _second_word(text: str, word: str, word_end: int) -> int:
    """Where a unit ends whose first word ends at `word_end`: "percentage points" has two."""
    if word == "percentage" and text[word_end : word_end + 6].lower() == " point":
        return word_end + (7 if text[word_end + 6 : word_end + 7] == "s" else 6)
    return word_end


def _is_clock_or_date(text: str, word: str, word_at: int, digits: str) -> bool:
    """Whether the word after one or two digits makes them a time of day (9 a.m.) or the day of a date (28 August)."""
    if word in MONTHS:
        return int(digits) <= _LAST_DAY
    return word.lower() in ("am", "pm") or text[word_at : word_at + 3].lower() in ("a.m", "p.m", "o'c", "o’c")
