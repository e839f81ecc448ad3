"""Files that are written whole or not at all: who reads one meanwhile, or finds it after a crash, has the old or the new."""

from __future__ import annotations

import errno
import os
import stat
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

_STREAMS = frozenset(map(Path, ("/dev", "/dev/fd", "/proc/self/fd")))
"""Folders of what looks like files and stands for a stream: `/dev/stdout` is a file where a shell sent it to one."""


def replace_files(contents: Mapping[Path, bytes]) -> None:
    """Put bytes in the place of each file: all are written beside theirs, then renamed, so that a full disk changes none.

    A file keeps its mode, and its owner where we may give it away; a link stays, and what it leads to is replaced. What is
    no regular file, such as a pipe, is written to as it is. Raises OSError, naming the file as it was given, also where the file
    itself may not be written to.
    """
    written: list[tuple[Path, Path]] = []
    try:
        for path, data in contents.items():
            with _naming(path):
                there = _there(path)
                if there is not None and not (stat.S_ISREG(there.st_mode) and path.absolute().parent not in _STREAMS):
                    path.write_bytes(data)
                else:
                    _refuse_protected(path, there)
                    target = Path(os.path.realpath(path))
                    beside = target.with_name(f".careerdata-{uuid.uuid4().hex}.new")
                    written.append((beside, target))
                    _write(beside, data, there)
        for beside, target in written:
            with _naming(target):
                beside.replace(target)
    finally:
        for beside, _ in written:
            with suppress(OSError):  # a folder that is gone, or not ours: the error that tells so is on its way
                beside.unlink(missing_ok=True)


def create_file(path: Path, data: bytes) -> None:
    """Write a file that is not there yet. Raises FileExistsError where it is, another OSError where it cannot be written."""
    with path.open("xb") as stream:
        try:
            _bring_to_disk(stream.fileno(), data)
        except BaseException:
            path.unlink()
            raise


def liken(path: Path, other: os.stat_result) -> None:
    """Give a file or folder the mode and the owner of another, the owner only where the system lets us. Raises OSError."""
    if hasattr(os, "chown"):
        for owner in (-1, other.st_uid):
            with suppress(PermissionError):  # as for most files of others: the mode is what matters
                os.chown(path, owner, other.st_gid)
    path.chmod(stat.S_IMODE(other.st_mode))


def _there(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _refuse_protected(path: Path, there: os.stat_result | None) -> None:
    """Raise PermissionError where a file may not be written to: to rename another into its place asks only for its folder."""
    if there is not None and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _write(path: Path, data: bytes, like: os.stat_result | None) -> None:
    with path.open("xb", buffering=0) as stream:
        if like is not None:
            liken(path, like)
        _bring_to_disk(stream.fileno(), data)


def _bring_to_disk(descriptor: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(descriptor, left) :]
    os.fsync(descriptor)


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Errors that name the file which was to be written, whatever its way there."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
