"""The files of a release as its manifest says them: those of tables, and those that are written beside them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import orjson

from careerdata.export.sink import Sink, Written
from careerdata.release.manifest import File


def table_files(written: Iterable[Written], content: dict[str, str], rows: dict[str, int]) -> list[File]:
    """Files of tables, with the hash of each table's content and its rows."""
    return [
        File(path=w.path, bytes=w.bytes, rows=rows.get(w.table, 0), sha256=w.sha256, content_sha256=content[w.table])
        for w in written
        if w.table is not None
    ]


def write_json(root: Path, path: str, data: bytes) -> File:
    """Write a JSON file that is no table, byte for byte. Raises ValueError where the bytes are no JSON."""
    canonical = json.dumps(json.loads(data), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    return write_text(root, path, data).model_copy(update={"content_sha256": hashlib.sha256(canonical).hexdigest()})


def write_text(root: Path, path: str, data: bytes) -> File:
    """Write a file that is neither a table nor JSON: its content is its bytes."""
    sink = Sink(root, path)
    sink.write(data)
    written = sink.finish()
    return File(path=path, bytes=written.bytes, rows=None, sha256=written.sha256, content_sha256=written.sha256)


def pretty(value: Any) -> bytes:
    """JSON a person reads, keys in the order they are given."""
    return orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
