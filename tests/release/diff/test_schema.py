"""What changed in the schema, whether it breaks a reader, and the version it deserves."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

import careerdata
from careerdata.records import TABLES
from careerdata.release.diff.result import SchemaChange
from careerdata.release.diff.schema import schema_changes
from careerdata.release.package import TableSchema
from careerdata.schemas.table_schema import table_schema
from tests.export.releases import publish_guides


def changes(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str | None, str | None, str]]:
    schemas = ({"t": TableSchema.model_validate({"fields": [{"name": "c", **column}]})} for column in (old, new))
    return [(change.what, change.before, change.after, change.bump) for change in schema_changes(*schemas)]


def limited(**constraints: Any) -> dict[str, Any]:
    return {"type": "string", "constraints": constraints}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ({"type": "integer"}, {"type": "number"}, ("widened", "integer", "number", "major")),
        ({"type": "number"}, {"type": "integer"}, ("narrowed", "number", "integer", "major")),
        ({"type": "string"}, {"type": "array"}, ("retyped", "string", "array", "major")),
        (limited(required=True), limited(), ("widened", "never null", "may be null", "major")),
        (limited(), limited(required=True), ("narrowed", "may be null", "never null", "minor")),
        (limited(enum=["a", "b"]), limited(enum=["a"]), ("value gone", "b", None, "major")),
        (limited(enum=["a"]), limited(enum=["a", "b"]), ("new value", None, "b", "minor")),
        (limited(enum=["a"]), limited(), ("widened", "a", "any value", "minor")),
        (limited(), limited(pattern="x"), ("narrowed", "any text", "x", "minor")),
        (limited(minimum=0), limited(minimum=1), ("narrowed", "minimum 0", "minimum 1", "minor")),
        (limited(maximum=9), limited(maximum=10), ("widened", "maximum 9", "maximum 10", "minor")),
        (limited(maximum=9), limited(), ("widened", "maximum 9", "no maximum", "minor")),
        (limited(), limited(minLength=1), ("narrowed", "no min_length", "min_length 1", "minor")),
    ],
)
def test_a_column_that_takes_other_values_is_told(old: dict[str, Any], new: dict[str, Any], told: tuple[Any, ...]) -> None:
    assert changes(old, new) == [told]


def test_the_schemas_of_all_tables_are_understood_and_equal_themselves() -> None:
    schemas = {table: TableSchema.model_validate(table_schema(record)) for table, record in TABLES.items()}
    assert schema_changes(schemas, schemas) == []
    less = {table: schema for table, schema in schemas.items() if table != "skills"}
    assert schema_changes(schemas, less) == [SchemaChange("skills", None, "removed", None, None, "major")]
    assert schema_changes(less, schemas) == [SchemaChange("skills", None, "added", None, None, "minor")]


def rewritten(out: Path, table: str, old: str, new: str | None) -> None:
    """The release with a column under another name, or without it."""
    path = out / f"parquet/{table}.parquet"
    rows = pq.read_table(path)
    pq.write_table(rows.drop_columns([old]) if new is None else rows.rename_columns({old: new}), path)
    package, manifest = (json.loads((out / name).read_bytes()) for name in ("datapackage.json", "manifest.json"))
    for resource in package["resources"]:
        if resource["name"] == table:
            fields = [field for field in resource["schema"]["fields"] if new or field["name"] != old]
            resource["schema"]["fields"] = [{**field, "name": new} if field["name"] == old else field for field in fields]
    for file in manifest["files"]:
        if Path(file["path"]).stem == table:
            file["content_sha256"] = "00"
        if file["path"] == f"parquet/{table}.parquet":
            file["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
    (out / "datapackage.json").write_text(json.dumps(package), "utf-8")
    (out / "manifest.json").write_text(json.dumps(manifest), "utf-8")


@pytest.mark.parametrize(("now", "what"), [("headline", "renamed"), (None, "removed")])
def test_a_column_that_is_gone_or_renamed_is_major_and_told_once(tmp_path: Path, now: str | None, what: str) -> None:
    for name in ("old", "new"):
        publish_guides(tmp_path / name)
    rewritten(tmp_path / "new", "levels", "title", now)
    found = careerdata.diff(tmp_path / "old", tmp_path / "new")
    (change,) = found.schema
    assert (change.table, change.column, change.what, change.breaking) == ("levels", "title", what, True)
    assert (found.bump, found.version, found.changes) == ("major", "2.0.0", {})
    back = careerdata.diff(tmp_path / "new", tmp_path / "old")
    assert back.bump == ("major" if now else "minor")
