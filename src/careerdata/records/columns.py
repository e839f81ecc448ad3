"""The columns of a table, read off the declaration of its record."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import annotated_types
from pydantic import StringConstraints
from pydantic.fields import FieldInfo

from careerdata.records.base import Record, References, Stands

ColumnType = Literal["string", "integer", "number", "boolean", "list"]

_SCALARS: dict[type, ColumnType] = {str: "string", int: "integer", float: "number", bool: "boolean"}


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
    stands: bool
    """Says where the row stands, and moves with edits elsewhere."""

    @property
    def meaning(self) -> str:
        """What it says, with the unit where it has one."""
        return f"{self.description} ({self.unit})" if self.unit else self.description


_LAST = ("source_file", "line_start", "line_end", "source_text")


def meaning(record: type[Record]) -> str:
    """What a row of a table is, on one line."""
    return " ".join((record.__doc__ or "").split())


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
        elif isinstance(part, Stands):
            limits["stands"] = True
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
        stands="stands" in limits,
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
