"""The committed `schemas/` folder: what belongs in it, writing it, and telling whether it is stale."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

from careerdata.records import TABLES
from careerdata.schemas.dictionary import dictionary
from careerdata.schemas.json_schema import json_schema
from careerdata.schemas.table_schema import table_schema
from careerdata.storage.whole import replace_files

_SUFFIXES = (".schema.json", ".table.json")


def schema_files() -> dict[str, bytes]:
    """Contents of every file of the folder by its name; the same records give the same bytes."""
    files = {"README.md": dictionary().encode()}
    for name, record in TABLES.items():
        files[f"{name}.schema.json"] = _pretty(json_schema(record))
        files[f"{name}.table.json"] = _pretty(table_schema(record))
    return files


def write(folder: Path) -> list[str]:
    """Write every file into the folder, which is made where it is not there, and drop those of tables that are gone.

    Returns the names that were stale. Raises OSError, and leaves the files as they are, where one cannot be written.
    """
    changed = stale(folder)
    folder.mkdir(parents=True, exist_ok=True)
    files = schema_files()
    replace_files({folder / name: files[name] for name in changed if name in files})
    for name in changed:
        if name not in files:
            (folder / name).unlink()
    return changed


def stale(folder: Path) -> list[str]:
    """Names of the files that are missing, differ, or belong to a table that is gone, sorted.

    A file that `write` would not make, such as a note of one's own, is nobody's business.
    """
    files = schema_files()
    there = {path.name: path for path in folder.iterdir()} if folder.is_dir() else {}
    differ = [name for name, content in files.items() if name not in there or there[name].read_bytes() != content]
    extra = [name for name in there if name.endswith(_SUFFIXES) and name not in files]
    return sorted(differ + extra)


def _pretty(value: dict[str, Any]) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
