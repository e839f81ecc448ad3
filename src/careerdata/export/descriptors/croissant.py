"""`croissant.json`: the Parquet files in the words of Croissant, which data catalogues and loaders for machine learning read.

Source: MLCommons, Croissant Format Specification, version 1.0, for the context, the classes and their properties.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Any

from careerdata.about import About
from careerdata.records import TABLES, Column, Record, columns
from careerdata.records.columns import ColumnType, meaning
from careerdata.release.manifest import File
from careerdata.schemas.keys import key_of, target

PATH = "croissant.json"
SPECIFICATION = "http://mlcommons.org/croissant/1.0"
_TYPES: dict[ColumnType, str] = {
    "string": "sc:Text",
    "integer": "sc:Integer",
    "number": "sc:Float",
    "boolean": "sc:Boolean",
    "list": "sc:Text",
}
_OWN = (
    *("citeAs", "column", "extract", "field", "fileProperty", "fileObject", "fileSet", "format", "includes", "isLiveDataset"),
    *("jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex", "repeated", "replace"),
    *("samplingRate", "separator", "source", "subField", "transform", "equivalentProperty"),
)
"""The terms that are Croissant's own."""
CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/",
    "sc": "https://schema.org/",
    "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    **{term: f"cr:{term}" for term in _OWN},
}


def describe(about: About, version: str, files: Iterable[File]) -> dict[str, Any]:
    """A data set with a file object and a record set for each table, its key and the columns that point to other tables."""
    return {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": SPECIFICATION,
        "name": about.name,
        "alternateName": about.title,
        "description": about.description,
        "version": version,
        **_credits(about),
        "distribution": [_file(file) for file in files if PurePosixPath(file.path).parent.name == "parquet"],
        "recordSet": [_records(table, record) for table, record in TABLES.items()],
    }


def _credits(about: About) -> dict[str, Any]:
    said = {
        "url": about.homepage,
        "license": [licence.path or licence.name for licence in about.licenses],
        "creator": [{"@type": "sc:Organization", "name": one.title, "url": one.path} for one in about.contributors],
    }
    return {name: value for name, value in said.items() if value}


def _file(file: File) -> dict[str, Any]:
    return {
        "@type": "cr:FileObject",
        "@id": file.path,
        "name": file.path,
        "contentUrl": file.path,
        "contentSize": f"{file.bytes} B",
        "encodingFormat": "application/x-parquet",
        "sha256": file.sha256,
    }


def _records(table: str, record: type[Record]) -> dict[str, Any]:
    key = record.key()
    return {
        "@type": "cr:RecordSet",
        "@id": table,
        "name": table,
        "description": meaning(record),
        **({"key": {"@id": f"{table}/{key}"}} if key else {}),
        "field": [_field(table, record, column) for column in columns(record)],
    }


def _field(table: str, record: type[Record], column: Column) -> dict[str, Any]:
    found: dict[str, Any] = {
        "@type": "cr:Field",
        "@id": f"{table}/{column.name}",
        "name": f"{table}/{column.name}",
        "description": column.meaning,
        "dataType": _TYPES[column.type],
        "source": {"fileObject": {"@id": f"parquet/{table}.parquet"}, "extract": {"column": column.name}},
    }
    if column.type == "list":
        found["repeated"] = True
    other = target(record, column)
    # A table that points to itself is a circle, which the format's own reader does not take.
    if other is not None and other != table:
        found["references"] = {"field": {"@id": f"{other}/{key_of(other)}"}}
    return found
