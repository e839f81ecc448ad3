"""What every record has in common, and how a column of a table is described.

A record is declared once, as a pydantic model. Everything else that knows its shape (Arrow, pandera, JSON
Schema, Table Schema, the data dictionary) is read off `columns()`, never written a second time.
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, ClassVar, Literal, Union, get_args, get_origin

import annotated_types
from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic.config import JsonDict
from pydantic.fields import FieldInfo

ColumnType = Literal["string", "integer", "number", "boolean", "list"]

_SCALARS: dict[type, ColumnType] = {str: "string", int: "integer", float: "number", bool: "boolean"}


@dataclass(frozen=True, slots=True)
class References:
    """Marks a column whose values are keys of another table."""

    table: str


GuideId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Key = Annotated[str, StringConstraints(min_length=1)]
Text = Annotated[str, StringConstraints(min_length=1)]
"""Text as a reader sees it: never empty, tags and entities gone, white space single."""

Year = Annotated[int, Field(ge=1900, le=2200)]
Rank = Annotated[int, Field(ge=1, le=2**31 - 1)]
Money = Annotated[float, Field(ge=0, allow_inf_nan=False)]
MOST_JOBS = 10_000_000_000
"""More jobs, lines or openings than there are people: a count beyond it was misread."""
Count = Annotated[int, Field(ge=0, le=MOST_JOBS)]
Change = Annotated[int, Field(ge=-MOST_JOBS, le=MOST_JOBS)]
Figure = Annotated[float, Field(allow_inf_nan=False)]
Percent = Annotated[float, Field(ge=-100, allow_inf_nan=False)]
Share = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)]
Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
Period = Literal["year", "month", "week", "day", "hour"]
Acronym = Annotated[str, StringConstraints(min_length=2)]


def column(description: str, *, unit: str | None = None, example: Any = None, default: Any = ...) -> Any:
    """Describe one column: what it means, its unit, and a value as it may appear."""
    extra: JsonDict | None = {"unit": unit} if unit else None
    examples = None if example is None else [example]
    return Field(default, description=description, examples=examples, json_schema_extra=extra)


def optional(description: str, *, unit: str | None = None, example: Any = None) -> Any:
    """Describe a column that is null where the guide does not state it."""
    return column(description, unit=unit, example=example, default=None)


class Record(BaseModel):
    """One row of a table. Subclasses that set `table_name` are tables; the class docstring is the table's meaning."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, ser_json_inf_nan="strings")

    table_name: ClassVar[str] = ""
    noun: ClassVar[str] = ""
    """The kind in `<guide_id>/<kind>/<slug>`; `<noun>_id` is the key column."""
    natural_key: ClassVar[tuple[str, ...]] = ()
    """The columns whose words make the slug of the key."""
    states: ClassVar[tuple[str, ...]] = ()
    """The column whose text is the record's `source_text`: the first of these that the guide states."""

    guide_id: GuideId = column("Guide the row comes from", example="data-analyst")

    @classmethod
    def key(cls) -> str | None:
        """Name of the key column, None for a table that has none (`places`)."""
        return f"{cls.noun}_id" if f"{cls.noun}_id" in cls.model_fields else None


class Placed(Record):
    """A record that stands at a place of the raw text: `source_text` within `line_start`..`line_end`."""

    source_file: Text = column("File the row comes from, relative to RAW, with `/`", example="guides/data-analyst.txt")
    line_start: Rank = column("First line of the record's key value, from 1", example=12)
    line_end: Rank = column("Last line of the record's key value", example=12)
    source_text: Text = column("Exact slice of the raw text that states the key value", example="$42,450 USD")

    @classmethod
    def __pydantic_init_subclass__(cls, **more: Any) -> None:
        """Refuse a table whose rows could not be told apart. Raises TypeError."""
        super().__pydantic_init_subclass__(**more)
        if cls.table_name and not cls.key():
            raise TypeError(f"{cls.__name__} is no table: expected a column {cls.noun}_id, after its noun `{cls.noun}`")


class InSection(Placed):
    """A placed record that belongs to a section of the guide."""

    section_id: Annotated[Key, References("sections")] = column(
        "Section the row stands in", example="data-analyst/section/career-path"
    )


@dataclass(frozen=True, slots=True)
class Column:
    """One column, read off the record's declaration."""

    name: str
    type: ColumnType
    nullable: bool
    description: str
    unit: str | None
    example: Any
    enum: tuple[str, ...] | None
    minimum: float | None
    maximum: float | None
    pattern: str | None
    min_length: int | None
    references: str | None
    is_key: bool


_LAST = ("source_file", "line_start", "line_end", "source_text")


@cache
def columns(record: type[Record]) -> tuple[Column, ...]:
    """The columns of a table in the order of its files: guide and key, what the record says, where it stands."""
    key = record.key()
    first = ["guide_id"] if key in (None, "guide_id") else ["guide_id", str(key)]
    if record.table_name == "places":
        ordered = list(record.model_fields)
    else:
        middle = [n for n in record.model_fields if n not in first and n not in _LAST and n != "section_id"]
        tail = [n for n in ("section_id", *_LAST) if n in record.model_fields and n not in first]
        ordered = [*first, *middle, *tail]
    return tuple(_column(record, name, record.model_fields[name]) for name in ordered)


def _column(record: type[Record], name: str, info: FieldInfo) -> Column:
    nullable = False
    limits: dict[str, Any] = {}
    enum: tuple[str, ...] | None = None
    kind: ColumnType = "string"
    for part in _parts(info.annotation, info.metadata):
        if part is type(None):
            nullable = True
        elif isinstance(part, tuple):
            enum = part
        elif isinstance(part, type) and part in _SCALARS:
            kind = _SCALARS[part]
        elif part is list:
            kind = "list"
        elif isinstance(part, References):
            limits["references"] = part.table
        else:
            limits.update(_limits(part))
    extra = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    unit = extra.get("unit")
    return Column(
        name=name,
        type=kind,
        nullable=nullable,
        description=info.description or "",
        unit=str(unit) if unit else None,
        example=info.examples[0] if info.examples else None,
        enum=enum,
        minimum=limits.get("minimum"),
        maximum=limits.get("maximum"),
        pattern=limits.get("pattern"),
        min_length=limits.get("min_length"),
        references=limits.get("references"),
        is_key=name == record.key(),
    )


def _parts(annotation: Any, metadata: list[Any]) -> Iterator[Any]:
    """Everything a type says, flattened: scalar types, None, an enum's tuple of values, bounds and references."""
    for item in metadata:
        yield from getattr(item, "metadata", [item]) if isinstance(item, FieldInfo) else [item]
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *rest = get_args(annotation)
        yield from _parts(inner, rest)
    elif origin in (Union, types.UnionType):
        for arm in get_args(annotation):
            yield from _parts(arm, [])
    elif origin is Literal:
        yield get_args(annotation)
    elif origin is list:
        yield list
    else:
        yield annotation


def _limits(part: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if isinstance(part, annotated_types.Ge):
        found["minimum"] = part.ge
    elif isinstance(part, annotated_types.Le):
        found["maximum"] = part.le
    elif isinstance(part, annotated_types.MinLen):
        found["min_length"] = part.min_length
    elif isinstance(part, StringConstraints):
        found["pattern"] = part.pattern
        found["min_length"] = part.min_length
    elif getattr(part, "pattern", None):
        found["pattern"] = part.pattern
    return {name: value for name, value in found.items() if value is not None}
