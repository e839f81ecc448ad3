"""`careerdata history`: what it prints, notes, and ends with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import orjson
import pytest

import careerdata
from careerdata.render import history_formats, render_history
from tests.release.history.repositories import PAY, TOOL, Repository, pay, release


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "careerdata", "history", *arguments]
    return subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False)


def text(key: str | None = None, base: str | Path | None = None, renames: str | None = None) -> list[str]:
    return "".join(render_history("text", careerdata.history(key, base, renames=renames))).splitlines()


def test_a_line_says_version_day_commit_values_and_place(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    one = git.release(pay(median=50_000.0))[:10]
    two = git.release(pay(median=52_000.0, line_start=9, line_end=9))[:10]
    three = git.release({})[:10]
    lines = text(f"{PAY}:median")
    home = lines[1].rpartition("  ")[2].partition(":")[0]
    assert lines == [
        f"{PAY}:median: 3 releases, 1.0.0 to 2.0.0",
        f"1.0.0  2026-01-02  {one}  first appeared  median: $50,000  {home}:4",
        f"1.0.1  2026-01-03  {two}  changed  median: $50,000 → $52,000 (+2,000, +4.0%)  {home}:9",
        f"2.0.0  2026-01-04  {three}  gone  median: was $52,000  {home}:9",
    ]
    done = command(f"{PAY}:median")
    assert (done.returncode, done.stdout.splitlines(), done.stderr) == (0, lines, "")


def test_a_renamed_record_says_what_it_was_called(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    git.release(pay(median=50_000.0))
    two = git.release({"guide-1/salary/top": pay(median=51_000.0)[PAY]})[:10]
    Path("renames.csv").write_text(f"old_id,new_id\n{PAY},guide-1/salary/top\n", "utf-8")
    lines = text(PAY, renames="renames.csv")
    assert lines[-2].startswith(f"2.0.0  2026-01-03  {two}  renamed  from {PAY}  ")
    assert lines[-1].startswith(f"2.0.0  2026-01-03  {two}  changed  median: $50,000 → $51,000 (+1,000, +2.0%)  ")
    assert command(PAY, "--renames", "renames.csv").stdout.splitlines() == lines


def test_a_guide_and_all_releases_are_summed_up(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    git.release(pay(median=50_000.0) | {f"{TOOL}-{number}": {} for number in range(7)})
    two = git.release(pay(median=52_000.0))[:10]
    lines = text("guide-1")
    assert any(line.endswith("  salaries: 2 first appeared") for line in lines)
    at = lines.index(f"2.0.0  2026-01-03  {two}  salaries: 1 changed")
    assert lines[at + 1].startswith(f"  changed  {PAY}  median: $50,000 → $52,000 (+2,000, +4.0%)  ")
    assert lines[at + 2] == f"2.0.0  2026-01-03  {two}  tools: 7 gone"
    assert lines[at + 3].startswith(f"  gone  {TOOL}-0  ")
    assert lines[-1] == "  and 2 more; --format json lists all"
    lines = text()
    assert lines[0] == "git:HEAD:exports: 2 releases, 1.0.0 to 2.0.0"
    assert lines[-3:] == [f"2.0.0  2026-01-03  {two}  major", "  salaries: 1 changed", "  tools: 7 removed"]


def test_a_release_of_a_folder_is_named_by_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release(tmp_path / "kept/one", {PAY: {"median": None, "line_start": 4}})
    monkeypatch.chdir(tmp_path)
    assert text(f"{PAY}:median", "kept") == [f"{PAY}:median: 1 release, 1.0.0 to 1.0.0", "never stated"]
    assert text(None, "kept")[1] == "1.0.0  kept/one  the first one"


def test_json_holds_the_same_events(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    git.release(pay(median=50_000.0))
    commit = git.release(pay(median=52_000.0))
    said = orjson.loads(command(PAY, "--format", "json").stdout)
    assert {name: said[name] for name in ("place", "key", "column", "shallow", "skipped")} == {
        "place": "git:HEAD:exports",
        "key": PAY,
        "column": None,
        "shallow": False,
        "skipped": [],
    }
    assert [release["version"] for release in said["releases"]] == ["1.0.0", "1.0.1"]
    event = said["events"][-1]
    assert (event["version"], event["date"], event["commit"]) == ("1.0.1", "2026-01-03T04:30:00Z", commit)
    assert (event["what"], event["table"], event["key"], event["line"]) == ("changed", "salaries", PAY, 4)
    assert event["fields"] == {"median": {"before": 50_000.0, "after": 52_000.0, "change": 2_000.0, "percent": 4.0}}
    totals = orjson.loads("".join(render_history("json", careerdata.history())))["totals"]
    assert [(total["version"], total["bump"]) for total in totals] == [("1.0.0", None), ("1.0.1", "patch")]
    assert totals[1]["tables"]["salaries"]["changed"] == 1


def test_what_is_skipped_or_lacks_is_noted_and_what_is_wrong_ends_with_2(
    repository_of_releases: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git = repository_of_releases
    git.release(pay(median=1.0))
    git.release(pay(median=2.0))
    manifest = git.exports / "manifest.json"
    whole = manifest.read_bytes()
    manifest.write_text("{}", "utf-8")
    damaged = git.commit()[:10]
    manifest.write_bytes(whole)
    git.release(pay(median=3.0))
    git.git("clone", "-q", "--depth", "3", git.folder.as_uri(), str(tmp_path / "clone"))
    monkeypatch.chdir(tmp_path / "clone")
    done = command(PAY)
    assert done.returncode == 0
    notes = done.stderr.splitlines()
    assert notes[0].startswith(f"skipped: git:{damaged}:exports/manifest.json: data_version: Field required")
    assert notes[1].startswith("this clone is shallow: its history begins at 1.0.1 (2026-01-03, ")
    for wrong in (
        ("guide-1/salary/headline-yaer",),
        (PAY, "--base", "v9"),
        (PAY, "--format", "xml"),
        (PAY, "--renames", "no.csv"),
    ):
        done = command(*wrong)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("careerdata: ")
        assert "Traceback" not in done.stderr


def test_whatever_a_guide_says_a_line_stays_a_line(tmp_path: Path) -> None:
    release(tmp_path / "kept/one", {TOOL: {"name": "a\x1b[31m\nb \u202e"}})
    release(tmp_path / "kept/one", {TOOL: {"name": "a\x1b[31m\nc \u202e d"}})
    for key in (TOOL, "guide-1", None):
        lines = "".join(render_history("text", careerdata.history(key, tmp_path / "kept")))
        assert not set(lines) & {"\x1b", "\u202e"}


def test_there_are_two_forms_and_no_other_is_taken(repository_of_releases: Repository) -> None:
    repository_of_releases.release({})
    assert {"json", "text"} <= set(history_formats())
    with pytest.raises(ValueError, match="no format is called 'xml'"):
        render_history("xml", careerdata.history())
