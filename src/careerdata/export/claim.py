"""Builds kept apart in a store: who may write to a folder of it, who may publish, and what is left of those that died."""

from __future__ import annotations

from contextlib import suppress
from types import TracebackType
from typing import Self

from careerdata.export.holder import Holder
from careerdata.release.error import ExportError
from careerdata.release.folder import UPLOADING, read
from careerdata.release.remote import RemoteFolder

LOCK = ".careerdata.lock"
_REMOVED = "removed"
"""What the holder of a mark works at that takes its folder away."""


class Mark:
    """A file that names its holder, held from `take` to `release`."""

    def __init__(self, folder: RemoteFolder, path: str, work: str) -> None:
        self._folder = folder
        self._path = path
        self._me = Holder(work)
        self._written: bytes | None = None

    def take(self) -> bool:
        """Write the mark where there is none, or one of who is gone; False where another holds it."""
        there = read(self._folder, self._path)
        if there is not None and not self._may_take(Holder.parse(there)):
            return False
        return self._write(self._me.again(), there)

    def renew(self) -> None:
        """Be heard of, where it is time for it. That the mark is another's by now shows in `held`."""
        if self._written is not None and self._me.due:
            self._write(self._me.again(), self._written)

    @property
    def held(self) -> bool:
        """Whether the mark is still the one that was written here."""
        return self._written is not None and read(self._folder, self._path) == self._written

    def release(self) -> None:
        """Remove the mark where it is still this one."""
        if self.held:
            self._folder.remove(self._path)
        self._written = None

    def give_up(self) -> None:
        """Leave the mark as that of one who is gone, for a later build to tidy up after."""
        if self._written is not None:
            with suppress(ExportError):
                self._write(self._me.over(), self._written)
        self._written = None

    def _may_take(self, holder: Holder | None) -> bool:
        return holder is None or holder.gone

    def _write(self, me: Holder, was: bytes | None) -> bool:
        done = self._folder.replace(me.dump(), self._path, was)
        if done:
            self._me, self._written = me, me.dump()
        return done


class Claim(Mark):
    """The right to write a release, by the SHA-256 of its manifest, to a folder: one's own, or whoever's wrote the same."""

    def __init__(self, folder: RemoteFolder, base: str, digest: str) -> None:
        super().__init__(folder, base + UPLOADING, digest)
        self._base = base

    def take(self) -> bool:
        """As any mark; False too where files are in the folder that no mark tells of, as somebody may read them."""
        paths = self._folder.find(self._base)
        return (self._path in paths or not any(_own(paths, self._base))) and super().take()

    @property
    def marked(self) -> bool:
        """Whether the release there is not published yet, as far as its mark says."""
        return read(self._folder, self._path) is not None

    def _may_take(self, holder: Holder | None) -> bool:
        return holder is not None and holder.work == self._me.work


class StoreLock:
    """A lock on the whole place, for stores that cannot write on a condition; a context manager. Elsewhere it does nothing."""

    def __init__(self, folder: RemoteFolder) -> None:
        self._folder = folder
        self._mark = None if folder.conditional else Mark(folder, LOCK, "publish")

    def __enter__(self) -> Self:
        """Raises ExportError where another build holds the lock."""
        if self._mark is not None and not self._mark.take():
            holder = Holder.parse(read(self._folder, LOCK) or b"")
            until = f"Wait for it to end; its lock expires at {holder.until}." if holder else "Build again."
            raise ExportError(self._folder.show(), "another build is publishing there", "one build at a time", until)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._mark is not None:
            self._mark.release()

    @property
    def held(self) -> bool:
        """Whether no other build took the lock meanwhile."""
        return self._mark is None or self._mark.held

    def renew(self) -> None:
        """Keep the lock from expiring."""
        if self._mark is not None:
            self._mark.renew()


def tidy(folder: RemoteFolder, below: str, standing: str) -> None:
    """Remove what killed uploads left: each marked folder whose holder is gone, unless it is the `standing` one.

    Of that one the mark alone goes: its build was killed after it had published.
    """
    paths = folder.find(below)
    for path in [path for path in paths if path.rpartition("/")[2] == UPLOADING]:
        base = path.removesuffix(UPLOADING)
        if base == standing:
            folder.remove(path)
        elif _take_over(folder, path):
            for name in sorted(_own(paths, base)):
                folder.remove(name)
            folder.remove(path)


def _take_over(folder: RemoteFolder, path: str) -> bool:
    there = read(folder, path)
    holder = Holder.parse(there) if there is not None else None
    return holder is not None and holder.gone and folder.replace(Holder(_REMOVED).dump(), path, there)


def _own(paths: dict[str, int], base: str) -> list[str]:
    """The files of the release in a folder, those of releases in folders of it left out: these have a manifest or a mark."""
    held = [path for path in paths if path.startswith(base) and path.endswith(("/manifest.json", f"/{UPLOADING}"))]
    inner = {path.rpartition("/")[0] + "/" for path in held} - {base}
    return [p for p in paths if p.startswith(base) and p != base + UPLOADING and not any(p.startswith(one) for one in inner)]
