"""Folders of this machine that a release is written into before it goes elsewhere. Those of killed builds are removed."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

_PREFIX = "careerdata-upload-"
_LOCK = "lock"
_NEW = "new"
"""The folder to write into, made when the lock is held."""


class Scratch:
    """A temporary folder, and beside it the sign that its process lives: a lock, which the system takes off when it ends."""

    def __init__(self) -> None:
        _sweep()
        self._root = Path(tempfile.mkdtemp(prefix=_PREFIX))
        self._descriptor = _lock(self._root)
        self.folder = self._root / _NEW
        self.folder.mkdir()

    def remove(self) -> None:
        """Remove the folder with all that is in it."""
        shutil.rmtree(self._root, ignore_errors=True)
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _sweep() -> None:
    """Remove the folders of this user whose build does not live any more."""
    if sys.platform == "win32":
        return
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if folder.is_symlink() or folder.stat().st_uid != os.getuid() or not _is_begun(folder):
                continue
            descriptor = _lock(folder)
            if descriptor is not None:
                shutil.rmtree(folder, ignore_errors=True)
                os.close(descriptor)


def _is_begun(folder: Path) -> bool:
    """Whether a build got so far that it had the lock: one that is about to take it is not to find it taken."""
    return (folder / _LOCK).is_file() and (folder / _NEW).is_dir()


def _lock(folder: Path) -> int | None:
    """A descriptor that holds the lock of a folder; None where a live process has it, or the system has no such lock."""
    if sys.platform == "win32":
        return None
    import fcntl

    descriptor = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor
