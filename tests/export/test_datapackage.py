"""The data package is one that Frictionless takes, and would not take with a fault."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from careerdata.export.datapackage import About, Licence, datapackage
from tests.export.releases import publish, publish_guides
from tests.records_factory import tables


def faults(out: Path) -> set[str]:
    """What Frictionless, in a process and environment of its own, finds wrong: types of its errors."""
    command = [sys.executable, "-m", "frictionless", "validate", "datapackage.json", "--json"]
    result = subprocess.run(command, cwd=out, capture_output=True, check=False)
    report = orjson.loads(result.stdout)
    errors = [*report["errors"], *(error for task in report["tasks"] for error in task["errors"])]
    assert (result.returncode == 0) == (not errors)
    return {error["type"] for error in errors}


def test_a_release_passes(tmp_path: Path) -> None:
    publish_guides(tmp_path / "exports", guides=3, rows=9)
    assert faults(tmp_path / "exports") == set()


def test_a_release_without_guides_passes(tmp_path: Path) -> None:
    publish(tmp_path / "exports", [])
    assert faults(tmp_path / "exports") == set()


@pytest.mark.parametrize(("table", "column"), [("sections", "parent_id"), ("salaries", "level_id"), ("tools", "section_id")])
def test_a_dangling_key_is_found(tmp_path: Path, table: str, column: str) -> None:
    batch = tables(2)
    rows = batch.guides[0].records[table]
    rows[1] = rows[1].model_copy(update={column: "nobody/at/all"})
    publish(tmp_path / "exports", [batch])
    assert faults(tmp_path / "exports") == {"foreign-key"}


def test_a_key_that_stands_twice_is_found(tmp_path: Path) -> None:
    batch = tables(1)
    steps = batch.guides[0].records["steps"]
    steps[1] = steps[1].model_copy(update={"step_id": steps[0].__dict__["step_id"]})
    publish(tmp_path / "exports", [batch])
    assert faults(tmp_path / "exports") == {"primary-key", "unique-error"}


def test_a_file_that_was_changed_is_found(tmp_path: Path) -> None:
    publish_guides(tmp_path / "exports")
    path = tmp_path / "exports" / "csv" / "steps.csv"
    path.write_bytes(path.read_bytes().replace(b"guide-1", b"guide-2", 1))
    assert "hash-count" in faults(tmp_path / "exports")


def test_a_licence_is_named_where_one_is_given_and_never_assumed() -> None:
    licence = Licence("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "Creative Commons Attribution 4.0")
    assert "licenses" not in datapackage(About(), "1.0.0", "1.0.0", [])
    assert datapackage(About(licences=(licence,)), "1.0.0", "1.0.0", [])["licenses"][0]["name"] == "CC-BY-4.0"
