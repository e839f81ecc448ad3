"""The currency that is said behind a number."""

from __future__ import annotations

from careerdata.language.english.currencies import STERLING
from careerdata.normalize.currencies import AFTER, BEFORE, DOLLARS, SHARED, SIGNS, SURE_AMOUNT, UNSURE, agreed
from careerdata.normalize.end import End
from careerdata.normalize.numbers import BLANKS, number
from careerdata.patterns import lazy

HYPHENS = frozenset("-‑")
_BEHIND = lazy(rf"\s?[0-9{''.join(SIGNS)}]")
_AMOUNT = lazy(rf"[{BLANKS}]?[0-9]")


def take_currency(found: End, text: str, gap: str, word: str, word_at: int, word_end: int) -> bool:
    """Take in the currency that a sign, code or word behind the number names; whether it is the number's own."""
    if not _is_own(found, text, gap, word, word_end):
        return False
    found.unit = _said_twice(found.unit, AFTER[word])
    found.kind, found.unit_at = "money", (word_at, word_end)
    found.after = word_end + gap.endswith("(")
    return True


def _is_own(found: End, text: str, gap: str, word: str, word_end: int) -> bool:
    """Whether the currency sign, code or word after a number is its own, not that of the amount behind it."""
    if gap.endswith("(") and text[word_end : word_end + 1] != ")":
        return False
    if gap in HYPHENS and is_sign_of(text, word, word_end):
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
        return STERLING.match(text, word_end) is not None
    return word not in UNSURE or (number(found.digits) or 0.0) * found.scale >= SURE_AMOUNT


def is_sign_of(text: str, word: str, word_end: int) -> bool:
    """Whether a word is the currency of the amount right behind it (the second R of R300,000-R470,000)."""
    return word in BEFORE and _AMOUNT.match(text, word_end) is not None


def without_sign(word: str, word_end: int) -> tuple[str, int]:
    """A word without the letters of the dollar sign behind it: cells ran together ("C$57k CADC$60k CAD")."""
    for cut in range(len(word)):
        if word[cut:] in DOLLARS:
            return word[:cut], word_end - len(word) + cut
    return word, word_end


def _said_twice(sign: str | None, behind: str) -> str:
    """What a sign before a number and a word behind it mean: the code behind says which, though the sign be another's."""
    return agreed(sign, behind) or (behind if sign is None or behind not in SHARED else sign)
