"""The handbook's words for growth: the one that is meant where another stands, or where it is misspelled."""

from __future__ import annotations

from careerdata.document.tables import GuideTables
from careerdata.language.english.growth_labels import GROWTH
from careerdata.language.likeness import edits
from careerdata.records.outlook import Outlook
from careerdata.reference import growth
from careerdata.validate.hit import Mend
from careerdata.validate.location import stated_spot
from careerdata.validate.values.projection import period_of

_PACES = ("faster", "slower", "fast")

_OTHERS = frozenset(("lower", "later", "least"))
"""Words that are near a pace, and none."""

_AVERAGE = "average"

_SLIPS = 2
"""Letters that a slip of the hand changes at most."""


def proper_word(guide: GuideTables, outlook: Outlook) -> Mend | None:
    """The handbook's word for the percent; None where several may be, or the text states none.

    It is safe where the average of the period is known and the word fits into the sentence, as one on the average for another.
    """
    spot, stated = stated_spot(guide, outlook, "growth_label"), outlook.growth_percent
    if spot is None or stated is None or outlook.growth_label is None:
        return None
    period = period_of(outlook)
    proper = [label for label, _ in GROWTH if any(band.holds(stated, leeway) for band, leeway in growth.bands(label, period))]
    if len(proper) != 1:
        return None
    words = proper[0].replace("_", " ")
    fits = words.endswith(_AVERAGE) and outlook.growth_label.endswith(_AVERAGE)
    return Mend(((spot, words.capitalize() if spot.text[:1].isupper() else words),), safe=fits and growth.is_known(period))


def is_misspelled(phrase: str) -> bool:
    """Whether a phrase is nearly one of the handbook's, but none."""
    pace, *_, average = phrase.casefold().split()
    if pace in _PACES and average == _AVERAGE:
        return False
    near = min(edits(pace, word) for word in _PACES), edits(average, _AVERAGE)
    return pace not in _OTHERS and max(near) <= _SLIPS and min(near) == 0


def well_spelled(phrase: str) -> str:
    """A misspelled phrase with the words that are meant."""
    first, *middle, _ = phrase.split()
    pace = min(_PACES, key=lambda word: edits(first.casefold(), word))
    return " ".join([pace.capitalize() if first[0].isupper() else pace, *middle, _AVERAGE])
