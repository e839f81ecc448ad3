"""What stands between the two ends of a range: a dash, dots, a word."""

from __future__ import annotations

import re
from dataclasses import dataclass

from careerdata.language.figure_words import HEDGED, HEDGES, PAIR_WORDS, RANGE_WORDS, RISES, Hedge
from careerdata.normalize.before_digits import Before
from careerdata.normalize.end import End
from careerdata.normalize.numbers import BLANKS
from careerdata.patterns import lazy

DASHES = "-–—−‑‒―~∼〜～"
_WORD = rf"(?:[-‑]?\s{{1,5}}|-|,\s{{1,5}}(?={RISES}))({'|'.join((RISES, *RANGE_WORDS, *PAIR_WORDS))})[\s-]"
_DASH = rf"[{BLANKS}\t]{{0,5}}(-{{2,3}}|\.{{2,4}}|[{DASHES}/…])[{BLANKS}\t]{{0,2}}"
_JOIN = lazy(rf"(?:{_WORD}|{_DASH})(?:(?<=\s)(?:well\s+)?({HEDGED})\s)?", re.IGNORECASE)
_DOTS = frozenset(".…")
_BRACKET = lazy(r"\s?\([^()0-9]{1,40}\)")
"""What is said of the first end of a range of money: $40,000 (starting) to $60,000."""
_CENTS = lazy(r"[0-9]+\.[0-9]{2}(?![0-9.])")


@dataclass(slots=True)
class Gate:
    """What stands between two numbers."""

    dash: str | None
    tight: bool
    """The dash touches both numbers."""
    stop: int
    hedge: Hedge | None = None
    signed: bool = False
    """It joins them only where the second has a currency sign of its own."""


def between(text: str, at: int, left: Before, first: End) -> Gate | None:
    """The dash or word between two numbers, None where none stands there or it does not join them."""
    bracket = _BRACKET.match(text, at) if first.kind == "money" and text[at : at + 2].lstrip().startswith("(") else None
    begin = bracket.end() if bracket else at
    match = _JOIN.match(text, begin)
    if match is None:
        return None
    word, dash = (match[1] or "").lower(), match[2]
    tight = dash is not None and match.end() - match.start() == 1
    # "2- and 4-year" hangs the first number on the unit of the second.
    hung = text[begin] in "-‑"
    if word == "or":
        if first.kind is not None:
            return None
    elif word in PAIR_WORDS and not (left.between or hung):
        return None
    if dash == "/" and not (tight and first.is_year):
        return None
    signed = bracket is not None
    if dash and text[begin].isspace() != text[match.end() - 1].isspace():
        if dash[0] in _DOTS:
            # After "$40,000 a year ..." a sentence may end.
            signed = True
        # In "3.5% -10%" the dash is a minus; in "9.20 -45.00" both are amounts with cents.
        elif text[begin].isspace() and first.kind != "money" and not _have_cents(text, first, match.end()):
            return None
    hedge = HEDGES[" ".join(match[3].lower().split())] if match[3] else None
    return Gate(dash, tight, match.end(), hedge, signed)


def _have_cents(text: str, first: End, at: int) -> bool:
    """Whether both numbers are written with cents."""
    return bool(_CENTS.fullmatch(first.digits) and _CENTS.match(text, at))
