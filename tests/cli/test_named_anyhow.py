"""The same file gives the same findings and exit status from any directory, by folder, file, absolute path, standard input."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import GUIDE, TABLE, Run

FOLDERS = [".", "raw", "raw/guides", "elsewhere"]
WAIVERS = "raw/waivers.toml"


def findings(said: str, here: Path, file: Path) -> list[dict[str, Any]]:
    """The findings in a file, each with that file's absolute path; those elsewhere are left out."""
    found = []
    for one in json.loads(said)["findings"]:
        path = Path(os.path.normpath(here / one.pop("source_file")))
        related = [(Path(os.path.normpath(here / other["file"])), other["line"]) for other in one.pop("related")]
        for edit in (one["fix"] or {"edits": []})["edits"]:
            edit["file"] = Path(os.path.normpath(here / edit["file"]))
        if path == file:
            found.append({**one, "source_file": path, "related": related})
    return found


def ways(here: Path, file: Path) -> dict[str, list[str]]:
    """The words that name a file."""
    named = os.path.relpath(file, here)
    return {
        "folder": [os.path.relpath(file.parents[1] if file.parent.name in ("guides", "tables") else file.parent, here)],
        "folder within": [os.path.relpath(file.parent, here)],
        "file": [named],
        "absolute": [str(file)],
        "file URL": [f"file://{file}"],
        "standard input": ["-", "--stdin-filename", named],
        "absolute, on standard input": ["-", "--stdin-filename", str(file)],
    }


@pytest.mark.parametrize("ignored", ["raw/guides/*", "guides/*.txt", "chef.txt", "*/chef.txt", "./raw/guides/chef.txt", "*"])
@pytest.mark.parametrize("fault", [True, False])
def test_a_guide(project: Path, run: Run, ignored: str, fault: bool) -> None:
    (project / TABLE).write_text((project / TABLE).read_text().replace("60000,30000", "30000,60000"))
    (project / "careerdata.toml").write_text(f'[per-path-ignores]\n"{ignored}" = {[] if fault else ["SAL001"]}\n')
    file, seen = project / GUIDE, []
    for folder in FOLDERS:
        here = project / folder
        for way, words in ways(here, file).items():
            said = run("check", *words, "--format", "json", stdin=file.read_bytes(), cwd=here)
            seen.append((folder, way, said.status, findings(said.out, here, file)))
    found = [one[3] for one in seen]
    assert [one[:3] for one in seen if one[2] != int(fault)] == []
    assert any(one["code"] == "SAL001" for one in found[0]) == fault
    assert [one[:2] for one in seen if one[3] != found[0]] == []


@pytest.mark.parametrize("name", [TABLE, WAIVERS])
def test_a_table_and_a_waiver_file_are_checked_in_their_context(project: Path, run: Run, name: str) -> None:
    (project / WAIVERS).write_text(
        '[[waiver]]\ncode = "SAL001"\nguide = "chef"\nrecord = "*-year"\nreason = "so it is"\nowner = "us"\n'
    )
    file, seen = project / name, []
    for folder in FOLDERS:
        here = project / folder
        for way, words in ways(here, file).items():
            said = run("check", *words, "--format", "json", stdin=file.read_bytes(), cwd=here)
            alone = [one for one in json.loads(said.out)["findings"] if Path(os.path.normpath(here / one["source_file"])) != file]
            seen.append((folder, way, findings(said.out, here, file), [] if way.startswith("folder") else alone))
    assert [one[:2] for one in seen if one[2] != seen[0][2]] == []
    assert [one[:2] for one in seen if one[3]] == []
    assert bool(seen[0][2]) == (name == TABLE), "the waiver is used, though only the guide has what it waives"


def test_a_table_adds_to_a_guide_that_is_named_alone(project: Path, run: Run) -> None:
    (project / "chef.txt").write_bytes((project / GUIDE).read_bytes())
    there, copied = (json.loads(run("check", name, "--format", "json").out) for name in (GUIDE, "chef.txt"))
    assert there["summary"]["records"]["salaries"] == copied["summary"]["records"]["salaries"] + 1
    assert {one["source_file"] for one in there["findings"]} == {GUIDE}


def test_what_is_typed_counts_and_not_what_is_saved(project: Path, run: Run) -> None:
    (project / GUIDE).write_bytes(b"no\0text")
    typed = run("check", "-", "--stdin-filename", GUIDE, "--select", "TXT", stdin=b"Chef Career Guide\n\nWork\n\nCook.\n")
    assert typed.status == 0
    assert run("check", GUIDE, "--select", "TXT").status == 1


