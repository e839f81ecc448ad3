"""What stands before the digits of a figure: its currency, its sign, what hedges it, or what they are glued to."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from careerdata.language.figure_words import BETWEEN, HEDGES, LAST_OF_HEDGE, MARKS, SECOND_OF_TWO, Hedge
from careerdata.normalize.currencies import BEFORE, CODES, DOLLARS, SHARED, SIGNS, UNSURE, agreed
from careerdata.normalize.numbers import BLANKS

REACH = 32
"""Characters looked at before a figure: room for "approximately" and a currency code."""

_GLUED_LETTERS = re.compile(r"[^\W\d_][^\W\d_.]*\.?\Z")
_LAST_LETTERS = re.compile(r"[^\W\d_]+\.?\Z")
_COUNTRY_LETTERS = re.compile(r"(?<![A-Za-z])[A-Za-z.]+\Z")
_RUN_TOGETHER = re.compile(r"(?:(?<=[a-z0-9)])|(?<=[\s0-9kK][A-Z]{3}))[A-Z]{1,3}\Z")
"""The country's letters behind the lower-case end of a title, the k or the code of an amount: cells that ran together."""
_HEAD = re.compile(r"\b(?:mid|pre|post|early|late|sub|non)[-‑]\Z", re.IGNORECASE)
_SURE = re.compile(
    rf"[0-9]{{4}}|[0-9]{{1,3}}\.[0-9]{{2}}(?![0-9])|[0-9]{{1,3}}(?:[.,'’{BLANKS}][0-9]{{3}}|(?:\.[0-9])?\s?[kKmM])"
)
"""Digits of at least `currencies.SURE_AMOUNT`, or with cents."""
_PHONE = re.compile(r"\+[0-9]{1,3}[ .-]\(?[0-9]{1,4}\)?[ .-][0-9]{3}")
_MINUS = frozenset("-−–‑")


@dataclass(slots=True)
class Before:
    """What a text says right before the digits at a place."""

    own: int
    """Start of the end itself: its currency sign or minus."""
    begin: int
    """Start with the currency code or mark before that."""
    money: bool = False
    unit: str | None = None
    """Currency, or the sign of several of them; None where none is named."""
    unit_at: tuple[int, int] | None = None
    negative: bool = False
    hedge: Hedge | None = None
    words: Sequence[str] = ()
    """The words before that, within reach, the nearest last."""
    near: bool = False
    """A single blank sets the nearest word off."""

    @property
    def between(self) -> bool:
        """The figure is the first of "between 3 and 5"."""
        return bool(self.words) and self.words[-1].lower().strip("(") in BETWEEN


def before(text: str, start: int, lo: int) -> Before | None:
    """What stands before the digits at `start`, nothing before `lo` looked at; None where they are glued to a name."""
    left = Before(start, start)
    if start <= lo:
        return left
    if not _touching(left, text, start, lo):
        return None
    begin = left.begin
    words = text[max(lo, begin - REACH) : begin].split()
    if words:
        left.words = words
        left.near = text[begin - 1] in BLANKS and (begin - 1 == lo or not text[begin - 2].isspace())
        last = words[-1]
        if left.near and (left.unit is None or left.unit in SHARED) and (last in BEFORE or last[-1].isupper()):
            _code(left, words, text, start, lo)
        if words and (words[-1][-1] in MARKS or words[-1].lower().strip("(.,") in LAST_OF_HEDGE):
            _hedge(left, words, text, lo)
    return left


def _touching(left: Before, text: str, start: int, lo: int) -> bool:
    """Take in what touches the digits, or a sign a blank away; False where they are glued to a name."""
    char = text[start - 1]
    if char in BLANKS:
        if start - 2 >= lo and text[start - 2] in SIGNS:
            _sign(left, text, start - 1, lo)
    elif char in SIGNS:
        _sign(left, text, start, lo)
    elif char.isalpha() or (char == "." and start - 2 >= lo and text[start - 2].isalpha()):
        return _letters(left, text, start, lo)
    elif char in _GLUE:
        return _tight(left, text, start, lo, char)
    return True


def _sign(left: Before, text: str, stop: int, lo: int) -> None:
    """Take in the currency sign that ends at `stop`, the country's letters before a dollar, and a minus."""
    own, unit = stop - 1, SIGNS[text[stop - 1]]
    if text[own] in "$＄" and own > lo and (text[own - 1].isalpha() or text[own - 1] == "."):
        for pattern in (_COUNTRY_LETTERS, _RUN_TOGETHER):
            found = pattern.search(text, max(lo, own - 4), own)
            if found and found.group() in DOLLARS:
                own, unit = found.start(), DOLLARS[found.group()]
                break
    left.money, left.unit, left.unit_at = True, unit, (own, stop)
    # A hyphen is none: before a sum it is more often what is left of a range or a list, and SAL025 tells of it.
    if own > lo and text[own - 1] == "−":
        own, left.negative = own - 1, True
    left.own = left.begin = own


