"""The name of a place that some words begin with."""

from __future__ import annotations

from functools import cache

from careerdata.document.text import Text
from careerdata.language import places
from careerdata.language.cities import is_city
from careerdata.language.joining import articles
from careerdata.language.shared import words_of
from careerdata.patterns import lazy
from careerdata.read.tables.vocabulary import vocabulary

MOST_WORDS = 4
"""Words of a place's name: `San Francisco Bay Area`."""
_CAPITAL = lazy(r",?\s[A-Z][^\W\d_]*")
_WORD = lazy(r"[^\s,;()]+")


def place_at(piece: Text) -> Text | None:
    """The name of a place that a piece begins with, the words that are written as a part of it among them."""
    begin, end = 0, next((end for end in reversed(_ends(piece.value)) if is_city(piece.value[:end])), 0)
    found = [place for place in places.scan(piece.value) if not _is_of_employers(piece.value[place.end :])]
    end = 0 if _is_of_employers(piece.value[end:]) else end
    before = piece.value[: found[0].start].split() if found else []
    while before and before[0].casefold() in articles():
        before.pop(0)
    if found and all(word.casefold() in _parts_of_places() for word in before):
        begin = 0 if end else piece.value.find(before[0]) if before else found[0].start
        end = max(found[0].end, end)
    if not end and not before:
        end = _part_of_a_city(piece.value)
    if not end:
        return None
    for word in _CAPITAL.finditer(piece.value, end):
        if word.start() != end:
            break
        end = word.end()
    return piece.cut(begin, end)


def _part_of_a_city(value: str) -> int:
    """Where the name of a city ends whose part words begin with: `Inner Leeds`; 0 where they do not."""
    part, _, rest = value.partition(" ")
    if part.casefold() not in _parts_of_places():
        return 0
    return next((len(part) + 1 + end for end in reversed(_ends(rest)) if is_city(rest[:end])), 0)


@cache
def _parts_of_places() -> frozenset[str]:
    return words_of(lambda language: language.place_parts)


def _is_of_employers(behind: str) -> bool:
    """Whether the word behind a place is for who employs: `American firms` are no place."""
    word = behind.split()[:1]
    meanings = vocabulary().all_of(word[0]) if word else None
    return bool(meanings) and any(one.subject == "owner" and one.kind == "employer" for one in meanings or ())


def _ends(value: str) -> list[int]:
    """Where the first words of a piece end."""
    return [match.end() for match in _WORD.finditer(value)][:MOST_WORDS]
