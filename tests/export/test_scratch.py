"""The folder on this machine that a release is written into before it goes elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.export import scratch as module
from careerdata.export.scratch import Scratch

fcntl = pytest.importorskip("fcntl", reason="folders are locked by flock")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def test_a_folder_goes_with_all_that_is_in_it(temporary: Path) -> None:
    one = Scratch()
    (one.folder / "guides.json").write_text("[]")
    one.remove()
    assert list(temporary.iterdir()) == []


def test_a_build_removes_what_a_dead_one_left_and_nothing_of_a_live_one(temporary: Path) -> None:
    live = Scratch()
    dead = temporary / "careerdata-upload-dead"
    (dead / "new").mkdir(parents=True)
    (dead / "lock").touch()
    other = Scratch()
    assert {folder.name for folder in temporary.iterdir()} == {live.folder.parent.name, other.folder.parent.name}


@pytest.mark.usefixtures("temporary")
def test_a_build_that_begins_while_another_is_about_to_take_its_lock_leaves_it_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    flock = fcntl.flock
    begun: list[int] = []

    def overtaken(descriptor: int, operation: int) -> None:
        if not begun:
            begun.append(descriptor)
            module._sweep()
        flock(descriptor, operation)

    monkeypatch.setattr(fcntl, "flock", overtaken)
    one = Scratch()
    assert begun
    assert one.folder.is_dir()
    Scratch().remove()
    assert one.folder.is_dir(), "its lock is held"
