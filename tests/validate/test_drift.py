"""Drift against the last release, where there is one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careerdata import pipeline
from careerdata.api import build
from careerdata.ingest.sources import find
from careerdata.release.error import ExportError
from careerdata.release.last import last_release
from careerdata.settings import Settings
from careerdata.validate import catalogue
from careerdata.validate.examples.sample_guide import GUIDE, PATH
from careerdata.validate.rule import DriftRule


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    path = tmp_path / "raw" / PATH
    path.parent.mkdir(parents=True)
    path.write_text(GUIDE, encoding="utf-8")
    return tmp_path / "raw"


def test_rules_about_drift_do_not_run_without_a_release() -> None:
    assert not any(isinstance(rule, DriftRule) for rule in catalogue.table_rules(heavy=True))


def test_a_release_is_compared_with_what_is_there_now(raw: Path, tmp_path: Path) -> None:
    assert build(raw, tmp_path / "out").exit_status == 0
    before = last_release(tmp_path / "out")
    settings = Settings(raw=(str(raw),), select=("DRF",))
    assert pipeline.run(find(settings.raw), settings, before=before).findings == []
    changed = GUIDE.replace("$83,640", "$118,640").replace("- SQL\n- Spreadsheets\n", "Much.\n")
    (raw / PATH).write_text(changed, encoding="utf-8")
    found = pipeline.run(find(settings.raw), settings, before=before).findings
    assert [(one.code, one.line) for one in found] == [("DRF001", changed.splitlines().index("$118,640 USD") + 1)]
    assert found[0].message == "the median was $83,640 in the last release and is $118,640 now"


def test_a_folder_without_a_release_has_none_and_a_broken_one_is_an_error(tmp_path: Path) -> None:
    assert last_release(tmp_path) is None
    (tmp_path / "manifest.json").write_text("{", encoding="utf-8")
    with pytest.raises(ExportError):
        last_release(tmp_path)


def test_a_build_compares_with_the_release_it_replaces(raw: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert build(raw, out).findings == []
    (raw / PATH).write_text(GUIDE.replace("$83,640", "$118,640"), encoding="utf-8")
    first, again = build(raw, out), build(raw, out)
    assert [one.code for one in first.findings if one.code.startswith("DRF")] == ["DRF001"]
    assert not any(one.code.startswith("DRF") for one in again.findings)


@pytest.mark.parametrize("damage", [lambda file: file.unlink(), lambda file: file.write_bytes(b"PAR1")], ids=["gone", "broken"])
def test_a_damaged_release_is_replaced_without_a_comparison(raw: Path, tmp_path: Path, damage: Callable[[Path], object]) -> None:
    out = tmp_path / "out"
    build(raw, out)
    damage(out / "parquet/salaries.parquet")
    (raw / PATH).write_text(GUIDE.replace("$83,640", "$118,640"), encoding="utf-8")
    done = build(raw, out)
    assert (done.exit_status, [one.code for one in done.findings if one.code.startswith("DRF001")]) == (0, [])
    replaced = last_release(out)
    assert replaced is not None
    assert replaced.rows("salaries")


def test_a_release_of_another_schema_is_not_compared_with(raw: Path, tmp_path: Path) -> None:
    build(raw, tmp_path / "out")
    manifest = tmp_path / "out/manifest.json"
    manifest.write_text(manifest.read_text("utf-8").replace('"schema_version": "1', '"schema_version": "0'), "utf-8")
    assert last_release(tmp_path / "out") is None
