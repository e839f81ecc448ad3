"""Tools that read tables: each takes the release by its own rules and finds the rows that were written."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pytest

from careerdata.records import TABLES

pytestmark = pytest.mark.consumers
every_table = pytest.mark.parametrize("table", TABLES)


def rows_of(release: Path, table: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads((release / "json" / f"{table}.json").read_bytes())
    return rows


def test_frictionless_finds_nothing_wrong(handbook: Path) -> None:
    command = [sys.executable, "-m", "frictionless", "validate", "datapackage.json"]
    checked = subprocess.run(command, cwd=handbook, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_the_data_package_names_who_published_the_guides(handbook: Path) -> None:
    package = json.loads((handbook / "datapackage.json").read_bytes())
    (source,) = package["sources"]
    assert "Labor Statistics" in source["title"]


@every_table
def test_duckdb_reads_every_format_alike(handbook: Path, table: str) -> None:
    keys = [row.get(TABLES[table].key() or "record_id") for row in rows_of(handbook, table)]
    key = TABLES[table].key() or "record_id"
    for reader, path in (("read_parquet", f"parquet/{table}.parquet"), ("read_ndjson_auto", f"ndjson/{table}.ndjson")):
        if not keys and reader == "read_ndjson_auto":
            continue  # an empty file says nothing of its columns
        found = duckdb.execute(f"SELECT {key} FROM {reader}(?)", [str(handbook / path)]).fetchall()
        assert [value for (value,) in found] == keys


@every_table
def test_polars_reads_every_row(handbook: Path, table: str) -> None:
    rows = rows_of(handbook, table)
    assert pl.read_parquet(handbook / f"parquet/{table}.parquet").to_dicts() == rows
    if rows:
        assert pl.read_ndjson(handbook / f"ndjson/{table}.ndjson", infer_schema_length=None).height == len(rows)


# What it is built on is deprecated; that is for its makers to mend.
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("table", ["guides", "salaries", "skills", "occupations"])
def test_mlcroissant_reads_every_row(handbook: Path, table: str) -> None:
    import mlcroissant

    described = mlcroissant.Dataset(jsonld=handbook / "croissant.json")
    assert not described.metadata.ctx.issues.errors
    key = f"{table}/{TABLES[table].key()}"
    found = [record[key].decode() for record in described.records(record_set=table)]
    assert found == [row[key.partition("/")[2]] for row in rows_of(handbook, table)]


def csvw(folder: Path) -> str:
    """Whether the tables in a folder are valid CSV on the Web, told in a process with packages of its own, and why not."""
    apart = os.environ.get("CSVW")
    if apart is None:
        pytest.skip("CSVW names no folder with the package csvw, which `nox --session consumers` installs apart")
    code = "import sys; from csvw import CSVW; found = CSVW(sys.argv[1], validate=True); print(found.is_valid, found.warnings)"
    command = [sys.executable, "-c", code, str(folder / "csv-metadata.json")]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": apart})
    return ran.stdout or ran.stderr.splitlines()[-1]


def test_csv_on_the_web_is_valid(handbook: Path) -> None:
    assert csvw(handbook / "csv") == "True []\n"


def test_csv_on_the_web_finds_what_breaks_a_type(handbook: Path, tmp_path: Path) -> None:
    shutil.copytree(handbook / "csv", tmp_path, dirs_exist_ok=True)
    path = tmp_path / "related_roles.csv"
    text = path.read_text("utf-8")
    path.write_text(text.replace(",year,", ",fortnight,", 1), "utf-8")
    assert "fortnight" in csvw(tmp_path)
