"""What the tests of a history share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.release.history.repositories import Repository


@pytest.fixture
def repository_of_releases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """An empty repository, in which the test is; no one's settings of Git matter."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    made = Repository(tmp_path / "work")
    monkeypatch.chdir(made.folder)
    return made
