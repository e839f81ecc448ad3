"""What is asked for: a record, one column of it, or all records of a guide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from careerdata.records import TABLES, columns
from careerdata.release.diff.shape import GUIDE, Shape, shape
from careerdata.release.history.names import names_of
from careerdata.release.package import ColumnSchema, TableSchema

GUIDES = "guides"
_BEFORE_COLUMN = ":"
"""No key holds one."""


@dataclass(frozen=True)
class Asked:
    """The rows of a history."""

    key: str
    column: str | None
    names: frozenset[str]
    """The keys that the record or the guide has had."""
    tables: tuple[str, ...]
    """Where its rows are; none where no record is of such a kind."""
    is_of_guide: bool
    """All records of a guide."""

    @property
    def guides(self) -> frozenset[str]:
        """The guides that the names are of."""
        return frozenset(name.partition("/")[0] for name in self.names)

    @property
    def read(self) -> tuple[str, ...]:
        """The tables to read: with that of the guides where these were renamed, which renames their records."""
        return self.tables if GUIDES in self.tables or len(self.guides) == 1 else (*self.tables, GUIDES)


def asked(key: str, renames: Mapping[str, str]) -> Asked:
    """What `KEY` or `KEY:COLUMN` asks for."""
    name, _, column = key.partition(_BEFORE_COLUMN)
    kind = name.partition("/")[2].partition("/")[0]
    is_of_guide = "/" not in name and not column
    if is_of_guide:
        tables = tuple(table for table in TABLES if shape_of(table).key is not None and not shape_of(table).is_trace)
    elif "/" not in name:
        tables = (GUIDES,)
    else:
        tables = tuple(table for table, record in TABLES.items() if record.noun == kind and record.key())
    return Asked(name, column or None, names_of(name, renames), tables, is_of_guide)


@cache
def schema_of(table: str) -> TableSchema:
    """The columns of a table as they are declared now."""
    return TableSchema(fields=tuple(ColumnSchema(name=column.name, unit=column.unit) for column in columns(TABLES[table])))


@cache
def shape_of(table: str) -> Shape:
    """What the columns of a table are to a comparison."""
    return shape(table, schema_of(table))


def key_of(table: str) -> str:
    """The column with the key of a table."""
    return shape_of(table).key or GUIDE


def is_value(table: str, column: str) -> bool:
    """Whether a column holds values, and neither a key nor where a row stands."""
    return column not in shape_of(table).stands | {key_of(table), GUIDE}
