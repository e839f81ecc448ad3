"""Keys of records: `<guide_id>/<kind>/<slug of natural key>`, equals told apart by `~2` in reading order."""

from __future__ import annotations

from functools import cache
from typing import Any

from careerdata.document.row import Row, Value
from careerdata.normalize.slugs import short_hash, slug
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
    return tuple(_first(row.values, names) for names, _ in _parts(row.table))


def key_words(row: Row) -> str:
    """The natural key as words: a slug, of bare text (`#text`) a hash; the record's noun where it has no natural key."""
    record = TABLES[row.table]
    unkeyed = {name for name, (other, value) in record.keyed_where.items() if _first(row.values, (other,)) != value}
    worded = [
        short_hash(str(value)) if bare else slug(str(value))
        for names, bare in _parts(row.table)
        if (value := _first(row.values, tuple(name for name in names if name not in unkeyed))) is not None
    ]
    return "-".join(worded) or record.noun


def _first(values: dict[str, Value], names: tuple[str, ...]) -> Any:
    for name in names:
        stated = values.get(name)
        if stated is not None and stated.value is not None:
            return stated.value
    return None


@cache
def _parts(table: str) -> tuple[tuple[tuple[str, ...], bool], ...]:
    """The columns of each part of a table's natural key, and whether the part is bare text."""
    return tuple((tuple(part.lstrip("#").split("|")), part.startswith("#")) for part in TABLES[table].natural_key)
