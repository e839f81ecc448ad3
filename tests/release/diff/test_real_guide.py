"""Edits of a real guide: what changed, the version that follows, and what the command line prints of it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import orjson
import pytest

import careerdata
from careerdata.release.diff.result import Diff
from tests.release.diff.edits import GUIDE, LEVEL, built, edited

PAY = ("Senior Patient Services Coordinator$50k USD$52k USD", "Senior Patient Services Coordinator$50k USD$53.56k USD")
LEVEL_ID, PAY_ID = "patient-services-coordinator/level/{}", "patient-services-coordinator/salary/level-{}-year"
LEAD, CHIEF = "lead-patient-services-coordinator", "chief-patient-services-coordinator"


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Path:
    """A RAW of one real guide."""
    folder = tmp_path_factory.mktemp("raw")
    (folder / "guides").mkdir()
    shutil.copy(repository / "raw" / GUIDE, folder / "guides")
    return folder


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory, raw: Path) -> Path:
    """The release of it."""
    out = tmp_path_factory.mktemp("old") / "exports"
    assert built(raw, out).data_version == "1.0.0"
    return out


def compared(old: Path, raw: Path, tmp_path: Path, *edits: tuple[str, str]) -> tuple[Diff, str]:
    """What an edit changes, and the version of the release that is built over the old one."""
    new = tmp_path / "exports"
    shutil.copytree(old, new)
    version = built(edited(raw, tmp_path / "edited", *edits), new).data_version
    return careerdata.diff(old, new), version


def printed(*arguments: str | Path, cwd: Path, status: int = 0) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "careerdata", "diff", *map(str, arguments)], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == status, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout if status == 0 else done.stderr


def test_a_release_does_not_differ_from_itself(old: Path) -> None:
    found = careerdata.diff(old, old)
    assert (dict(found.tables), found.schema, found.reasons, found.bump, found.version) == ({}, [], [], None, "1.0.0")


def test_a_blank_line_moves_rows_and_changes_none(old: Path, raw: Path, tmp_path: Path) -> None:
    found, version = compared(old, raw, tmp_path, ("\nMedian Salary\n", "\n\nMedian Salary\n"))
    assert found.changes == {}
    assert found.moved > 100
    assert (found.bump, found.version, version) == (None, "1.0.0", "1.0.0")
    assert "only moved: " in printed(old, tmp_path / "exports", cwd=tmp_path)


def test_pay_that_rises_by_3_percent_is_a_patch_with_its_line(old: Path, raw: Path, tmp_path: Path) -> None:
    found, version = compared(old, raw, tmp_path, PAY)
    assert (found.bump, version) == ("patch", "1.0.1")
    assert found.changes["salaries"][:-1] == (0, 0, 1, 0, 0)
    (column,) = found.tables["salaries"].columns
    (change,) = column
    assert (change.column, change.before, change.after, change.currency) == ("mean", 52_000, 53_560, "USD")
    line = (tmp_path / "edited" / GUIDE).read_text("utf-8").splitlines()[change.row.line - 1 if change.row.line else 0]
    assert "$53.56k" in line
    said = printed(old, tmp_path / "exports", cwd=tmp_path)
    assert f"$52,000 → $53,560 (+1,560, +3.0%)  {change.row.key}  {GUIDE}:{change.row.line}" in said


def test_a_level_that_is_gone_is_major(old: Path, raw: Path, tmp_path: Path) -> None:
    rows = (raw / GUIDE).read_text("utf-8")
    begin = rows.index("\n    Patient Services Manager\n")
    end = rows.index("\n\n\n", begin) if "\n\n\n" in rows[begin:] else begin + 30
    found, version = compared(old, raw, tmp_path, (rows[begin:end], "\n"))
    assert found.changes["levels"].removed == 1
    assert (found.bump, version) == ("major", "2.0.0")
    assert found.reasons[0].bump == "major"


def test_a_level_that_was_renamed_is_guessed_and_once_confirmed_keeps_its_history(old: Path, raw: Path, tmp_path: Path) -> None:
    edits = ((LEVEL, LEVEL.replace("Lead", "Chief")), ("$57k USD$59k USD", "$57k USD$61k USD"))
    found, version = compared(old, raw, tmp_path, *edits)
    pairs = {(guess.old_id, guess.new_id) for guess in found.guesses}
    assert {(LEVEL_ID.format(LEAD), LEVEL_ID.format(CHIEF)), (PAY_ID.format(LEAD), PAY_ID.format(CHIEF))} <= pairs
    assert version == "2.0.0"
    renames = tmp_path / "renames.csv"
    renames.write_text("old_id,new_id\n" + "".join(f"{old},{new}\n" for old, new in sorted(pairs)), "utf-8")
    kept = careerdata.diff(old, tmp_path / "exports", renames=renames)
    assert kept.guesses == []
    assert (kept.changes["levels"].added, kept.changes["levels"].removed, kept.changes["levels"].renamed) == (0, 0, 1)
    assert [(row.was, row.key) for row in kept.tables["levels"].renamed] == [(LEVEL_ID.format(LEAD), LEVEL_ID.format(CHIEF))]
    means = next(column for column in kept.tables["salaries"].columns if column.column == "mean")
    assert [(change.before, change.after) for change in means] == [(59_000, 61_000)]
    assert (kept.bump, kept.version) == ("major", "2.0.0")
    shutil.copytree(tmp_path / "edited", tmp_path / "raw")
    shutil.copy(renames, tmp_path / "raw")
    assert "= " + LEVEL_ID.format(LEAD) in printed(old, "exports", cwd=tmp_path)


def test_a_guide_under_another_name_is_guessed_by_its_bytes(old: Path, raw: Path, tmp_path: Path) -> None:
    shutil.copytree(raw, tmp_path / "raw")
    (tmp_path / "raw" / GUIDE).rename(tmp_path / "raw/guides/front-desk.txt")
    built(tmp_path / "raw", tmp_path / "new")
    found = careerdata.diff(old, tmp_path / "new")
    (guess,) = (guess for guess in found.guesses if guess.table == "guides")
    assert (guess.old_id, guess.new_id, guess.likeness) == ("patient-services-coordinator", "front-desk", 1.0)
    (tmp_path / "r.csv").write_text("old_id,new_id\npatient-services-coordinator,front-desk\n", "utf-8")
    kept = careerdata.diff(old, tmp_path / "new", renames=tmp_path / "r.csv")
    assert {(counts.added, counts.removed, counts.changed) for counts in kept.changes.values()} == {(0, 0, 0)}
    assert kept.bump == "major"


def test_every_form_is_printed_and_json_is_whole(old: Path, raw: Path, tmp_path: Path) -> None:
    found, _ = compared(old, raw, tmp_path, PAY)
    content = orjson.loads(printed(old, tmp_path / "exports", "--format", "json", cwd=tmp_path))
    assert (content["bump"], content["version"]) == ("patch", "1.0.1")
    (record,) = content["tables"]["salaries"]["changed"]
    assert record["fields"] == {"mean": {"before": 52000.0, "after": 53560.0, "change": 1560.0, "percent": 3.0}}
    page = printed(old, tmp_path / "exports", "--format", "markdown", cwd=tmp_path)
    assert page.startswith("## 1.0.0 → 1.0.1")
    assert "&#36;52,000 → &#36;53,560" in page.partition("<details>")[0]
    assert page.count("<details>") == page.count("</details>") == len(found.changes)


def test_wrong_usage_is_told(old: Path, tmp_path: Path) -> None:
    assert "manifest.json" in printed(old, tmp_path / "nowhere", cwd=tmp_path, status=2)
    assert "--format 'xml'" in printed(old, old, "--format", "xml", cwd=tmp_path, status=2)
    assert "none.csv" in printed(old, old, "--renames", "none.csv", cwd=tmp_path, status=2)
    shutil.copytree(old, tmp_path / "torn")
    (tmp_path / "torn/parquet/levels.parquet").write_bytes(b"PAR1")
    manifest = tmp_path / "torn/manifest.json"
    said = orjson.loads(manifest.read_bytes())
    for file in said["files"]:
        if file["path"].endswith("/levels.parquet"):
            file["content_sha256"] = "00"
    manifest.write_bytes(orjson.dumps(said))
    assert "levels.parquet: has SHA-256" in printed(old, "torn", cwd=tmp_path, status=2)


def git(folder: Path, *arguments: str) -> None:
    names = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *names, *arguments], cwd=folder, check=True, capture_output=True)


def test_a_release_is_read_from_a_revision(old: Path, raw: Path, tmp_path: Path) -> None:
    here = tmp_path / "repository"
    here.mkdir()
    git(here, "init", "-q")
    shutil.copytree(old, here / "exports")
    git(here, "add", "-A")
    git(here, "commit", "-qm", "one")
    git(here, "tag", "v1")
    built(edited(raw, tmp_path / "edited", PAY), here / "exports")
    shutil.copytree(here / "exports", here / "data/latest")
    git(here, "add", "-A")
    git(here, "commit", "-qm", "two")
    (here / "deep").mkdir()
    for new in ("git:HEAD", "git:HEAD:data/latest", "git:HEAD:data/latest/", "../exports"):
        assert "1.0.0 → 1.0.1: patch" in printed("git:v1", new, cwd=here / "deep")
    assert printed("git:v1", "git:HEAD:raw", cwd=here, status=2).startswith(
        "careerdata: git:HEAD:raw/manifest.json: is not there; expected a release"
    )
    for rev in ("v2", "--output=x", "-h", "", "HEAD^{tree}"):
        said = printed("git:v1", f"git:{rev}", cwd=here, status=2)
        assert said.startswith(f"careerdata: git:{rev}: ")
        assert "expected a " in said
    assert not (here / "x").exists()
    assert "not a git repository" in printed(old, "git:HEAD", cwd=tmp_path, status=2)
