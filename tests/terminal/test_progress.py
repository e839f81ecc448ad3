"""How far a run is, on a terminal and nowhere else."""

from __future__ import annotations

import os
import re
import signal
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from careerdata import check
from careerdata.validate.examples.sample_guide import GUIDE_BYTES
from careerdata.watch import Listener, listening

pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")
fcntl = pytest.importorskip("fcntl")
termios = pytest.importorskip("termios")

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


class OnTerminal:
    """A command whose stderr is a terminal of some columns."""

    def __init__(
        self, raw: Path, *words: str, environment: dict[str, str] | None = None, patience: float = 0, columns: int = 100
    ) -> None:
        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        plain = {name: value for name, value in os.environ.items() if name not in ("CI", "NO_COLOR", "FORCE_COLOR", "COLUMNS")}
        told = {**plain, "TERM": "xterm", **(environment or {})}
        command = [sys.executable, "-c", RUN.format(patience=patience), *words]
        self.run = subprocess.Popen(command, cwd=raw.parent, stdout=subprocess.DEVNULL, stderr=theirs, env=told)
        os.close(theirs)
        self._said = b""

    def until(self, awaited: str) -> None:
        """Wait until the terminal shows a text."""
        while awaited not in self.said and (piece := self._piece()):
            self._said += piece
        assert awaited in self.said

    def end(self) -> str:
        """Wait for the end; all that was said."""
        while piece := self._piece():
            self._said += piece
        os.close(self._ours)
        self.run.wait()
        return self.said

    @property
    def said(self) -> str:
        """What was said so far, without what moves the cursor or paints."""
        return re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", self._said.decode("utf-8", "replace"))

    def _piece(self) -> bytes:
        try:
            return os.read(self._ours, 65536)
        except OSError:  # the other end is closed
            return b""


def stderr_of(raw: Path, *words: str, environment: dict[str, str] | None = None, patience: float = 0) -> str:
    """What a command says on a terminal of 100 columns."""
    return OnTerminal(raw, *words, environment=environment, patience=patience).end()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """520 guides."""
    raw = tmp_path_factory.mktemp("many") / "raw"
    (raw / "guides").mkdir(parents=True)
    for number in range(520):
        (raw / f"guides/data-analyst-of-a-long-name-{number}.txt").write_bytes(GUIDE_BYTES)
    return raw


@pytest.mark.parametrize(("command", "columns"), [("build", 80), ("check", 120)])
def test_work_on_many_guides_shows_how_far_it_is_on_one_line(many: Path, command: str, columns: int, tmp_path: Path) -> None:
    out = ("--out", str(tmp_path / "out")) if command == "build" else ()
    terminal = OnTerminal(many, command, *out, columns=columns)
    said = terminal.end()
    assert terminal.run.returncode == 0
    shown = [line for line in re.split(r"[\r\n]+", said) if "/520" in line]
    assert max(map(len, shown)) <= columns
    counts = [int(count) for count in re.findall(r"(\d+)/520", said)]
    assert counts == sorted(counts)
    assert counts[-1] == 520
    assert len(set(counts)) > 5
    stages = {"reading", "checking"} | ({"exporting"} if command == "build" else set())
    assert stages <= set(re.findall(r"\b(reading|checking|exporting)\b", said))


@pytest.mark.parametrize("columns", [80, 120])
def test_build_that_is_interrupted_leaves_what_was_there(many: Path, columns: int, tmp_path: Path) -> None:
    out = tmp_path / "out"
    terminal = OnTerminal(many, "build", "--out", str(out), columns=columns)
    terminal.until("/520")
    terminal.run.send_signal(signal.SIGINT)
    said = terminal.end()
    assert terminal.run.returncode == 130
    assert "careerdata: interrupted" in said
    assert "left as it was" in said
    assert not out.exists()


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
