"""A comparison of two made releases with so many rows in every table: how long `careerdata diff` takes, and how much memory.

In the new release all rows stand some lines further down, and in every other guide one row of each table has other values in all
its columns, one is gone and one came:

    python -m benches.diff [ROWS]
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from time import perf_counter

import numpy as np
import orjson
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from careerdata.records import TABLES, Record, columns
from careerdata.release.manifest import NAME, Counts, File, Manifest
from careerdata.schemas import SCHEMA_VERSION
from careerdata.schemas.arrow import arrow_rows
from careerdata.schemas.table_schema import table_schema
from tests import records_factory

ROWS = 100_000
PER_GUIDE = 50
MOST_SECONDS = 5.0
MOST_MIB = 1024
DOWN = 3
"""Lines that the rows of the new release stand further down."""
FORMS = ("text", "json", "markdown")
_MADE = "guide-1"
"""The guide that all others are copies of, under their own names."""


def release(out: Path, rows: int, *, new: bool) -> None:
    """Write a release: what a comparison reads of one."""
    (out / "parquet").mkdir(parents=True)
    files = [_file(out, table, rows, new=new) for table in TABLES]
    package = {"resources": [{"name": table, "schema": table_schema(record)} for table, record in TABLES.items()]}
    (out / "datapackage.json").write_bytes(orjson.dumps(package))
    none = Counts(filled=0, not_stated=0, unreadable=0)
    coverage = {table: {column.name: none for column in columns(record)} for table, record in TABLES.items()}
    manifest = Manifest(
        data_version="1.0.0", schema_version=SCHEMA_VERSION, tool_version="0.1.0", sources=[], files=files, coverage=coverage
    )
    (out / NAME).write_bytes(manifest.dump())


def _file(out: Path, table: str, rows: int, *, new: bool) -> File:
    path = f"parquet/{table}.parquet"
    made = _table(table, rows, new=new)
    pq.write_table(made, out / path, compression="zstd")
    content = (out / path).read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    return File(path=path, bytes=len(content), rows=made.num_rows, sha256=digest, content_sha256=digest)


def _table(table: str, rows: int, *, new: bool) -> pa.Table:
    """The rows of the made guide, again and again, under the names of other guides."""
    each = 1 if table == "guides" else PER_GUIDE
    made = pa.Table.from_batches(
        [arrow_rows(TABLES[table], [row.__dict__ for row in _rows(table, each, new=new, edit=edit)]) for edit in (False, True)]
    )
    guide = np.arange(rows // each)
    taken = np.concatenate([np.arange(each) + (each if new and number % 2 else 0) for number in guide])
    names = pa.array([f"guide-{number + 1}" for number in np.repeat(guide, each)])
    whole = made.take(pa.array(taken))
    cells = [_named(cell, names) if cell.type == pa.string() else cell for cell in whole.columns]
    return pa.Table.from_arrays(cells, schema=made.schema)


def _named(cells: pa.ChunkedArray, names: pa.Array) -> pa.ChunkedArray:
    renamed = pc.binary_join_element_wise(names, pc.replace_substring(cells, _MADE, "", max_replacements=1), "")
    return pc.if_else(pc.fill_null(pc.starts_with(cells, _MADE), False), renamed, cells)


def _rows(table: str, each: int, *, new: bool, edit: bool) -> list[Record]:
    rows = [records_factory.record(table, number, _MADE) for number in range(1, each + 1)]
    if new:
        rows = [
            row.model_copy(update={"line_start": row.line_start + DOWN}) if hasattr(row, "line_start") else row for row in rows
        ]
    if edit and len(rows) > 1:
        rows[3] = _changed(table, rows[3])
        rows[7] = records_factory.record(table, each + 1, _MADE)
    return rows


def _changed(table: str, row: Record) -> Record:
    """The row with another row's values in all columns that say something."""
    kept = {column.name for column in columns(TABLES[table]) if column.is_key or column.stands or column.references}
    return row.model_copy(update={name: value for name, value in records_factory.record(table, 6, _MADE) if name not in kept})


def run(folder: str, old: Path, new: Path, form: str) -> bytes:
    """What the command prints; compiled modules are kept in the folder."""
    command = [sys.executable, "-m", "careerdata", "diff", str(old), str(new), "--format", form]
    kept = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
    return subprocess.run(command, capture_output=True, check=True, env={**os.environ, **kept}).stdout


def main(rows: int) -> int:
    """Print seconds and memory of each form; 1 where one takes more than it may."""
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder, "old"), Path(folder, "new")
        release(old, rows, new=False)
        release(new, rows, new=True)
        for form in FORMS:
            run(folder, old, new, form)  # modules are compiled once, and were so long ago where the package is installed
            began = perf_counter()
            printed = len(run(folder, old, new, form))
            seconds, peak = perf_counter() - began, getrusage(RUSAGE_CHILDREN).ru_maxrss / 1024
            print(f"{form}: {rows:,} rows a table, {seconds:.2f} s, at most {peak:,.0f} MiB so far, {printed:,} bytes printed")
            failed |= seconds > MOST_SECONDS or peak > MOST_MIB
    print(f"may take {MOST_SECONDS} s and {MOST_MIB:,} MiB")
    return failed


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS))
