"""Every release has `CHANGES.md`, which carries on what the last one said."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import fsspec
import pytest

from careerdata.document.tables import Tables
from careerdata.export.trial import Trial
from careerdata.export.writer import Release
from careerdata.release.changes import past
from careerdata.release.folder import LocalFolder
from careerdata.release.manifest import Manifest, read_manifest
from careerdata.render.changes import changes_md
from tests import records_factory
from tests.export.releases import FINDINGS, publish, publish_guides

NAME = "CHANGES.md"


def edited(median: float = 1.0, line: int = 1) -> Tables:
    """Factory guides, with another figure of pay at another line."""
    tables = records_factory.tables(3, 3)
    salaries = tables.guides[0].records["salaries"]
    salaries[0] = salaries[0].model_copy(update={"median": median, "line_start": line, "line_end": line})
    return tables


def manifest(out: Path) -> Manifest:
    found = read_manifest(LocalFolder(out))
    assert found is not None
    return found


def versions(out: Path) -> list[str]:
    return [section.version for section in past(LocalFolder(out), manifest(out)).sections]


def without_record(out: Path) -> None:
    """Make the release one of a tool that knew of no record."""
    said = json.loads((out / "manifest.json").read_bytes())
    said["files"] = [file for file in said["files"] if file["path"] != NAME]
    (out / "manifest.json").write_text(json.dumps(said), encoding="utf-8")
    (out / NAME).unlink()


def test_a_first_release_says_so_and_how_much_it_holds(tmp_path: Path) -> None:
    publish_guides(tmp_path)
    text = (tmp_path / NAME).read_text("utf-8")
    assert text.startswith("# Changes\n")
    rows = sum(file.rows or 0 for file in manifest(tmp_path).files if file.path.startswith("csv/"))
    assert text.endswith(f"## 1.0.0\n\nThe first release.\n\nIt holds 3 guides, {rows} records.\n")


def test_the_manifest_names_it_as_a_file_without_rows(tmp_path: Path) -> None:
    publish_guides(tmp_path)
    file = manifest(tmp_path).file(NAME)
    digest = hashlib.sha256((tmp_path / NAME).read_bytes()).hexdigest()
    assert file is not None
    assert (file.rows, file.sha256, file.content_sha256) == (None, digest, digest)


def test_each_release_adds_its_section_on_top_and_keeps_the_others_as_they_were(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish_guides(out, 2)
    publish_guides(out, 3)
    before = past(LocalFolder(out), manifest(out)).sections
    publish(out, [edited(line=7)])
    after = past(LocalFolder(out), manifest(out)).sections
    assert [section.version for section in after] == ["1.1.1", "1.1.0", "1.0.0"]
    assert after[1:] == before
    old = records_factory.tables(3, 3).guides[0].records["salaries"][0]
    values = old.__dict__
    figure = f"`salaries.median` of `{values['salary_id']}`: `${values['median']:,.2f} → $1 ("
    assert figure in after[0].text
    assert f"`, `{values['source_file']}:7`\n" in after[0].text
    assert "Patch after 1.1.0:\n\n- patch: `salaries: 1 record says something else`" in after[0].text
    assert "### Added\n\n- `guides`: `guide-3`, with their records\n" in after[1].text


def test_where_no_value_changed_it_stays_byte_for_byte(tmp_path: Path) -> None:
    publish_guides(tmp_path / "out", 2)
    publish(tmp_path / "out", [edited()])
    before = (tmp_path / "out" / NAME).read_bytes()
    assert publish(tmp_path / "out", [edited(line=9)]).data_version == "1.1.0"
    assert (tmp_path / "out" / NAME).read_bytes() == before


@pytest.mark.parametrize("changed", [True, False])
def test_after_a_release_without_a_record_it_begins_and_says_so(tmp_path: Path, *, changed: bool) -> None:
    publish_guides(tmp_path / "out")
    without_record(tmp_path / "out")
    version = publish(tmp_path / "out", [edited()] if changed else [records_factory.tables(3, 3)]).data_version
    assert versions(tmp_path / "out") == [version]
    text = (tmp_path / "out" / NAME).read_text("utf-8")
    assert f"## {version}\n\nThe record begins here: what earlier releases changed is not told.\n\n" in text
    assert ("Patch after 1.0.0:" in text) == changed
    publish(tmp_path / "out", [edited(2.0)])
    assert len(versions(tmp_path / "out")) == 2


@pytest.mark.parametrize("damage", [b"# Changes\n\n## 0.9.0\n\nMine.\n", b"\xff", None])
def test_one_that_is_not_what_its_manifest_names_is_not_carried_on(tmp_path: Path, damage: bytes | None) -> None:
    out = tmp_path / "out"
    publish_guides(out)
    if damage is None:
        (out / NAME).unlink()
    else:
        (out / NAME).write_bytes(damage)
    publish(out, [edited()])
    assert versions(out) == ["1.0.1"]
    assert "that stood before was not the one that its manifest names" in (out / NAME).read_text("utf-8")


def test_a_trial_writes_what_the_build_will(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish_guides(out, 2)
    with Trial(out) as trial:
        with Release(trial, tool_version="0.1.0") as release:
            release.feed(edited())
            release.publish(FINDINGS, changes_md)
        tried = (trial.new / NAME).read_bytes()
    publish(out, [edited()])
    assert (out / NAME).read_bytes() == tried


def test_behind_a_url_it_lies_with_its_release_and_is_carried_on(tmp_path: Path) -> None:
    url, system = f"memory://{tmp_path.name}/out", fsspec.filesystem("memory")
    for out in (url, tmp_path / "out"):
        publish_guides(out, 2)
        publish(out, [edited()])
    assert system.cat_file(f"{url}/releases/1.1.0/{NAME}") == (tmp_path / "out" / NAME).read_bytes()


def test_two_places_with_one_history_have_the_same_bytes(tmp_path: Path) -> None:
    for out in (tmp_path / "one", tmp_path / "far" / "other"):
        for median in (1.0, 2.0):
            publish(out, [edited(median)])
    assert (tmp_path / "one" / NAME).read_bytes() == (tmp_path / "far" / "other" / NAME).read_bytes()
