"""`datapackage.json`: the CSV files as a Data Package v2, with types, keys and foreign keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from careerdata.about import About
from careerdata.export.sink import Written
from careerdata.records import TABLES
from careerdata.records.columns import meaning
from careerdata.schemas.table_schema import table_schema

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
RESOURCE_PROFILE = "https://datapackage.org/profiles/2.0/dataresource.json"


def datapackage(about: About, version: str, schema_version: str, written: Iterable[Written]) -> dict[str, Any]:
    """The package over the CSV files among `written`, which must hold every table; no clock in it."""
    said = about.entry()
    package: dict[str, Any] = {
        "$schema": PROFILE,
        **{name: said.pop(name) for name in ("name", "title", "description")},
        "version": version,
        "schemaVersion": schema_version,
        **said,
        "resources": [_resource(w.table, w) for w in written if w.table is not None],
    }
    return package


def _resource(table: str, written: Written) -> dict[str, Any]:
    record = TABLES[table]
    return {
        "$schema": RESOURCE_PROFILE,
        "name": table,
        "type": "table",
        "description": meaning(record),
        "path": written.path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        "bytes": written.bytes,
        "hash": f"sha256:{written.sha256}",
        "schema": table_schema(record),
    }
