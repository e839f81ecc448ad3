"""`csv/csv-metadata.json`: the CSV files in the words of CSV on the Web, at the place where its readers look for it.

Source: W3C, Metadata Vocabulary for Tabular Data, and Model for Tabular Data, section 5.3, for the place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Any

from careerdata.about import About
from careerdata.records import TABLES, Column, Record, columns
from careerdata.records.columns import ColumnType, meaning
from careerdata.release.manifest import File
from careerdata.schemas.keys import key_of, target
from careerdata.schemas.table_schema import never_empty

PATH = "csv/csv-metadata.json"
CONTEXT = "http://www.w3.org/ns/csvw"
_BASES: dict[ColumnType, str] = {
    "string": "string",
    "integer": "integer",
    "number": "double",
    "boolean": "boolean",
    "list": "json",
}


def describe(about: About, version: str, files: Iterable[File]) -> dict[str, Any]:
    """A table group with types, limits, keys and foreign keys."""
    said: dict[str, Any] = {
        "@context": [CONTEXT, {"@language": "en"}],
        "dc:title": about.title,
        "dc:description": about.description,
        "schema:version": version,
    }
    if links := [licence.path for licence in about.licenses if licence.path]:
        said["dc:license"] = {"@id": links[0]}
    paths = [PurePosixPath(file.path) for file in files]
    return {**said, "tables": [_table(path.name, TABLES[path.stem]) for path in paths if path.parent.name == "csv"]}


def _table(path: str, record: type[Record]) -> dict[str, Any]:
    schema: dict[str, Any] = {"columns": [_column(column) for column in columns(record)]}
    if key := record.key():
        schema["primaryKey"] = key
    # By the standard a foreign key is never null: one that may be is told by the data package alone.
    required = [column for column in columns(record) if not column.nullable]
    links = [(column.name, other) for column in required if (other := target(record, column))]
    if links:
        schema["foreignKeys"] = [
            {"columnReference": name, "reference": {"resource": f"{other}.csv", "columnReference": key_of(other)}}
            for name, other in links
        ]
    return {"url": path, "dc:description": meaning(record), "tableSchema": schema}


def _column(column: Column) -> dict[str, Any]:
    return {
        "name": column.name,
        "titles": column.name,
        "dc:description": column.meaning,
        "datatype": _datatype(column),
        **({"required": True} if never_empty(column) else {}),
    }


def _datatype(column: Column) -> dict[str, Any]:
    limits: dict[str, Any] = {"minimum": column.minimum, "maximum": column.maximum}
    if column.type == "string":
        shape = "|".join(re.escape(word) for word in column.enum) if column.enum else _unanchored(column.pattern)
        limits = {"format": shape, "minLength": column.min_length}
    return {"base": _BASES[column.type], **{name: value for name, value in limits.items() if value is not None}}


def _unanchored(pattern: str | None) -> str | None:
    """A format is matched with the whole cell, by XML Schema's expressions, which know no anchors."""
    return pattern.removeprefix("^").removesuffix("$").replace(r"\d", "[0-9]") if pattern else None
