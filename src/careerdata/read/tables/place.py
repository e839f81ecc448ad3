"""The names of places in labels and sentences about pay."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from careerdata.document.text import Text
from careerdata.language import countries, places
from careerdata.language.cities import is_city
from careerdata.language.joining import articles, conjunction
from careerdata.language.pay_words import places_of, prepositions
from careerdata.patterns import lazy
from careerdata.read.sections.role import same_role
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.place_at import MOST_WORDS, place_at

MOST_CHARACTERS = 80
_NOTE = lazy(r"\s*\([^()]*\)\Z")
_ACRONYM = lazy(r"[A-Z]{2,5}")
_SHAPE = frozenset({"pay", "not_pay", "statistic", "period", "scale", "value", "other", "label", "seniority"})


def is_place(label: Text) -> bool:
    """Whether a label is the name of a place, and little beside it (`the UK`, `San Francisco Bay Area`, `Mumbai/Delhi`)."""
    if any(is_city(part) for part in _part().split(_NOTE.sub("", label.value))) and label.value[0].isupper():
        return True
    named = place_at(label)
    if named is not None and len(named.value) == len(label.value):
        return True
    found = places.scan(label.value)
    if not found or len(label.value.split()) > MOST_WORDS:
        return False
    rest = label.value[: found[0].start].split() + label.value[found[-1].end :].split()
    return all(word.casefold() in articles() or word[0].isupper() or not any(map(str.isalnum, word)) for word in rest)


def names_places(heading: Heading) -> bool:
    """Whether a heading of a column or a label names a place, or calls what it names one: Tier-2 cities, Province."""
    if heading.label is None or any(heading.says(subject) for subject in _SHAPE):
        return False
    return is_place(heading.label) or heading.kinds("owner")[-1:] == ["place"]


def is_only_place(label: Text) -> bool:
    """Whether a heading is the name of a place and nothing beside it: what stands under it is of there."""
    return len(label.value) <= MOST_CHARACTERS and _is_only_place(label.value)


@lru_cache(maxsize=512)
def _is_only_place(value: str) -> bool:
    value = _NOTE.sub("", value).strip()
    found = places.scan(value)
    whole = len(found) == 1 and value[: found[0].start].casefold().strip() in {"", *articles()} and found[0].end == len(value)
    return whole or (bool(value) and all(is_city(part) for part in _part().split(value)))


@cache
def _part() -> re.Pattern[str]:
    """What parts the names of several places: Mumbai/Delhi, Köln und Bonn."""
    return re.compile(rf"\s?[/,&]\s?|\s{conjunction()}\s")


def is_name(label: Text) -> bool:
    """Whether a few words are each written as those of a name are."""
    words = _NOTE.sub("", label.value).split()
    return 0 < len(words) <= MOST_WORDS and all(word[0].isupper() or not word[0].isalpha() for word in words)


def names_the_role(value: str, role: str) -> bool:
    """Whether a label is in capitals that end in the initial of the role's noun, and are no place known: `RN` of a nurse."""
    if not role or not _ACRONYM.fullmatch(value) or value in places.CODES_APART or places.scan(value) or is_city(value):
        return False
    return value[-1] == role.rsplit(maxsplit=1)[-1][0].upper()


def without_preposition(label: Text) -> Text:
    """A label without the word for where it begins with: `London` of "In London"."""
    said = prepositions().find(label.value)
    begins = said and said[0].meaning == "in" and not label.value[: said[0].start].strip()
    return label.cut(said[0].end + 1) if begins else label


def without_role(place: Text, role: str) -> Text:
    """A place without what else its label names, where that is of the role: the `UK` of "UK HR" for an HR manager."""
    found = places.scan(place.value)
    behind = place.value[found[0].end :].split() if len(found) == 1 else []
    of_role = behind and {word.casefold() for word in behind} <= {word.casefold() for word in role.split()}
    return place.cut(found[0].start, found[0].end) if of_role else place


def place_over(over: Sequence[Heading], role: str = "") -> Text | None:
    """The place that the nearest heading or label is the name of, or is listed under as one (`Salaries by region`)."""
    for heading, above in pairwise([*over, None]):
        if heading is None or heading.label is None or names_the_role(heading.label.value, role):
            continue
        if role and same_role(heading.label.value, role):
            continue
        listed = above is not None and not heading.said and places_of().find(above.cell.value)
        if is_only_place(heading.label) or (listed and is_name(heading.label)):
            return heading.label
    return None


def is_country(place: Text) -> bool:
    """Whether a place is all of a country."""
    found = countries.scan(place.value)
    return len(found) == 1 and found[0].end - found[0].start == len(place.value) and not countries.is_part(place.value)


def placed_in(name: Text) -> tuple[Text, Text | None]:
    """A name without the place behind a word for where, and that place: `Senior welders in Leeds`."""
    for said in prepositions().find(name.value):
        place = place_at(name.cut(said.end)) if said.meaning == "in" and said.end < len(name.value) else None
        if place is not None:
            return name.cut(0, said.start), place
    return name, None
