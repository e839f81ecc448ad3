"""How far a run is, on a terminal and nowhere else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from careerdata import check
from careerdata.validate.examples.sample_guide import GUIDE_BYTES
from careerdata.watch import Listener, listening

pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")

RUN = """
from careerdata.__main__ import main
from careerdata.terminal import progress
progress.PATIENCE = {patience}
main()
"""


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    (tmp_path / "raw/guides").mkdir(parents=True)
    for name in ("analyst", "boatman", "carter"):
        (tmp_path / f"raw/guides/{name}.txt").write_bytes(GUIDE_BYTES)
    return tmp_path / "raw"


def stderr_of(raw: Path, *words: str, environment: dict[str, str] | None = None, patience: float = 0) -> str:
    """What a command says on a terminal of 100 columns."""
    ours, theirs = pty.openpty()
    plain = {name: value for name, value in os.environ.items() if name not in ("CI", "NO_COLOR", "FORCE_COLOR")}
    told = {**plain, "TERM": "xterm", "COLUMNS": "100", **(environment or {})}
    command = [sys.executable, "-c", RUN.format(patience=patience), *words]
    try:
        subprocess.run(command, cwd=raw.parent, stdout=subprocess.DEVNULL, stderr=theirs, env=told, check=False)
    finally:
        os.close(theirs)
    said = b""
    try:
        while piece := os.read(ours, 65536):
            said += piece
    except OSError:  # the other end is closed
        pass
    os.close(ours)
    return re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", said.decode())


def test_terminal_is_told_stage_count_and_guide(raw: Path) -> None:
    said = stderr_of(raw, "check")
    assert "reading" in said
    assert "3/3" in said
    assert "raw/guides/carter.txt" in said


def test_what_is_over_at_once_has_no_bar(raw: Path) -> None:
    assert stderr_of(raw, "check", patience=600) == ""


@pytest.mark.parametrize("environment", [{"CI": "true"}, {"TERM": "dumb"}])
def test_ci_and_dumb_terminals_have_no_bar(raw: Path, environment: dict[str, str]) -> None:
    assert stderr_of(raw, "check", environment=environment) == ""


@pytest.mark.parametrize("flag", ["--quiet", "--verbose"])
def test_none_beside_quiet_and_verbose(raw: Path, flag: str) -> None:
    assert "3/3" not in stderr_of(raw, "check", flag)


def test_pipe_has_no_bar(raw: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", RUN.format(patience=0), "check"], cwd=raw.parent, capture_output=True, check=False
    )
    assert run.stderr == b""


class Heard(Listener):
    """Keeps what it hears."""

    def __init__(self) -> None:
        self.said: list[tuple[str, object]] = []

    def begin(self, of: int) -> None:
        self.said.append(("begin", of))

    def stage(self, name: str) -> None:
        self.said.append(("stage", name))

    def at(self, name: str) -> None:
        self.said.append(("at", Path(name).stem))

    def done(self, guides: int) -> None:
        self.said.append(("done", guides))


def test_listener_hears_all_guides_in_order(raw: Path) -> None:
    heard = Heard()
    with listening(heard):
        check(raw)
    assert heard.said[0] == ("begin", 3)
    assert [name for kind, name in heard.said if kind == "at"] == ["analyst", "boatman", "carter"]
    assert [count for kind, count in heard.said if kind == "done"] == [3]
    assert ("stage", "checking") in heard.said
    before = len(heard.said)
    check(raw)
    assert len(heard.said) == before
