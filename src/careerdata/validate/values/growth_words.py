"""The handbook's words for growth: the one that is meant where another stands, or where it is misspelled."""

from __future__ import annotations

import re
from dataclasses import replace

from careerdata.document.tables import GuideTables
from careerdata.language.english.growth_labels import GROWTH
from careerdata.language.likeness import edits
from careerdata.patterns import lazy
from careerdata.records.outlook import Outlook
from careerdata.reference import growth
from careerdata.validate.hit import Mend
from careerdata.validate.location import Spot, stated_spot
from careerdata.validate.values.projection import period_of

_PACES = ("faster", "slower", "fast")

_OTHERS = frozenset(("lower", "later", "least"))
"""Words that are near a pace, and none."""

_AVERAGE = "average"

_SLIPS = 2
"""Letters that a slip of the hand changes at most."""


def proper_word(guide: GuideTables, outlook: Outlook) -> Mend | None:
    """The handbook's word for the percent in the place of the one that stands there, and of nothing else.

    None where several may be, or the text states none, or the word is part of a sentence that another does not fit into. It is
    safe where the average of the period is known and the word fits into the sentence, as one on the average for another.
    """
    spot, stated = _word_spot(guide, outlook), outlook.growth_percent
    if spot is None or stated is None:
        return None
    period = period_of(outlook)
    proper = [label for label, _ in GROWTH if any(band.holds(stated, leeway) for band, leeway in growth.bands(label, period))]
    if len(proper) != 1:
        return None
    words = proper[0].replace("_", " ")
    fits = words.endswith(_AVERAGE) and spot.text.casefold().endswith(_AVERAGE)
    if not (fits or _is_alone(guide, spot)):
        return None
    if f"the {_AVERAGE}" in spot.text.casefold():
        words = words.replace(_AVERAGE, f"the {_AVERAGE}")
    return Mend(((spot, _cased(words, spot.text)),), safe=fits and growth.is_known(period))


def _word_spot(guide: GuideTables, outlook: Outlook) -> Spot | None:
    """Where the growth word itself stands: what states it may hold a label and the percent too."""
    spot = stated_spot(guide, outlook, "growth_label")
    if spot is None or outlook.growth_label is None:
        return None
    found = list(re.finditer(rf"\b(?:{dict(GROWTH)[outlook.growth_label]})\b", spot.text, re.IGNORECASE))
    if len(found) != 1 or "\n" in spot.text:
        return None
    return replace(spot, column=spot.column + found[0].start(), text=found[0].group())


def _is_alone(guide: GuideTables, spot: Spot) -> bool:
    """Whether a word is no part of a sentence: it is all of a line or cell, or parted from the rest of it by marks."""
    line = guide.document.line_text(spot.line)
    end = spot.column - 1 + len(spot.text)
    return bool(_ENDED.search(line[: spot.column - 1]) and _BEGUN.match(line, end))


_ENDED = lazy(r"(?:^|[|:,;>(*\u2022-])\s*$")
_BEGUN = lazy(r"\s*(?:$|[|(<,;.)*])")


def _cased(words: str, like: str) -> str:
    """Some words in capitals as others are: all of them, the first of each, that of the first, or none."""
    if like.isupper():
        return words.upper()
    if like.rpartition(" ")[2][:1].isupper():
        return words.title()
    return words[:1].upper() + words[1:] if like[:1].isupper() else words


def is_misspelled(phrase: str) -> bool:
    """Whether a phrase is nearly one of the handbook's, but none."""
    pace, *_, average = phrase.casefold().split()
    if pace in _PACES and average == _AVERAGE:
        return False
    near = min(edits(pace, word) for word in _PACES), edits(average, _AVERAGE)
    return pace not in _OTHERS and max(near) <= _SLIPS and min(near) == 0


def well_spelled(phrase: str) -> str:
    """A misspelled phrase with the words that are meant."""
    first, *middle, last = phrase.split()
    pace = min(_PACES, key=lambda word: edits(first.casefold(), word))
    return " ".join([_cased(pace, first), *middle, _cased(_AVERAGE, last)])
