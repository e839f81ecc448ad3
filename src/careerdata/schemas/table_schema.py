"""Tables as Frictionless Table Schema (Data Package v2): the CSV files, their types, keys and foreign keys."""

from __future__ import annotations

from typing import Any

from careerdata.records import Column, Record, columns
from careerdata.records.columns import ColumnType
from careerdata.schemas.keys import key_of, target

PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json"

_TYPES: dict[ColumnType, str] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "list": "array",
}


def table_schema(record: type[Record]) -> dict[str, Any]:
    """Table Schema of `csv/<table>.csv`; foreign keys name the table they point to as the resource."""
    schema: dict[str, Any] = {
        "$schema": PROFILE,
        "fields": [_field(column) for column in columns(record)],
        "missingValues": [""],
    }
    if key := record.key():
        schema["primaryKey"] = [key]
    links = [(column.name, table) for column in columns(record) if (table := target(record, column))]
    if links:
        schema["foreignKeys"] = [_foreign(record, name, table) for name, table in links]
    return schema


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": _TYPES[column.type], "description": column.description}
    if column.unit:
        field["unit"] = column.unit
    if column.example is not None:
        field["example"] = column.example
    if constraints := _constraints(column):
        field["constraints"] = constraints
    return field


def _constraints(column: Column) -> dict[str, Any]:
    found = {
        "required": True if never_empty(column) else None,
        "unique": True if column.is_key else None,
        "enum": list(column.enum) if column.enum else None,
        "minimum": column.minimum,
        "maximum": column.maximum,
        "minLength": column.min_length if column.type == "string" else None,
        "pattern": column.pattern,
    }
    return {name: value for name, value in found.items() if value is not None}


def never_empty(column: Column) -> bool:
    """Whether the cell always holds text: a text that may be "" is an empty cell, which Table Schema reads as missing."""
    if column.nullable:
        return False
    return column.type != "string" or bool(column.min_length or column.enum or column.pattern)


def _foreign(record: type[Record], name: str, table: str) -> dict[str, Any]:
    # "" is a table's own name in version 1, which tools still read; version 2 takes it as well.
    resource = "" if table == record.table_name else table
    return {"fields": [name], "reference": {"resource": resource, "fields": [key_of(table)]}}