def test_standard_input_that_nobody_names_is_text(project: Path, run: Run) -> None:
    said = run("check", "-", stdin=(project / GUIDE).read_bytes())
    assert (said.status, "stdin.txt:7:8: SAL001" in said.out) == (1, True)
    page = b"<title>Chef Career Guide</title><h2>Median Salary</h2><p>$42,450 USD</p><p>Range: $60k - $30k USD</p>"
    said = run("check", "-", "--stdin-filename", "new/chef.html", stdin=page)
    assert (said.status, "new/chef.html:1:" in said.out) == (1, True)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["-", GUIDE], "standard input is checked alone"),
        ([GUIDE, "--stdin-filename", "x.txt"], "name `-` as the only RAW"),
        (["-", "--stdin-filename", "s3://bucket/x.txt"], "a file of this machine"),
        (["-", "--stdin-filename", "x.py"], "no guide here"),
    ],
)
@pytest.mark.usefixtures("project")
def test_standard_input_that_cannot_be_meant_is_wrong_usage(run: Run, words: list[str], says: str) -> None:
    said = run("check", *words)
    assert said.status == 2
    assert says in said.err


def test_several_files_are_read_once_and_told_of_alone(project: Path, run: Run) -> None:
    (project / "raw/guides/cook.txt").write_text((project / GUIDE).read_text().replace("Chef", "Cook"))
    said = json.loads(run("check", GUIDE, TABLE, f"./{GUIDE}", "--format", "json").out)
    assert {one["source_file"] for one in said["findings"]} == {GUIDE, TABLE}
    assert len({one["fingerprint"] for one in said["findings"]}) == len(said["findings"])


def test_a_second_guide_of_a_stem_is_told_when_it_is_named_alone(project: Path, run: Run) -> None:
    (project / "raw/guides/more").mkdir()
    (project / "raw/guides/more/chef.md").write_text("# Chef\n")
    said = run("check", "raw/guides/more/chef.md")
    assert (said.status, "TXT004" in said.out) == (1, True)


def test_each_project_has_its_own_settings(project: Path, run: Run) -> None:
    other = project / "elsewhere/raw/guides"
    other.mkdir(parents=True)
    (other / "cook.txt").write_text((project / GUIDE).read_text())
    (project / "elsewhere/careerdata.toml").write_text('ignore = ["SAL001"]\n')
    said = run("check", GUIDE, "elsewhere/raw", "--format", "concise")
    assert [line.partition(":")[0] for line in said.out.splitlines() if "SAL001" in line] == [GUIDE]
    assert said.out.splitlines()[-1].startswith("2 guides, ")
    assert run("build", GUIDE, "elsewhere/raw").status == 2
    assert run("check", GUIDE, "elsewhere/raw", "--baseline", "b.json", "--write-baseline").status == 2


@pytest.mark.parametrize(("pattern", "settled"), [("raw/guides/*", True), ("guides/*.txt", True), ("elsewhere/*", False)])
def test_a_currency_by_path_holds_however_a_guide_is_named(project: Path, run: Run, pattern: str, settled: bool) -> None:
    (project / GUIDE).write_text("Chef Career Guide\n\nMedian Salary\n\n$42,450\n\nRange: $30k - $60k\n")
    (project / TABLE).unlink()
    (project / "careerdata.toml").write_text(f'[currency]\n"{pattern}" = "CAD"\n')
    file, seen = project / GUIDE, []
    for folder in FOLDERS:
        for way, words in ways(project / folder, file).items():
            said = run("check", *words, "--select", "SAL030", "-q", stdin=file.read_bytes(), cwd=project / folder)
            seen.append((folder, way, not said.out))
    assert [one[:2] for one in seen if one[2] != settled] == []


def test_what_blocks_in_one_project_does_not_in_another(project: Path, run: Run) -> None:
    other = project / "elsewhere/raw/guides"
    other.mkdir(parents=True)
    (other / "cook.txt").write_text((project / GUIDE).read_text())
    (project / "elsewhere/careerdata.toml").write_text('fail-on = "never"\n')
    said = run("check", GUIDE, "elsewhere/raw", "--select", "SAL001", "--format", "junit")
    assert said.status == 1
    assert said.out.count("<failure ") == 1
    assert run("check", "elsewhere/raw", "--select", "SAL001").status == 0
