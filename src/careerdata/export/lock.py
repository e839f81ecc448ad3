"""One build at a time for one folder, on systems that have `flock`; elsewhere two builds are not kept apart."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from careerdata.release.error import ExportError


class Lock:
    """A lock file for writing the folder `shown`, held until `release`. It ends with the process, however that ends."""

    def __init__(self, path: Path, shown: Path) -> None:
        self._path = path
        self._shown = shown
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock; raises ExportError where a live process holds it, OSError where the file cannot be made."""
        while self._descriptor is None:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            if not _flock(descriptor):
                os.close(descriptor)
                raise ExportError(self._shown, "another build is writing it", "one build at a time", "Wait for it to end.")
            if _same_file(descriptor, self._path):
                self._descriptor = descriptor
            else:  # its last holder has just removed the file we waited on
                os.close(descriptor)

    def release(self) -> None:
        """Remove the file and give the lock up; nothing where it is not held."""
        if self._descriptor is not None:
            self._path.unlink(missing_ok=True)
            os.close(self._descriptor)
            self._descriptor = None


def _flock(descriptor: int) -> bool:
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _same_file(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
