"""Cities, states, provinces and offices that tell which country a text is about, where it names none."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources
from typing import NamedTuple

from careerdata.language import countries
from careerdata.patterns import lazy


class Place(NamedTuple):
    """A place in `text[start:end]`, and the country that it is or lies in (ISO 3166-1 alpha-2)."""

    start: int
    end: int
    alpha2: str


CODES_APART = frozenset({"CA", "DC"})
"""Codes of states that are left out of `place_words.csv`, since certificates are called so too."""
_PLACES = "place_words.csv"
_OFFICES = "office_words.csv"
"""Words of one country that are no place in it: who counts its wages, and what its workers pay into."""
_WORD = lazy(r"[^\W_]+")


@cache
def _by_first_word(*tables: str) -> dict[str, list[tuple[str, str]]]:
    """The words of some tables of `reference` by their first run of letters and digits, the longest first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for table, row in _rows(tables):
        first = _WORD.match(row["words"])
        if first is None:
            raise ValueError(f"{table}: {row['words']!r} does not begin with a letter or a digit")
        found.setdefault(first.group(), []).append((row["words"], row["alpha2"]))
    for words in found.values():
        words.sort(key=lambda entry: -len(entry[0]))
    return found


def _rows(tables: Iterable[str]) -> Iterator[tuple[str, dict[str, str]]]:
    for name in tables:
        table = resources.files("careerdata.reference").joinpath(name).read_text(encoding="utf-8")
        yield from ((name, row) for row in csv.DictReader(table.splitlines()))


def scan(text: str) -> list[Place]:
    """The countries and places that a text names, in order; one that is of several countries once for each (`WA`)."""
    return _scan(text, _by_first_word(_PLACES))


def _scan(text: str, known: dict[str, list[tuple[str, str]]]) -> list[Place]:
    found = [Place(country.start, country.end, country.alpha2) for country in countries.scan(text)]
    taken = {at for country in found for at in range(country.start, country.end)}
    done = 0
    for match in _WORD.finditer(text):
        if match.start() < done or match.start() in taken:
            continue
        longest = 0
        for words, alpha2 in known.get(match.group(), ()):
            end = match.start() + len(words)
            if len(words) < longest:
                break
            if text.startswith(words, match.start()) and not text[end : end + 1].isalnum():
                found.append(Place(match.start(), end, alpha2))
                done, longest = end, len(words)
    return sorted(found)


def about(text: str) -> Counter[str]:
    """How often a text names each country (ISO 3166-1 alpha-2): by its name, or by a place or an office of it."""
    found = _scan(text, _by_first_word(_PLACES, _OFFICES))
    times = Counter(place.start for place in found)
    sure = {place.alpha2 for place in found if times[place.start] == 1}
    # A code of several countries is that of one which the text names otherwise.
    shared = {place.start for place in found if times[place.start] > 1 and place.alpha2 in sure}
    return Counter(place.alpha2 for place in found if place.start not in shared or place.alpha2 in sure)
