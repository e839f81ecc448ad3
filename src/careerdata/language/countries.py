"""Countries named in running text."""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources
from typing import NamedTuple

from careerdata.patterns import lazy

_CAPITALISED = lazy(r"(?<![\w.])[A-ZÅÇÉ][^\W\d_]*")
_OF_CAPITALS = lazy(r"[A-Z][\w.&]*\sof(?:\sthe)?\s\Z")
_IN_PLACE = lazy(r"\b(?:In|From|Across|Within|in|from|to|across|for|of|and|or|like|within|the|as)\s\Z")
_OBJECT = lazy(r"\s(?:your|the|an?|up|off|it|each|every|their|this|these)\b")
"""What follows an adjective that is a verb there: Polish your letter."""
_SHOUTED = lazy(r"\b[A-Z]{2,}\s\Z")
_LONGEST_BEFORE = 40
"""Characters looked at before a name: enough for one word and a preposition."""


class _Word(NamedTuple):
    words: str
    alpha2: str
    kind: str
    """name, adjective (no country where a capitalised word follows: it is part of a name), doubtful (a country only after a
    preposition: it is a person's name or a common word too), part (a country that is a part of one: Scotland) or other (looks
    like a country, is none)."""


class Country(NamedTuple):
    """A country that a text names in `text[start:end]`, by its ISO 3166-1 alpha-2 code."""

    start: int
    end: int
    alpha2: str


@cache
def _by_first_word() -> dict[str, tuple[_Word, ...]]:
    """The words of `reference/country_words.csv` by their first run of letters, the longest first."""
    found: dict[str, list[_Word]] = {}
    table = resources.files("careerdata.reference").joinpath("country_words.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(table.splitlines()):
        word = _Word(row["words"], row["alpha2"], row["kind"])
        first = _CAPITALISED.match(word.words)
        if first is None:
            raise ValueError(f"country_words.csv: {word.words!r} does not begin with a capital")
        found.setdefault(first.group(), []).append(word)
    return {first: tuple(sorted(words, key=lambda word: -len(word.words))) for first, words in found.items()}


def scan(text: str) -> list[Country]:
    """The countries a text names, in order.

    Whole words, capitals as written, the longest name wins. "us", "turkey" and "polish" are no countries, nor are New Mexico,
    North America, the first word of "American Medical Association" or the last of "Association of Canada".
    """
    table = _by_first_word()
    found: list[Country] = []
    done = 0
    for match in _CAPITALISED.finditer(text):
        start = match.start()
        words = table.get(match.group())
        if words is None or start < done:
            continue
        for word in words:
            if text.startswith(word.words, start) and _is_whole(text, start + len(word.words)):
                done = start + len(word.words)
                if _counts(text, start, done, word):
                    found.append(Country(start, done, word.alpha2))
                break
    return found


def is_part(name: str) -> bool:
    """Whether a name is that of a country within a country, as a place more exact than that: Scotland."""
    first = _CAPITALISED.match(name)
    return first is not None and any(
        word.words == name and word.kind == "part" for word in _by_first_word().get(first.group(), ())
    )


def _is_whole(text: str, end: int) -> bool:
    follows = text[end : end + 1]
    return not (follows.isalnum() or follows in ("_", "$"))


def _counts(text: str, start: int, end: int, word: _Word) -> bool:
    """Whether the words stand for the country where they stand."""
    if word.kind == "other":
        return False
    before = text[max(0, start - _LONGEST_BEFORE) : start]
    if word.kind == "adjective":
        return not ((text[end : end + 1].isspace() and text[end + 1 : end + 2].isupper()) or _OBJECT.match(text, end))
    if word.kind == "doubtful" and not _IN_PLACE.search(before):
        return False
    if word.words == "US" and _SHOUTED.search(before):
        return False
    return not _OF_CAPITALS.search(before)
