"""Folders brought to the disk, or removed with all in them."""

from __future__ import annotations

import os
import shutil
import stat
from contextlib import suppress
from pathlib import Path


def remove(folder: Path) -> None:
    """Remove a folder of ours with all that is in it, folders that may not be written to included."""
    for path, _, _ in os.walk(folder):
        with suppress(OSError):  # not ours to change: removing tells what is wrong
            Path(path).chmod(stat.S_IRWXU)
    shutil.rmtree(folder)


def sync_folders(root: Path) -> None:
    """Bring the lists of names of a folder and of all in it to the disk."""
    for folder, _, _ in os.walk(root):
        sync(Path(folder))


def sync(folder: Path) -> None:
    """Bring a folder's list of names to the disk; systems that cannot open a folder do that themselves."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
