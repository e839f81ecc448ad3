"""The data dictionary: every table and column on one page of Markdown."""

from __future__ import annotations

import json
from collections.abc import Iterator

from careerdata.records import TABLES, Column, Record, columns
from careerdata.records.columns import meaning
from careerdata.schemas.keys import target
from careerdata.schemas.version import SCHEMA_VERSION

_INTRO = """\
# Data dictionary

Schema version {version}. This page and the files beside it are written by `careerdata schema`; change the records instead.
For each table, `<table>.schema.json` is the JSON Schema (2020-12) of `json/<table>.json` and `<table>.table.json` the
Table Schema of `csv/<table>.csv`. A column that may be null is null where the guide states nothing, never 0 or "".
"""

_HEAD = "| column | type | null | meaning | unit | allowed | example |\n| --- | --- | --- | --- | --- | --- | --- |"


def dictionary() -> str:
    """The page: an introduction, the list of tables, then each table with its meaning, keys and columns."""
    listed = [f"- [`{name}`](#{name}): {meaning(record)}" for name, record in TABLES.items()]
    sections = ["\n".join(_section(name, record)) for name, record in TABLES.items()]
    return "\n".join([_INTRO.format(version=SCHEMA_VERSION), *listed, "", "\n\n".join(sections), ""])


def _section(name: str, record: type[Record]) -> Iterator[str]:
    yield f"## {name}\n\n{meaning(record)}\n"
    key = record.key()
    yield f"Key: `{key}`.\n" if key else "No key of its own.\n"
    yield _HEAD
    for column in columns(record):
        yield _row(record, column)


def _row(record: type[Record], column: Column) -> str:
    example = "" if column.example is None else f"`{_text(column.example)}`"
    cells = [
        f"`{column.name}`",
        "list of string" if column.type == "list" else column.type,
        "yes" if column.nullable else "",
        column.description,
        column.unit or "",
        "; ".join(_allowed(record, column)),
        example,
    ]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _allowed(record: type[Record], column: Column) -> Iterator[str]:
    if column.is_key:
        yield "unique"
    if table := target(record, column):
        yield f"key of [`{table}`](#{table})"
    if column.enum:
        yield ", ".join(f"`{value}`" for value in column.enum)
    if column.minimum is not None and column.maximum is not None:
        yield f"{column.minimum:g} to {column.maximum:g}"
    elif column.minimum is not None:
        yield f"{column.minimum:g} and up"
    elif column.maximum is not None:
        yield f"up to {column.maximum:g}"
    if column.pattern:
        yield f"`{column.pattern}`"


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
