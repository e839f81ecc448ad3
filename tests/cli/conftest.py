"""What tests of the command line share: the command line within this process, and a project to check."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from careerdata import cli

GUIDE = "raw/guides/chef.txt"
TABLE = "raw/tables/salaries.csv"


class Said(NamedTuple):
    """What a command said, and its exit status."""

    status: int
    out: str
    err: str


class _Stream(io.TextIOWrapper):
    """A stream in memory that may be a terminal."""

    def __init__(self, content: bytes = b"", *, terminal: bool = False) -> None:
        super().__init__(io.BytesIO(content), encoding="utf-8", newline="")
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    def said(self) -> str:
        self.flush()
        assert isinstance(self.buffer, io.BytesIO)
        return self.buffer.getvalue().decode()


Run = Callable[..., Said]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line: words, what comes on standard input, the columns of the terminal that reads it (None: none does)."""
    for name in ("CI", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")

    def run(*words: str | Path, stdin: bytes = b"", columns: int | None = None, cwd: Path | None = None) -> Said:
        with monkeypatch.context() as patch:
            if cwd is not None:
                patch.chdir(cwd)
            if columns is not None:
                patch.setenv("COLUMNS", str(columns))
            out, err = _Stream(terminal=columns is not None), _Stream()
            patch.setattr(sys, "argv", ["careerdata", *map(str, words)])
            for name, stream in (("stdin", _Stream(stdin)), ("stdout", out), ("stderr", err)):
                patch.setattr(sys, name, stream)
            with pytest.raises(SystemExit) as ended:
                cli.main()
            return Said(int(ended.value.code or 0), out.said(), err.said())

    return run


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with settings, a guide, a table that adds to it and has a fault of its own, and a waiver."""
    for name in ("raw/guides", "raw/tables", "elsewhere"):
        (tmp_path / name).mkdir(parents=True)
    blocks = ["Chef Career Guide", "Median Salary", "$42,450 USD", "Range: $60k - $30k USD", "Job Outlook", "9%\n"]
    (tmp_path / GUIDE).write_text("\n\n".join(blocks), encoding="utf-8")
    rows = "guide_id,scope,title,currency,period,minimum,maximum\nchef,level,Sous Chef,USD,year,60000,30000\n"
    (tmp_path / TABLE).write_text(rows, encoding="utf-8")
    (tmp_path / "careerdata.toml").write_text('[per-path-ignores]\n"raw/guides/*" = ["TXT030"]\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path
