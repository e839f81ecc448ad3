"""What the words of a heading say, those of a name aside."""

from __future__ import annotations

import re

from careerdata.document.text import Text
from careerdata.language import places
from careerdata.language.cities import is_city
from careerdata.language.phrases import Said
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.ladders.words import aged
from careerdata.read.tables.vocabulary import Meanings, vocabulary

_ORDINAL = lazy(r"\d(?:\.|st|nd|rd|th|e|er|ère|ème)\s\Z", re.IGNORECASE)
_GROUPED = lazy(r"\d[.,]\Z")
"""What stands before digits that are the end of a number and no scale: `$48,000`, and not `$000`."""
_NUMBER = lazy(r"\s\d{1,2}(?![\w.,])")
"""What counts a word behind it."""


def is_ordinal(value: str, one: Said[Meanings]) -> bool:
    """Whether a word of a name is one that is counted: `5th year`, `Year 5`."""
    if _ORDINAL.search(value[: one.start]) is not None:
        return True
    counts = any(meaning.subject in ("other", "period") for meaning in one.meaning)
    return counts and _NUMBER.match(value, one.end) is not None


def said_in(cell: Text) -> tuple[Said[Meanings], ...]:
    """What a heading says but by the name of a place or the digits of a number: `New Jersey` is no level of newcomers."""
    said = tuple(one for one in vocabulary().find(cell.value) if not _GROUPED.search(cell.value[: one.start]))
    if not any(meaning.subject == "seniority" for one in said for meaning in one.meaning):
        return said
    named = [(place.start, place.end) for place in places.scan(cell.value)]
    if is_city(cell.value):
        named.append((0, len(cell.value)))
    return tuple(one for one in said if not any(start <= one.start and one.end < end for start, end in named))


def are_of_age(cell: Text, years: Figure) -> bool:
    """Whether years are those that one is old: a part of the name, not of what a level asks."""
    behind = cell.value[years.end :]
    said = aged().find(behind)
    return bool(said) and not behind[: said[0].start].strip()
