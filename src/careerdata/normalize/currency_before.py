"""The currency sign, code or word that stands before digits."""

from __future__ import annotations

from careerdata.normalize.before_digits import Before
from careerdata.normalize.currencies import BEFORE, CODES, DOLLARS, SIGNS, UNSURE, agreed
from careerdata.normalize.numbers import BLANKS
from careerdata.patterns import lazy

_GLUED_LETTERS = lazy(r"[^\W\d_][^\W\d_.]*\.?\Z")
_LAST_LETTERS = lazy(r"[^\W\d_]+\.?\Z")
_COUNTRY_LETTERS = lazy(r"(?<![A-Za-z])[A-Za-z.]+\Z")
_COUNTRY_APART = lazy(r"(?<![A-Za-z.])(?<!\b[Tt]he )(US|U\.S\.|AU|NZ|HK|NT)[ \u00a0]\Z")
"""Letters with a blank behind them that are of the dollar: US $50,000. CA and MX are places as often."""
_RUN_TOGETHER = lazy(r"(?:(?<=[a-z0-9)])|(?<=[\s0-9kK][A-Z]{3}))[A-Z]{1,3}\Z")
"""The country's letters behind the lower-case end of a title, the k or the code of an amount: cells that ran together."""
_SURE = lazy(
    rf"[0-9]{{4}}|[0-9]{{1,3}}(?:[.,][0-9]{{2}}(?![0-9])|[.,/][-–—])|[0-9]{{1,3}}(?:[.,'’{BLANKS}][0-9]{{3}}|(?:\.[0-9])?\s?[kKmM])"
)
"""Digits of at least `currencies.SURE_AMOUNT`, with cents, or with the sign that there are none."""


def take_sign(left: Before, text: str, stop: int, lo: int) -> None:
    """Take in the currency sign that ends at `stop`, the country's letters before a dollar, and a minus."""
    own, unit = stop - 1, SIGNS[text[stop - 1]]
    if text[own] in "$＄" and own > lo and (text[own - 1].isalpha() or text[own - 1] == "."):
        for pattern in (_COUNTRY_LETTERS, _RUN_TOGETHER):
            found = pattern.search(text, max(lo, own - 4), own)
            if found and found.group() in DOLLARS:
                own, unit = found.start(), DOLLARS[found.group()]
                break
    elif text[own] in "$＄" and (found := _COUNTRY_APART.search(text, max(lo, own - 10), own)):
        own, unit = found.start(), DOLLARS[found[1]]
    left.money, left.unit, left.unit_at = True, unit, (own, stop)
    # A hyphen is none: before a sum it is more often what is left of a range or a list, and SAL025 tells of it.
    if own > lo and text[own - 1] == "−":
        own, left.negative = own - 1, True
    left.own = left.begin = own


def take_letters(left: Before, text: str, start: int, lo: int) -> bool:
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


def take_code(left: Before, words: list[str], text: str, start: int, lo: int) -> None:
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
