"""Names of cities: whether some words are one and nothing else. Which country a text is about they do not tell."""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources


@cache
def _names() -> frozenset[str]:
    table = resources.files("careerdata.reference").joinpath("city_names.csv").read_text(encoding="utf-8")
    return frozenset(row["name"] for row in csv.DictReader(table.splitlines()))


def is_city(words: str) -> bool:
    """Whether some words are the name of a city of 100,000 people and more, as it is written."""
    return words in _names()
