"""What the words of a heading say, those of a name aside."""

from __future__ import annotations

import re

from careerdata.document.text import Text
from careerdata.language import places
from careerdata.language.cities import is_city
from careerdata.language.phrases import Said
from careerdata.normalize.figure import Figure
from careerdata.read.ladders.words import aged
from careerdata.read.tables.vocabulary import Meanings, vocabulary

_ORDINAL = re.compile(r"\d(?:\.|st|nd|rd|th|e|er|ère|ème)\s\Z", re.IGNORECASE)


def follows_ordinal(value: str, at: int) -> bool:
    """Whether the word that begins there stands behind an ordinal: `5th` year."""
    return _ORDINAL.search(value[:at]) is not None


def said_in(cell: Text) -> tuple[Said[Meanings], ...]:
    """What a heading says but by the name of a place: `New Jersey` is no level of newcomers."""
    said = tuple(vocabulary().find(cell.value))
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
