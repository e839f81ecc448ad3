"""What others keep among the exports: a note, a `.gitkeep`, a folder. It goes along into the folder that replaces theirs.

Files are not copied but given a second name there, and lose the first one with the folder that is replaced: owner, mode,
times, links and whatever else the system knows of them stay as they are.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path, PurePosixPath

from careerdata.release.error import ExportError
from careerdata.storage.whole import liken

_COPIED = (stat.S_IFREG, stat.S_IFLNK)
"""Kinds of files that may be copied where the file system gives no second names."""


class Others:
    """What is in a folder, shown as `shown`, beside the files of ours that it holds, by their paths in it."""

    def __init__(self, folder: Path, shown: str, ours: Collection[str]) -> None:
        self._folder = folder
        self._shown = shown
        self._ours = frozenset(ours)
        self._our_folders = {".", *(str(parent) for path in ours for parent in PurePosixPath(path).parents)}

    def go_along(self, new: Path) -> None:
        """Give it all to the folder `new`. What is ours and there again keeps its mode, and its owner where we may give it.

        Raises ExportError where something is in the way of what is new, or cannot be kept as it is; OSError.
        """
        self._take(self._folder, new, PurePosixPath())

    def _take(self, old: Path, new: Path, path: PurePosixPath) -> None:
        for entry in sorted(os.scandir(old), key=lambda entry: entry.name):
            name, there, target = path / entry.name, entry.stat(follow_symlinks=False), new / entry.name
            if stat.S_ISDIR(there.st_mode):
                self._take_folder(Path(entry.path), target, name)
            elif str(name) not in self._ours:
                self._take_file(Path(entry.path), target, name, there)
            elif target.exists() and stat.S_ISREG(there.st_mode):
                liken(target, there)
        shutil.copystat(old, new)
        if str(path) in self._our_folders:
            liken(new, old.stat())
            os.utime(new)
        else:
            self._own(new, old.stat(), path)

    def _take_folder(self, old: Path, new: Path, path: PurePosixPath) -> None:
        if os.path.ismount(old):
            raise self._refusal(path, "a mount point")
        if os.path.lexists(new) and (new.is_symlink() or not new.is_dir()):
            raise self._refusal(path, "a folder where the release has a file")
        new.mkdir(exist_ok=True)
        self._take(old, new, path)
        if str(path) in self._our_folders:
            with suppress(OSError):  # not empty
                new.rmdir()

    def _take_file(self, old: Path, new: Path, path: PurePosixPath, there: os.stat_result) -> None:
        if os.path.lexists(new):
            raise self._refusal(path, "not of the last release, where the new one has something")
        try:
            os.link(old, new, follow_symlinks=os.link not in os.supports_follow_symlinks)
        except OSError as error:
            if error.errno == errno.EXDEV:
                raise self._refusal(path, "a mount point") from error
            if there.st_nlink > 1 or stat.S_IFMT(there.st_mode) not in _COPIED:
                raise self._refusal(path, f"which cannot be kept: {error.strerror}") from error
            shutil.copy2(old, new, follow_symlinks=False)
            self._own(new, there, path)

    def _own(self, new: Path, like: os.stat_result, path: PurePosixPath) -> None:
        mine = new.lstat()
        if (mine.st_uid, mine.st_gid) == (like.st_uid, like.st_gid):
            return
        try:
            os.chown(new, like.st_uid, like.st_gid, follow_symlinks=False)
            if not new.is_symlink():
                new.chmod(stat.S_IMODE(like.st_mode))  # a new owner takes away some bits
        except PermissionError as error:
            raise self._refusal(path, "of another owner, which we may not give it") from error

    def _refusal(self, path: PurePosixPath, what: str) -> ExportError:
        expected = "a folder in which only the release is replaced"
        return ExportError(self._shown, f"holds `{path}`, {what}", expected, "Move it away, or choose another folder.")
