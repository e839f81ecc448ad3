"""Renamed keys that a maintainer has confirmed, as two releases have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from functools import cached_property

import pyarrow as pa
import pyarrow.compute as pc

from careerdata.records import TABLES
from careerdata.release.diff.shape import GUIDE, guides_of
from careerdata.release.side import Side


@dataclass(frozen=True)
class Renaming:
    """Keys of an old release and what they are called in a new one; a guide's name renames all keys that begin with it."""

    records: Mapping[str, str]
    guides: Mapping[str, str]

    def __bool__(self) -> bool:
        return bool(self.records or self.guides)

    def applied(self, keys: pa.ChunkedArray) -> pa.ChunkedArray:
        """Keys of the old release as the new one has them."""
        if not self:
            return keys
        renamed = _mapped(keys, *self._of_records)
        return pc.coalesce(renamed, self._by_guide(keys), keys)

    def _by_guide(self, keys: pa.ChunkedArray) -> pa.ChunkedArray:
        guide = guides_of(keys)
        rest = pc.replace_substring_regex(keys, r"^[^/]*", "")
        return pc.binary_join_element_wise(_mapped(guide, *self._of_guides), rest, "")

    @cached_property
    def _of_records(self) -> tuple[pa.Array, pa.Array]:
        return _arrays(self.records)

    @cached_property
    def _of_guides(self) -> tuple[pa.Array, pa.Array]:
        return _arrays(self.guides)


def _arrays(names: Mapping[str, str]) -> tuple[pa.Array, pa.Array]:
    return pa.array(names.keys(), pa.string()), pa.array(names.values(), pa.string())


def _mapped(keys: pa.ChunkedArray, old: pa.Array, new: pa.Array) -> pa.ChunkedArray:
    """What each key is called now, null where nobody says."""
    places = pc.index_in(keys, value_set=old)
    return pa.chunked_array([new.take(chunk) for chunk in places.chunks], pa.string())


def renaming(renames: Mapping[str, str], old: Side, new: Side) -> Renaming:
    """The renames that are between these two releases: the old name is in the one, the new name in the other alone.

    `renames` may hold those of many releases: a name is followed from one to the next as far as it leads.
    """
    if not renames:
        return Renaming({}, {})
    before, after = (_known(side, {*renames, *renames.values()}) for side in (old, new))
    return between(renames, before, after)


def between(renames: Mapping[str, str], before: Set[str], after: Set[str]) -> Renaming:
    """The renames that are between two releases of which the keys are known, those at least that `renames` names."""
    found = {name: last for name in renames if name in before and (last := _last(name, renames, before, after))}
    return Renaming(
        {name: last for name, last in found.items() if "/" in name},
        {name: last for name, last in found.items() if "/" not in name},
    )


def _last(name: str, renames: Mapping[str, str], before: Set[str], after: Set[str]) -> str | None:
    seen = {name}
    while (following := renames.get(name)) is not None and following not in seen:
        if following in after and following not in before:
            return following
        seen.add(following)
        name = following
    return None


def _known(side: Side, names: Iterable[str]) -> set[str]:
    """Those of the names that are keys of a release."""
    nouns = {record.noun: table for table, record in TABLES.items()}
    by_table: dict[str, set[str]] = {}
    for name in names:
        _, _, rest = name.partition("/")
        table = nouns.get(rest.partition("/")[0]) if rest else "guides"
        if table is not None:
            by_table.setdefault(table, set()).add(name)
    return {name for table, some in by_table.items() for name in some & set(side.keys(table, _key(table)))}


def _key(table: str) -> str:
    return TABLES[table].key() or GUIDE
