"""What docs/checks.md says of mending, from the command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from careerdata.validate.examples.sample_guide import GUIDE

SWAPPED = GUIDE.replace("$60k - $120k", "$120k - $60k").replace("look for people", "look for for people")


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    path = tmp_path / "raw/guides/data-analyst.txt"
    path.parent.mkdir(parents=True)
    path.write_bytes(SWAPPED.replace("\n", "\r\n").encode("utf-8-sig"))
    path.chmod(0o640)
    return path


def careerdata(cwd: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "careerdata", *words], cwd=cwd, capture_output=True, check=False)


def test_diff_prints_what_would_change_and_changes_nothing(guide: Path, tmp_path: Path) -> None:
    before = guide.read_bytes()
    run = careerdata(tmp_path, "check", "--diff")
    assert guide.read_bytes() == before
    changed = [line for line in run.stdout.decode().splitlines() if line[:1] in "+-"]
    assert changed[:2] == ["--- raw/guides/data-analyst.txt", "+++ raw/guides/data-analyst.txt"]
    assert changed[2:4] == ["-Range: $120k - $60k USD", "+Range: $60k - $120k USD"]
    assert len(changed) == 6
    assert run.returncode == 1
    assert b"2 findings would be mended in 1 file" in run.stderr


def test_fix_mends_and_checks_again(guide: Path, tmp_path: Path) -> None:
    run = careerdata(tmp_path, "check", "--fix")
    assert guide.read_bytes() == GUIDE.replace("\n", "\r\n").encode("utf-8-sig")
    assert guide.stat().st_mode & 0o777 == 0o640
    assert run.returncode == 0
    assert b"2 findings mended in 1 file" in run.stderr
    again = careerdata(tmp_path, "check", "--fix", "--diff")
    assert (again.returncode, again.stdout) == (0, b"")
    assert b"nothing to mend" in again.stderr


def test_text_from_standard_input_is_shown_mended(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "careerdata", "check", "-", "--stdin-filename", "data-analyst.txt", "--diff"],
        cwd=tmp_path,
        input=SWAPPED.encode(),
        capture_output=True,
        check=False,
    )
    assert b"+Range: $60k - $120k USD" in run.stdout
    assert list(tmp_path.iterdir()) == []


def test_file_that_cannot_be_written_is_told_of(guide: Path, tmp_path: Path) -> None:
    before = guide.read_bytes()
    guide.parent.chmod(0o500)
    try:
        run = careerdata(tmp_path, "check", "--fix")
    finally:
        guide.parent.chmod(0o700)
    if run.returncode == 0:
        pytest.skip("this user may write anywhere")
    assert run.returncode == 2
    assert guide.read_bytes() == before
    assert b"data-analyst.txt" in run.stderr


@pytest.mark.parametrize("words", [["--unsafe-fixes"], ["--fix", "--report", "json=x.json"], ["--fix", "--write-baseline"]])
def test_flags_that_do_not_go_together_are_refused(words: list[str], guide: Path, tmp_path: Path) -> None:
    before = guide.read_bytes()
    run = careerdata(tmp_path, "check", *words)
    assert run.returncode == 2
    assert b"--fix" in run.stderr
    assert guide.read_bytes() == before


@pytest.mark.parametrize(
    ("end", "shown"),
    [
        ("", ["-The the it.", "\\ No newline at end of file", "+The it.", "\\ No newline at end of file"]),
        ("\n", ["-The the it.", "+The it."]),
        ("\r\n", ["-The the it.", "+The it."]),
    ],
)
def test_diff_ends_where_the_file_does(tmp_path: Path, end: str, shown: list[str]) -> None:
    (tmp_path / "welder.md").write_bytes(f"# Welder\n\n## Salary\n\nThe the it.{end}".encode())
    lines = careerdata(tmp_path, "check", "welder.md", "--diff").stdout.decode().splitlines()
    assert lines[2:] == ["@@ -2,4 +2,4 @@", " ", " ## Salary", " ", *shown]


def test_quiet_mends_and_says_nothing_of_it(guide: Path, tmp_path: Path) -> None:
    run = careerdata(tmp_path, "check", "--fix", "-q")
    assert (run.returncode, run.stdout, run.stderr) == (0, b"", b"")
    assert guide.read_bytes() == GUIDE.replace("\n", "\r\n").encode("utf-8-sig")


@pytest.mark.parametrize("words", [("--format", "json"), ("--output", "x"), ("--statistics",)])
def test_diff_is_printed_in_no_format(guide: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    run = careerdata(tmp_path, "check", str(guide), "--diff", *words)
    assert (run.returncode, run.stdout) == (2, b"")
    assert b"--diff prints what would change" in run.stderr
