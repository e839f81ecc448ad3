"""Files are replaced whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from careerdata.storage.whole import create_file, replace_files


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that takes ten bytes of a file and no more."""
    write = os.write

    def take_ten(descriptor: int, data: memoryview) -> int:
        if os.fstat(descriptor).st_size >= 10:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(descriptor, data[:10])

    monkeypatch.setattr(os, "write", take_ten)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_has_the_mode_that_the_user_has_files_made_with(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        replace_files({tmp_path / "new": b"new"})
    finally:
        os.umask(before)
    assert (tmp_path / "new").read_bytes() == b"new"
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640
    assert names(tmp_path) == ["new"]


def test_a_file_that_is_replaced_keeps_its_mode_and_who_has_it_open_reads_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "report"
    path.write_bytes(b"the old one")
    path.chmod(0o604)
    with path.open("rb") as reader:
        replace_files({path: b"new"})
        assert reader.read() == b"the old one"
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o604


def test_a_file_that_may_not_be_written_to_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, other = tmp_path / "guide.txt", tmp_path / "other.txt"
    path.write_bytes(b"old")
    path.chmod(0o444)
    # Root may write to all files.
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK or bool(path.stat().st_mode & stat.S_IWUSR))
    with pytest.raises(PermissionError, match=r"guide\.txt"):
        replace_files({other: b"new", path: b"new"})
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["guide.txt"]


def test_a_file_of_somebody_else_stays_his(tmp_path: Path) -> None:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root may give files away")
    path = tmp_path / "report"
    path.write_bytes(b"old")
    os.chown(path, 4711, 4712)
    replace_files({path: b"new"})
    assert (path.stat().st_uid, path.stat().st_gid) == (4711, 4712)


@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_changes_none_of_several_files_and_leaves_nothing_beside(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).write_bytes(b"old")
    with pytest.raises(OSError, match="No space left on device") as caught:
        replace_files({tmp_path / "one": b"new", tmp_path / "two": b"more than ten bytes"})
    assert caught.value.filename == str(tmp_path / "two")
    assert [(tmp_path / name).read_bytes() for name in names(tmp_path)] == [b"old", b"old"]


def test_a_link_stays_a_link_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("far/real")
    replace_files({tmp_path / "link": b"new"})
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "far" / "real").read_bytes() == b"new"


def test_a_link_that_leads_to_itself_is_refused_and_stays(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(OSError, match="symbolic links") as caught:
        replace_files({tmp_path / "loop": b"new"})
    assert caught.value.filename == str(tmp_path / "loop")
    assert (tmp_path / "loop").is_symlink()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    replace_files({pipe: b"new"})
    assert os.read(reader, 10) == b"new"
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_file_is_made_once(tmp_path: Path) -> None:
    create_file(tmp_path / "new", b"first")
    with pytest.raises(FileExistsError):
        create_file(tmp_path / "new", b"second")
    assert (tmp_path / "new").read_bytes() == b"first"


@pytest.mark.usefixtures("full_disk")
def test_a_file_that_a_full_disk_does_not_take_is_not_made_by_half(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No space left on device"):
        create_file(tmp_path / "new", b"more than ten bytes")
    assert names(tmp_path) == []
