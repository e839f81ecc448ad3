"""The names of places in labels and sentences about pay."""

from __future__ import annotations

import re

from careerdata.document.document import Text
from careerdata.language import places

MOST_WORDS = 4
"""Words of a place's name: `San Francisco Bay Area`."""
_CAPITAL = re.compile(r",?\s[A-Z][^\W\d_]*")


def is_place(label: Text) -> bool:
    """Whether a label is the name of a place, and little beside it (`the UK`, `San Francisco Bay Area`)."""
    found = places.scan(label.value)
    if not found or len(label.value.split()) > MOST_WORDS:
        return False
    rest = label.value[: found[0].start].split() + label.value[found[-1].end :].split()
    return all(word.casefold() == "the" or word[0].isupper() for word in rest)


def place_at(piece: Text) -> Text | None:
    """The name of a place that a piece begins with, the words that are written as a part of it among them."""
    found = places.scan(piece.value)
    if not found or any(word.casefold() != "the" for word in piece.value[: found[0].start].split()):
        return None
    end = found[0].end
    for word in _CAPITAL.finditer(piece.value, end):
        if word.start() != end:
            break
        end = word.end()
    return piece.cut(found[0].start, end)
