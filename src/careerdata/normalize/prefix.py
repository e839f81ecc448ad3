"""What stands before the digits of a figure: its currency, its sign, what hedges it, or what they are glued to."""

from __future__ import annotations

from careerdata.language.figure_words import HEDGES, LAST_OF_HEDGE, MARKS, SECOND_OF_TWO, Hedge
from careerdata.normalize.before_digits import Before
from careerdata.normalize.currencies import BEFORE, SHARED, SIGNS
from careerdata.normalize.currency_before import take_code, take_letters, take_sign
from careerdata.normalize.glue import GLUE, HEAD
from careerdata.normalize.numbers import BLANKS
from careerdata.patterns import lazy

REACH = 32
"""Characters looked at before a figure: room for "approximately" and a currency code."""
_PHONE = lazy(r"\+[0-9]{1,3}[ .-]\(?[0-9]{1,4}\)?[ .-][0-9]{3}")
_MINUS = frozenset("-−–‑")


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
        if left.near and (left.unit is None or left.unit in SHARED) and (last.lstrip("([") in BEFORE or last[-1].isupper()):
            take_code(left, words, text, start, lo)
        if words and (words[-1][-1] in MARKS or words[-1].lower().strip("(.,") in LAST_OF_HEDGE):
            _hedge(left, words, text, lo)
    return left


def _touching(left: Before, text: str, start: int, lo: int) -> bool:
    """Take in what touches the digits, or a sign a blank away; False where they are glued to a name."""
    char = text[start - 1]
    if char in BLANKS:
        if start - 2 >= lo and text[start - 2] in SIGNS:
            take_sign(left, text, start - 1, lo)
    elif char in SIGNS:
        take_sign(left, text, start, lo)
    elif char.isalpha() or (char == "." and start - 2 >= lo and text[start - 2].isalpha()):
        return take_letters(left, text, start, lo)
    elif char in GLUE:
        return _tight(left, text, start, lo, char)
    return True


def _tight(left: Before, text: str, start: int, lo: int, char: str) -> bool:
    """Take in a minus or plus that touches the digits; False where a hyphen, slash or the like glues them to a name."""
    if GLUE[char](text, start, lo):
        return False
    if char in _MINUS and not HEAD.search(text, max(lo, start - 6), start):
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
