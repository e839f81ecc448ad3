"""Tables as JSON Schema 2020-12: the array of rows, as the JSON files have it."""

from __future__ import annotations

from types import GenericAlias
from typing import Any

from pydantic import TypeAdapter

from careerdata.records import Record, columns
from careerdata.schemas.version import SCHEMA_VERSION

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema(record: type[Record]) -> dict[str, Any]:
    """JSON Schema of `json/<table>.json`: an array of objects that have every column, null where nothing is stated."""
    rows: Any = GenericAlias(list, (record,))
    schema = TypeAdapter(rows).json_schema(mode="serialization")
    # A column with a default may be left out of what comes in, never of what goes out.
    schema["$defs"][record.__name__]["required"] = [column.name for column in columns(record)]
    return {
        "$schema": DIALECT,
        "$id": f"urn:careerdata:schema:{record.table_name}:{SCHEMA_VERSION}",
        "title": record.table_name,
        "description": record.__doc__ or "",
        **schema,
    }
