"""Builds to one URL at one time: one of them is published, whole, and the other says so."""

from __future__ import annotations

import hashlib
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from unittest.mock import patch

import pytest
from fsspec.implementations.memory import MemoryFileSystem

from careerdata.export.holder import EXPIRY, Holder
from careerdata.release.error import ExportError
from careerdata.release.load import load
from careerdata.release.manifest import Manifest
from careerdata.render.changes import changes_md
from tests.export.releases import publish_guides
from tests.stores import Store

DOUBLES = 10
PUBLISH = """
import sys
from tests.export.releases import publish_guides
sys.stdin.readline()
publish_guides(sys.argv[1], int(sys.argv[2]), rows=1)
"""
DIE = """
import os, signal, sys
from careerdata.release.remote import RemoteFolder
from tests.export.releases import publish_guides
put, left = RemoteFolder.put, int(sys.argv[2])
def put_or_die(self, file, path):
    global left
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    left -= 1
    put(self, file, path)
RemoteFolder.put = put_or_die
publish_guides(sys.argv[1], 4, rows=1)
"""
"""Publishes, and dies of SIGKILL when so many files are up."""
REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(params=["memory", "s3"])
def store(request: pytest.FixtureRequest) -> Store:
    """Each of the stores in turn."""
    given = request.getfixturevalue(request.param)
    assert isinstance(given, Store)
    return given


def whole(store: Store) -> Manifest:
    """The manifest of the release that stands, each file of which must be what it says."""
    files = store.files()
    manifest = Manifest.model_validate_json(files["manifest.json"])
    for file in manifest.files:
        assert hashlib.sha256(files[file.path]).hexdigest() == file.sha256, file.path
    assert len({file.path.removeprefix(manifest.base).count("/") for file in manifest.files}) == 2
    return manifest


def builder(store: Store, guides: int) -> subprocess.Popen[str]:
    """A process that publishes as soon as a line is written to it."""
    command = [sys.executable, "-c", PUBLISH, store.url, str(guides)]
    return subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def attempt(store: Store, guides: int) -> str:
    """Publish from this thread; what became of it."""
    try:
        publish_guides(store.url, guides, rows=1)
    except ExportError as error:
        return str(error)
    return ""


def test_ten_double_builds_to_one_url_leave_a_whole_release_each(store: Store) -> None:
    for number in range(DOUBLES):
        with ThreadPoolExecutor(2) as pool:
            said = list(pool.map(lambda guides: attempt(store, guides), (2 * number + 1, 2 * number + 2)))
        manifest = whole(store)
        assert load(store.url).version == manifest.data_version
        assert "" in said, "one of the two is published"
        assert all(one == "" or "another build" in one for one in said), said


def test_a_double_build_by_two_processes_leaves_a_whole_release(s3: Store) -> None:
    publish_guides(s3.url, 1, rows=1)
    both = [builder(s3, guides) for guides in (2, 3)]
    said = []
    for one in both:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    said = [one.communicate(timeout=120)[1] for one in both]
    assert min(one.returncode for one in both) == 0
    assert all("another build has published meanwhile" in text for text, one in zip(said, both, strict=True) if one.returncode)
    whole(s3)


def test_the_loser_says_what_stands_and_a_later_build_removes_its_files(store: Store) -> None:
    publish_guides(store.url, 1)
    from careerdata.export.writer import Release
    from tests.records_factory import tables

    with Release(store.url, tool_version="0.1.0") as slow:
        slow.feed(tables(5, 3))
        publish_guides(store.url, 4)
        with pytest.raises(ExportError, match=r"release 1\.1\.0 of it stands, and this one is not published.*Build again"):
            slow.publish(b'{"findings":[],"summary":{}}\n', changes_md)
    assert len(load(store.url).arrow("guides")) == 4
    before = whole(store)
    publish_guides(store.url, 4)
    files = store.files()
    assert {path for path in files if path.startswith("releases/1.1.0/")} - {file.path for file in before.files} == {
        f"{before.base}manifest.json"
    }


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a process kills itself by SIGKILL")
@pytest.mark.parametrize("files", [0, 1, 9])
def test_what_an_upload_that_was_killed_after_some_files_left_is_removed_by_the_next_build(
    s3: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: int
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    publish_guides(s3.url, 1, rows=1)
    killed = subprocess.run([sys.executable, "-c", DIE, s3.url, str(files)], cwd=REPOSITORY, check=False, timeout=120)
    assert killed.returncode == -signal.SIGKILL
    assert any(path.startswith("releases/1.1.0/") for path in s3.files()), "the upload had begun"
    assert [path.name for path in tmp_path.iterdir()], "its folder on this machine stays"
    whole(s3)
    publish_guides(s3.url, 1, rows=1)  # publishes nothing new, and tidies up
    assert not [path for path in s3.files() if path.startswith("releases/1.1.0/") or path.endswith(".upload")]
    assert list(tmp_path.iterdir()) == []


def mark(work: str, age: float) -> bytes:
    return Holder(work, machine="another", process=1, token="1", heard=time.time() - age).dump()


def test_the_upload_of_another_machine_is_left_alone_until_it_expires(memory: Store) -> None:
    publish_guides(memory.url, 1)
    memory.put("releases/1.1.0/csv/guides.csv", b"half")
    memory.put("releases/1.1.0/.upload", mark("0" * 64, age=EXPIRY / 2))
    assert publish_guides(memory.url, 4).data_version == "1.1.0"
    assert whole(memory).base.startswith("releases/1.1.0/")
    assert whole(memory).base != "releases/1.1.0/", "the folder is another's"
    assert memory.files()["releases/1.1.0/csv/guides.csv"] == b"half"
    memory.put("releases/1.1.0/.upload", mark("0" * 64, age=EXPIRY + 1))
    stands = whole(memory)
    publish_guides(memory.url, 4)
    assert "releases/1.1.0/csv/guides.csv" not in memory.files()
    assert whole(memory) == stands


def test_a_lock_of_another_machine_holds_until_it_expires(memory: Store) -> None:
    memory.put(".careerdata.lock", mark("publish", age=1))
    with pytest.raises(ExportError, match=r"another build is publishing there.*expires at \d\d:\d\d UTC"):
        publish_guides(memory.url, 1)
    memory.put(".careerdata.lock", mark("publish", age=EXPIRY + 1))
    assert publish_guides(memory.url, 1).data_version == "1.0.0"
    assert ".careerdata.lock" not in memory.files()


def test_a_build_whose_lock_was_taken_meanwhile_does_not_publish(memory: Store) -> None:
    publish_guides(memory.url, 1)
    put = MemoryFileSystem.put_file

    def and_lose_the_lock(self: MemoryFileSystem, source: str, target: str) -> None:
        put(self, source, target)
        memory.put(".careerdata.lock", mark("publish", age=0))

    stands = memory.files()["manifest.json"]
    with patch.object(MemoryFileSystem, "put_file", and_lose_the_lock), pytest.raises(ExportError, match="not published"):
        publish_guides(memory.url, 4)
    assert memory.files()["manifest.json"] == stands


@pytest.mark.skipif(not Path("/proc/self/ns/pid").exists(), reason="only there a process is known by its number")
def test_a_holder_whose_process_has_ended_is_gone_at_once() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert not Holder("publish").gone
    assert Holder("publish", process=ended.pid).gone
