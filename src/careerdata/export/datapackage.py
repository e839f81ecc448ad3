"""`datapackage.json`: the CSV files as a Data Package v2, with types, keys and foreign keys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from careerdata.export.sink import Written
from careerdata.records import TABLES
from careerdata.schemas.table_schema import table_schema

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
RESOURCE_PROFILE = "https://datapackage.org/profiles/2.0/dataresource.json"


@dataclass(frozen=True, slots=True)
class Licence:
    """A licence: its Open Definition name (`CC-BY-4.0`), its address and its title."""

    name: str
    path: str
    title: str

    def entry(self) -> dict[str, str]:
        """As the package has it."""
        return {"name": self.name, "path": self.path, "title": self.title}


@dataclass(frozen=True, slots=True)
class About:
    """What a package says about itself. No licence is assumed: whether the guides' facts may be passed on is not ours to say."""

    name: str = "careerdata"
    title: str = "Career guides as typed tables"
    description: str = "What career guides state of salaries, levels, skills and more, each value with its place in the text."
    licences: tuple[Licence, ...] = field(default=())


def datapackage(about: About, version: str, schema_version: str, written: Iterable[Written]) -> dict[str, Any]:
    """The package over the CSV files among `written`, which must hold every table; no clock in it."""
    package: dict[str, Any] = {
        "$schema": PROFILE,
        "name": about.name,
        "title": about.title,
        "description": about.description,
        "version": version,
        "schemaVersion": schema_version,
    }
    if about.licences:
        package["licenses"] = [licence.entry() for licence in about.licences]
    package["resources"] = [_resource(w.table, w) for w in written if w.table is not None]
    return package


def _resource(table: str, written: Written) -> dict[str, Any]:
    record = TABLES[table]
    return {
        "$schema": RESOURCE_PROFILE,
        "name": table,
        "type": "table",
        "description": " ".join((record.__doc__ or "").split()),
        "path": written.path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        "bytes": written.bytes,
        "hash": f"sha256:{written.sha256}",
        "schema": table_schema(record),
    }
