"""Keys of records: `<guide_id>/<kind>/<slug of natural key>`, equals told apart by `~2` in reading order."""

from __future__ import annotations

from typing import Any

from careerdata.ingest.row import Row
from careerdata.normalize.names import short_hash, slug
from careerdata.records import TABLES


class Keys:
    """The keys given out in one guide."""

    def __init__(self, guide_id: str) -> None:
        self._guide_id = guide_id
        self._given: dict[str, int] = {}

    def give(self, noun: str, words: str) -> str:
        """A key for a record of a kind, unlike any given before."""
        key = f"{self._guide_id}/{noun}/{words}"
        times = self._given.get(key, 0) + 1
        self._given[key] = times
        return key if times == 1 else f"{key}~{times}"


def natural_key(row: Row) -> tuple[Any, ...]:
    """The values of a row's natural key; of `title|country` the first that is stated, None where neither is."""
    values = row.values
    parts: list[Any] = []
    for names in TABLES[row.table].natural_key:
        stated = (values[name].value for name in names.lstrip("#").split("|") if name in values)
        parts.append(next((value for value in stated if value is not None), None))
    return tuple(parts)


def key_words(row: Row) -> str:
    """The natural key as words: a slug, of bare text (`#text`) a hash; the record's noun where it has no natural key."""
    record = TABLES[row.table]
    words = [
        short_hash(str(value)) if names.startswith("#") else slug(str(value))
        for names, value in zip(record.natural_key, natural_key(row), strict=True)
        if value is not None
    ]
    return "-".join(words) or record.noun
