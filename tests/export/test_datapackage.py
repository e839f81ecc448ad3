"""The data package is one that Frictionless takes, and would not take with a fault."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from careerdata.about import About, Licence, PackageSource
from careerdata.export.datapackage import datapackage
from careerdata.export.writer import Release
from careerdata.render.changes import changes_md
from tests.export.releases import FINDINGS, publish, publish_guides
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
    assert "licenses" not in datapackage(About(), "1.0.0", "1.0.0", [])
    said = datapackage(About(licenses=(Licence(name="CC-BY-4.0"),)), "1.0.0", "1.0.0", [])
    assert said["licenses"] == [{"name": "CC-BY-4.0"}]


def test_a_licence_without_name_and_address_is_none() -> None:
    with pytest.raises(ValueError, match="has a `name`"):
        Licence(title="Free to use")


def test_publishers_of_guides_are_sources_unless_they_are_named_already(tmp_path: Path) -> None:
    batch = tables(3)
    publishers = ("Guild of Coopers", "Bureau of Barrels", "Guild of Coopers")
    for guide, publisher in zip(batch.guides, publishers, strict=True):
        guide.records["guides"] = [row.model_copy(update={"publisher": publisher}) for row in guide.records["guides"]]
    about = About(sources=(PackageSource(title="Bureau of Barrels", path="https://barrels.example"),))
    with Release(tmp_path / "exports", tool_version="0.1.0", about=about) as release:
        release.feed(batch)
        release.publish(FINDINGS, changes_md)
    package = orjson.loads((tmp_path / "exports/datapackage.json").read_bytes())
    assert package["sources"] == [
        {"title": "Bureau of Barrels", "path": "https://barrels.example"},
        {"title": "Guild of Coopers"},
    ]
    assert faults(tmp_path / "exports") == set()
