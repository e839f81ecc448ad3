"""What the columns of a table are to a comparison: its key, values, and where a row stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import pyarrow as pa
import pyarrow.compute as pc

from careerdata.records import TABLES, columns
from careerdata.records.guide import Guide
from careerdata.records.text import Place
from careerdata.release.diff.values import EQUAL
from careerdata.release.package import TableSchema

GUIDE = "guide_id"
_NUMBER = r"\d+(~\d+)?$"
_TRACE = frozenset(("table", "record_id", "field"))
"""Columns of a table that tells where the values of other tables stand. Its rows come and go with every edit of the text:
that is a change of the text, not of a record that a consumer held on to."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The columns of a table, as a comparison takes them."""

    key: str | None
    stands: frozenset[str]
    """Columns that say where a row stands."""
    links: frozenset[str]
    """Columns that hold keys of other tables."""
    ordinal: str
    """Pattern of what a key ends in that counts rows in reading order, and shifts where one comes or goes above."""
    is_trace: bool

    def numbers(self, keys: pa.ChunkedArray) -> bool:
        """Whether some of the keys end in a number that counts; quick to tell where only equal ones would."""
        return self.ordinal != EQUAL or bool(pc.any(pc.match_substring(keys, "~"), min_count=0).as_py())


def shape(table: str, schema: TableSchema) -> Shape:
    """The shape of a table by its declaration; of one that nothing declares, by what its release says of it."""
    names = set(schema.columns)
    record = TABLES.get(table)
    if record is None:
        key = schema.key[0] if schema.key and len(schema.key) == 1 else None
        return Shape(key, _anywhere(), frozenset(), EQUAL, names >= _TRACE)
    declared = columns(record)
    stands = frozenset(column.name for column in declared if column.stands)
    counted = bool(record.natural_key) and stands.issuperset(record.natural_key)
    return Shape(
        GUIDE if record is Guide else record.key(),
        stands,
        frozenset(column.name for column in declared if column.references),
        _NUMBER if counted else EQUAL,
        record is Place or names >= _TRACE,
    )


def guides_of(keys: pa.ChunkedArray) -> pa.ChunkedArray:
    """The guides that keys begin with: what stands before the first `/`."""
    return pc.replace_substring_regex(keys, r"/[\s\S]*", "")


@cache
def _anywhere() -> frozenset[str]:
    return frozenset(column.name for record in TABLES.values() for column in columns(record) if column.stands)