def _letters(left: Before, text: str, start: int, lo: int) -> bool:
    """Take in a currency code or word that touches the digits (SEK280,000); False where other letters do."""
    found = _GLUED_LETTERS.search(text, max(lo, start - 4), start)
    word = found.group() if found else ""
    if word not in BEFORE:
        # Cells that ran together: the code follows the lower-case end of a title.
        word = word[-3:]
        if word not in CODES or not _ends_title(text[start - 4 : start - 3]):
            return False
    if word in UNSURE and not _SURE.match(text, start):
        return False
    left.money, left.unit, left.begin = True, BEFORE[word], start - len(word)
    left.unit_at = (left.begin, start)
    return True


def _ends_title(char: str) -> bool:
    """Whether a title may end in a character (`Engineer`, `Officer (COO)`, `Analyst II`): no word ends in the last two so."""
    return char.islower() or char in (")", "I")


def _code(left: Before, words: list[str], text: str, start: int, lo: int) -> None:
    """Take in the currency code or word before the blank (SEK 280,000), if one stands there."""
    last = word = words[-1]
    if word not in BEFORE:
        found = _LAST_LETTERS.search(last)
        word = found.group() if found else ""
        if word not in BEFORE:
            # Cells that ran together: the code follows the lower-case end of a title.
            word = word[-3:]
            if word not in CODES or not _ends_title(last[-4:-3]):
                return
    if (word in UNSURE and not _SURE.match(text, start)) or not agreed(left.unit, BEFORE[word]):
        return
    words[-1:] = [last.removesuffix(word)] if last != word else []
    at = text.rfind(word, lo, left.begin)
    left.money, left.unit, left.unit_at, left.begin = True, agreed(left.unit, BEFORE[word]), (at, at + len(word)), at
    left.near = at > lo and text[at - 1] in BLANKS


def _tight(left: Before, text: str, start: int, lo: int, char: str) -> bool:
    """Take in a minus or plus that touches the digits; False where a hyphen, slash or the like glues them to a name."""
    if _GLUE[char](text, start, lo):
        return False
    if char in _MINUS and not _HEAD.search(text, max(lo, start - 6), start):
        left.own = left.begin = start - 1
        left.negative = True
    elif char == "+":
        if _PHONE.match(text, start - 1):
            return False
        left.own = left.begin = start - 1
    return True


def _hedge(left: Before, words: list[str], text: str, lo: int) -> None:
    """Take off the words that hedge the figure; a mark (≈, >) joins its characters."""
    while words:
        last = words[-1]
        if last[-1] in MARKS:
            left.begin = text.rfind(last[-1], lo, left.begin)
            found: Hedge | None = HEDGES[last[-1]]
            words[-1] = last[:-1]
            if not words[-1]:
                words.pop()
        else:
            word = last.lower().strip("(.,")
            if word in SECOND_OF_TWO and len(words) > 1 and (found := HEDGES.get(f"{words[-2].lower().strip('(')} {word}")):
                del words[-2:]
                if words and words[-1].lower() in ("no", "not"):
                    words.pop()
                    found = _OTHER_WAY.get(found)
            elif found := HEDGES.get(word):
                words.pop()
            else:
                return
        if left.hedge is None or left.hedge == "approximate":
            left.hedge = found


_OTHER_WAY: dict[Hedge, Hedge] = {"above": "below", "below": "above"}
"""What "no" before "more than" makes of it."""


def _after_word(text: str, start: int, lo: int) -> bool:
    return start - 2 >= lo and text[start - 2].isalnum()


def _after_digit(text: str, start: int, lo: int) -> bool:
    return start - 2 >= lo and text[start - 2].isdigit()


def _after_hyphen(text: str, start: int, lo: int) -> bool:
    if start - 2 < lo or text[start - 2].isspace() or text[start - 2] in "([≈~|":
        return False
    return not _HEAD.search(text, max(lo, start - 6), start)


_GLUE: dict[str, Callable[[str, int, int], bool]] = {
    **dict.fromkeys("-‑−–", _after_hyphen),
    **dict.fromkeys("*,;&", _after_word),
    **dict.fromkeys("./\\#@_=^%'’?", lambda _text, _start, _lo: True),
    "+": lambda text, start, lo: start - 2 >= lo and not text[start - 2].isspace() and text[start - 2] not in "([",
    ":": _after_digit,
}
"""Characters that may glue digits to what stands before them (COVID-19, 24/7, C++17, #1), and when they do."""
