"""Parts of a layout that fill columns: that there are such is checked when the layout is loaded, not when a page is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, model_validator

from careerdata.language.likeness import likeness
from careerdata.read.templates.compiler import compile_template
from careerdata.records import TABLES, Column, columns

_NAMES = frozenset({"details", "examples", "field", "group", "name", "needs", "rest", "section_kind", "text", "title"})
"""Keys whose value is the name of a column, or a list of such."""
_GIVEN = frozenset({"blank", "set"})
"""Keys whose value gives columns a value."""


class Filling(BaseModel):
    """What says of values which column of `table` they go to. Raises ValueError for a table or a column that is none."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    known_names: ClassVar[frozenset[str]] = frozenset()
    """Slots that are no columns."""

    @model_validator(mode="after")
    def _fills_columns(self) -> Self:
        table = getattr(self, "table", None)
        if table is None:
            return self
        if table not in TABLES:
            raise ValueError(f"no table is called {table!r}; {_nearest(table, TABLES)}")
        there = {column.name: column for column in columns(TABLES[table])}
        for name in _names(self):
            if name not in there and name not in self.known_names:
                raise ValueError(f"the table {table!r} has no column {name!r}; {_nearest(name, there)}")
        for name, value in _given(self):
            _refuse(there.get(name), table, value)
        return self


def _nearest(name: str, known: Iterable[str]) -> str:
    return f"did you mean {max(known, key=lambda one: likeness(name, one))!r}? schemas/README.md lists what there is"


def _refuse(column: Column | None, table: str, value: Any) -> None:
    """Raises ValueError where a given value is none of those a column may have."""
    if column is not None and column.enum is not None and value not in column.enum:
        raise ValueError(f"{table}.{column.name} is never {value!r}; it is one of {', '.join(column.enum)}")


def _names(part: Any) -> Iterator[str]:
    """The names of columns in a part of a layout: the slots of its templates, and what stands where a column is named."""
    if isinstance(part, str) and "{" in part:
        for name, _ in compile_template(part).slots:
            yield from filter(None, name.split("-"))
    elif isinstance(part, BaseModel):
        for key, value in part:
            yield from _named(key, value)
    elif isinstance(part, Mapping):
        for key, value in part.items():
            yield from _names(key)
            yield from _named("field", value)
    elif isinstance(part, list | tuple):
        for one in part:
            yield from _names(one)


def _named(key: str, value: Any) -> Iterable[str]:
    if key in _GIVEN:
        return tuple(value)
    if key == "ranked":
        return ("rank",) if value else ()
    if key in _NAMES:
        listed = [value] if isinstance(value, str) else value or ()
        return [name for one in listed for name in one.split("-")]
    return _names(value)


def _given(part: Any) -> Iterator[tuple[str, Any]]:
    """The columns that get a value, with it."""
    if isinstance(part, BaseModel):
        for key, value in part:
            if key in _GIVEN:
                yield from value.items()
            else:
                yield from _given(value)
    elif isinstance(part, list | tuple):
        for one in part:
            yield from _given(one)
