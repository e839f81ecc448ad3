"""The manifest says what a release is made of, and its version says how far it is from the last."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from careerdata.document.problem import Trouble
from careerdata.document.tables import Broken, Tables
from careerdata.export.exporter import exporters
from careerdata.export.writer import Release
from careerdata.records import TABLES, columns
from careerdata.release.error import ExportError
from careerdata.release.folder import LocalFolder
from careerdata.release.manifest import Source, read_manifest
from careerdata.release.version import bumped, schema_bump
from careerdata.render.changes import changes_md
from tests.export.releases import FINDINGS, contents, publish, publish_guides
from tests.records_factory import guide, tables


def test_every_file_is_listed_with_its_bytes_and_hash(tmp_path: Path) -> None:
    manifest = publish_guides(tmp_path / "exports")
    files = contents(tmp_path / "exports")
    assert {file.path for file in manifest.files} == set(files) - {"manifest.json"}
    for file in manifest.files:
        assert (file.bytes, file.sha256) == (len(files[file.path]), hashlib.sha256(files[file.path]).hexdigest())


def test_the_content_of_a_table_has_one_hash_in_all_formats(tmp_path: Path) -> None:
    publish_guides(tmp_path / "exports")
    rows = json.loads((tmp_path / "exports" / "json" / "levels.json").read_bytes())
    lines = [json.dumps(row, sort_keys=True, separators=(",", ":"), ensure_ascii=False) for row in rows]
    content = hashlib.sha256(("[\n" + ",\n".join(lines) + "\n]\n").encode()).hexdigest()
    manifest = read_manifest(LocalFolder(tmp_path / "exports"))
    assert manifest is not None
    files = [file for file in manifest.files if Path(file.path).stem == "levels"]
    assert {Path(file.path).parent.name for file in files} == {exporter.folder for exporter in exporters()}
    assert {(file.rows, file.content_sha256) for file in files} == {(9, content)}


def test_sources_are_the_guides_in_order_then_the_other_files(tmp_path: Path) -> None:
    with Release(tmp_path / "exports", tool_version="0.1.0") as release:
        release.feed(tables(2))
        manifest = release.publish(FINDINGS, changes_md, sources=[Source(path="tables/skills.csv", sha256="00")])
    assert [source.path for source in manifest.sources] == ["guides/guide-1.txt", "guides/guide-2.txt", "tables/skills.csv"]


def test_the_day_is_in_the_manifest_only_where_a_waiver_depended_on_it(tmp_path: Path) -> None:
    with Release(tmp_path / "exports", tool_version="0.1.0") as release:
        release.publish(FINDINGS, changes_md, as_of="2026-01-31")
    assert json.loads((tmp_path / "exports" / "manifest.json").read_bytes())["as_of"] == "2026-01-31"
    publish(tmp_path / "other", [])
    assert "as_of" not in json.loads((tmp_path / "other" / "manifest.json").read_bytes())


def test_coverage_tells_filled_not_stated_and_unreadable_apart(tmp_path: Path) -> None:
    one = guide(1, rows=4)
    salaries = one.records["salaries"]
    salaries[0] = salaries[0].model_copy(update={"median": None})
    salaries[1] = salaries[1].model_copy(update={"median": None})
    salaries[2] = salaries[2].model_copy(update={"median": 5.0})
    key = salaries[0].__dict__["salary_id"]
    unread = Trouble("unreadable-figure", "guides/guide-1.txt", "guide-1.txt", table="salaries", record_id=key, field="median")
    one.troubles.append(unread)
    one.broken.append(
        Broken("guide-1", "salaries", "guide-1/salary/9", "currency", "??", "no currency", 1, 1, "??", "g.txt", "g.txt")
    )
    coverage = publish(tmp_path / "exports", [Tables([one])]).coverage
    median, currency = coverage["salaries"]["median"], coverage["salaries"]["currency"]
    assert (median.filled, median.not_stated, median.unreadable) == (2, 1, 1)
    assert (currency.filled, currency.not_stated, currency.unreadable) == (3, 1, 1)


def test_an_empty_list_or_text_states_nothing(tmp_path: Path) -> None:
    skill = tables(1, 1)["skills"][0]
    one = guide(1, rows=2)
    one.records["skills"] = [skill, skill.model_copy(update={"skill_id": "guide-1/skill/2", "examples": []})]
    examples = publish(tmp_path / "exports", [Tables([one])]).coverage["skills"]["examples"]
    assert (examples.filled, examples.not_stated) == (1, 1)


def test_coverage_has_every_column_of_every_table(tmp_path: Path) -> None:
    coverage = publish(tmp_path / "exports", []).coverage
    assert {table: set(fields) for table, fields in coverage.items()} == {
        table: {column.name for column in columns(record)} for table, record in TABLES.items()
    }


def test_a_first_release_is_1_0_0_and_an_unchanged_one_keeps_its_version_and_bytes(tmp_path: Path) -> None:
    assert publish_guides(tmp_path / "exports").data_version == "1.0.0"
    before = contents(tmp_path / "exports")
    assert publish_guides(tmp_path / "exports").data_version == "1.0.0"
    assert contents(tmp_path / "exports") == before


def test_a_changed_value_is_a_patch(tmp_path: Path) -> None:
    publish(tmp_path / "exports", [tables(1)])
    batch = tables(1)
    salaries = batch.guides[0].records["salaries"]
    salaries[0] = salaries[0].model_copy(update={"median": 1.0})
    assert publish(tmp_path / "exports", [batch]).data_version == "1.0.1"


def test_a_new_guide_is_a_minor_release_and_a_lost_one_a_major(tmp_path: Path) -> None:
    assert [publish_guides(tmp_path / "exports", guides=count).data_version for count in (2, 3, 2)] == ["1.0.0", "1.1.0", "2.0.0"]


def test_a_mention_that_comes_or_goes_is_a_patch_as_it_is_no_record_of_its_own(tmp_path: Path) -> None:
    publish(tmp_path / "exports", [tables(1)])
    batch = tables(1)
    batch.guides[0].records["mentions"].pop()
    assert publish(tmp_path / "exports", [batch]).data_version == "1.0.1"


def test_keys_of_the_last_release_that_cannot_be_read_count_as_gone(tmp_path: Path) -> None:
    publish_guides(tmp_path / "exports", guides=1)
    (tmp_path / "exports" / "parquet" / "levels.parquet").write_bytes(b"no parquet")
    assert publish_guides(tmp_path / "exports", guides=2).data_version == "2.0.0"


@pytest.mark.parametrize(
    ("old", "new", "bump"), [("1.0.0", "2.0.0", "major"), ("1.2.9", "1.3.0", "minor"), ("1.0.0", "1.0.1", "patch")]
)
def test_a_new_schema_bumps_the_data_as_far_as_itself(old: str, new: str, bump: str) -> None:
    assert schema_bump(old, new) == bump


def test_a_bump_sets_the_smaller_parts_to_0() -> None:
    assert [bumped("3.4.5", bump) for bump in ("major", "minor", "patch", None)] == ["4.0.0", "3.5.0", "3.4.6", "3.4.5"]


def test_a_version_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="no version"):
        bumped("1.0", "minor")


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"data_version": "latest"}', b"\xff"])
def test_a_manifest_of_someone_else_is_an_error_that_names_it(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "manifest.json").write_bytes(content)
    with pytest.raises(ExportError, match=r"manifest\.json"):
        read_manifest(LocalFolder(tmp_path))
