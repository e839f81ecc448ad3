"""What a release says of its columns: the table schemas in its `datapackage.json`, else the names in its manifest."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from careerdata.release.error import ExportError
from careerdata.release.folder import Folder, read
from careerdata.release.manifest import DATAPACKAGE, Manifest


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)


class Constraints(_Part):
    """What a column's values keep to; None and False where nothing is said."""

    required: bool = False
    enum: tuple[str, ...] | None = None
    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = Field(default=None, validation_alias="minLength")
    pattern: str | None = None


class ColumnSchema(_Part):
    """A column: its name, its type in the words of Table Schema, None where that is not known."""

    name: str
    type: str | None = None
    unit: str | None = None
    constraints: Constraints = Constraints()


class TableSchema(_Part):
    """The columns of a table, in order, and those that are its key."""

    fields: tuple[ColumnSchema, ...] = ()
    key: tuple[str, ...] | None = Field(default=None, validation_alias="primaryKey")
    """None where nothing is known of a key."""

    @property
    def columns(self) -> dict[str, ColumnSchema]:
        """The columns by name."""
        return {field.name: field for field in self.fields}


class _Resource(_Part):
    name: str
    table: TableSchema = Field(default=TableSchema(), validation_alias="schema")


class _Package(_Part):
    resources: tuple[_Resource, ...] = ()


def schemas_of(folder: Folder, manifest: Manifest) -> dict[str, TableSchema]:
    """The schemas of a release by table. Raises ExportError where its data package is none."""
    path = manifest.base + DATAPACKAGE
    content = read(folder, path)
    return names_of(manifest) if content is None else schemas_in(content, folder.show(path))


def names_of(manifest: Manifest) -> dict[str, TableSchema]:
    """The columns of each table where nothing but their names is known."""
    named = {table: tuple(ColumnSchema(name=name) for name in sorted(fields)) for table, fields in manifest.coverage.items()}
    return {table: TableSchema(fields=fields) for table, fields in named.items()}


def schemas_in(package: bytes | dict[str, Any], shown: str) -> dict[str, TableSchema]:
    """The schemas in a data package by table. Raises ExportError, naming it as `shown`, where it is none."""
    try:
        parsed = _Package.model_validate_json(package) if isinstance(package, bytes) else _Package.model_validate(package)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        raise ExportError(
            shown,
            f"{where}: {first['msg']}",
            "a data package as careerdata writes it",
            "Build the release again, or fetch it whole.",
        ) from error
    return {resource.name: resource.table for resource in parsed.resources}
