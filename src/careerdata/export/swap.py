"""Replacing a folder as a whole, or not at all.

Everything is made in `.<name>.swap/` beside the folder, so on the same file system, and brought to the disk. Then the
two folders trade names in one step. Where a system has no such step there are two, and the names of the folders are
the journal: whoever starts next sees from them how far a killed build came.

    .<name>.swap/lock   held while a build lives
    .<name>.swap/new    being written
    .<name>.swap/ready  whole; after the exchange, what the folder was before
    .<name>.swap/old    what the folder was, where the two steps are two
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from careerdata.export.exchange import exchange
from careerdata.export.folders import remove, sync, sync_folders
from careerdata.export.lock import Lock
from careerdata.export.others import Others
from careerdata.export.replaceable import release_in
from careerdata.release.error import shown
from careerdata.release.folder import LocalFolder, read
from careerdata.release.manifest import NAME as MANIFEST
from careerdata.release.manifest import Manifest
from careerdata.release.signature import NAME as SIGNATURE


class Swap:
    """The exchange of one folder: `begin`, write into `new`, then `commit` or `abandon`."""

    def __init__(self, folder: Path) -> None:
        self.shown = shown(folder)
        self.folder = Path(os.path.realpath(folder))
        """Where the folder really is: a link stays, what it points to is exchanged."""
        self._work = self.folder.parent / f".{self.folder.name}.swap"
        self._lock = Lock(self._work / "lock", folder)
        self._made: list[Path] = []
        self.last: Manifest | None = None
        """Manifest of the release that stands in the folder, None where there is none."""

    @property
    def workplace(self) -> str:
        """The folder itself: it is written beside it."""
        return self.shown

    @property
    def standing(self) -> LocalFolder:
        """The files of the release that stands in the folder."""
        return LocalFolder(self.folder)

    @property
    def new(self) -> Path:
        """The folder to write into."""
        return self._work / "new"

    def begin(self) -> None:
        """Take the lock, complete or undo what a killed build left, and make an empty `new`.

        Raises ExportError where another build is at it or the folder is not ours to replace, OSError where it cannot be.
        """
        self._make_parents()
        self._take_lock()
        try:
            self._recover()
            self.last = release_in(self.folder, self.shown)
            self.new.mkdir()
        except BaseException:
            self._leave()
            raise

    def commit(self) -> None:
        """Put `new` in the folder's place. What others keep in the folder (`.gitkeep`, a note) goes along.

        Raises ExportError where that cannot be, OSError where the system refuses; the folder is then as it was.
        """
        ready = self._work / "ready"
        if self.folder.exists():
            self._carry_over()
        sync_folders(self.new)
        self.new.rename(ready)
        if not self.folder.exists():
            ready.rename(self.folder)
        elif not exchange(ready, self.folder):
            self.folder.rename(self._work / "old")
            ready.rename(self.folder)
        sync(self.folder.parent)
        self._made.clear()
        self._leave()

    def abandon(self) -> None:
        """Leave the folder as it is, and nothing beside it."""
        self._leave()

    def _make_parents(self) -> None:
        missing = [parent for parent in self.folder.parents if not parent.exists()]
        for parent in reversed(missing):
            parent.mkdir(exist_ok=True)
            self._made.append(parent)

    def _take_lock(self) -> None:
        while True:
            self._work.mkdir(exist_ok=True)
            try:
                return self._lock.acquire()
            except FileNotFoundError:
                continue  # the build before us has just removed its work folder

    def _recover(self) -> None:
        ready, old = self._work / "ready", self._work / "old"
        if old.exists() and not self.folder.exists():
            (ready if ready.exists() else old).rename(self.folder)
            sync(self.folder.parent)
        for rest in (self.new, ready, old):
            if rest.exists():
                remove(rest)

    def _carry_over(self) -> None:
        ours = [MANIFEST, *(file.path for file in self.last.files)] if self.last else []
        if read(self.standing, MANIFEST) != read(LocalFolder(self.new), MANIFEST):
            ours.append(SIGNATURE)  # it is of the last manifest, and of no other
        Others(self.folder, self.shown, ours).go_along(self.new)

    def _leave(self) -> None:
        self._recover()
        self._lock.release()
        for folder in (self._work, *reversed(self._made)):
            with suppress(OSError):  # not empty: the next build is there already
                folder.rmdir()
        self._made.clear()
