"""A release behind a URL that fsspec reads and writes. Imported only where a URL is named: fsspec is slow to import."""

from __future__ import annotations

import errno
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Self

from fsspec import AbstractFileSystem

from careerdata.release.error import ExportError
from careerdata.release.refusal import CONDITIONAL, Replaced, is_refusal, refused
from careerdata.release.stored import content, create
from careerdata.storage.base import StorageError
from careerdata.storage.paths import shown_url
from careerdata.storage.remote import explained, system_of

_TRIES = 5
"""To read a file that is replaced meanwhile, of which a store gives nothing rather than parts of both."""


@dataclass(frozen=True, slots=True)
class RemoteFolder:
    """A folder behind a URL. Every method raises ExportError where the file system refuses."""

    url: str
    """The URL the user named; shown only without what may be secret in it."""
    system: AbstractFileSystem
    root: str
    """Path of the folder in its file system, without a `/` at its end."""

    @classmethod
    def at(cls, url: str) -> Self:
        """The folder at a URL, whether or not there is anything yet."""
        try:
            with explained(url):
                system, root = system_of(url)
                system.invalidate_cache()
        except StorageError as error:
            raise refused(shown_url(url), error) from error
        return cls(url, system, root)

    def show(self, path: str = "") -> str:
        """The URL, or a file's, without user, password and query."""
        folder = shown_url(self.url).rstrip("/")
        return f"{folder}/{path}" if path else folder

    def open(self, path: str) -> IO[bytes]:
        """A file as a copy on this machine, which goes when it is closed. Raises FileNotFoundError where there is none."""
        for _ in range(_TRIES - 1):
            with suppress(Replaced):
                return self._copy(path)
        return self._copy(path)

    def names(self) -> list[str]:
        """Names of what is directly in the folder, nothing where it is not there."""
        try:
            with self._errors(absent=True):
                found = self.system.ls(self.root, detail=False)
        except FileNotFoundError:
            return []
        inside = (path.rstrip("/").removeprefix(self.root).strip("/") for path in found)
        return sorted(name for name in inside if name)  # a store may hold an empty object for the folder itself

    def put(self, file: Path, path: str) -> None:
        """Write a file of this machine to a path in the folder, in the place of what is there."""
        with self._errors(path):
            self.system.put_file(str(file), self._path(path))

    def pipe(self, data: bytes, path: str) -> None:
        """Write bytes to a path in the folder, in the place of what is there: in one step, where the store does it so."""
        with self._errors(path):
            self.system.pipe_file(self._path(path), data)

    @property
    def conditional(self) -> bool:
        """Whether the store itself sees to it that `replace` writes over what was expected, and over nothing else."""
        protocol = self.system.protocol
        return bool(CONDITIONAL & ({protocol} if isinstance(protocol, str) else set(protocol)))

    def replace(self, data: bytes, path: str, was: bytes | None) -> bool:
        """Write bytes in the place of a file whose bytes are `was`, None where there is none; False where that is not so.

        In one step where the store is `conditional`; elsewhere whoever calls sees to it that nobody else writes.
        """
        terms: dict[str, Any] = {}
        try:
            with self._errors(path):
                self.system.invalidate_cache()
                if was is not None and self.conditional:
                    terms = {"IfMatch": self.system.info(self._path(path))["ETag"]}
                if content(self.system, self._path(path)) != was:
                    return False
                if was is None:
                    create(self.system, self._path(path), data)
                else:
                    self.system.pipe_file(self._path(path), data, **terms)
        except ExportError as error:
            if is_refusal(error, was):
                return False
            raise
        return True

    def find(self, path: str) -> dict[str, int]:
        """Every file below a path of the folder, by its path in the folder, with its bytes."""
        with self._errors(path):
            self.system.invalidate_cache()
            found = self.system.find(self._path(path), detail=True)
        return {name.removeprefix(self.root).strip("/"): int(info["size"] or 0) for name, info in found.items()}

    def remove(self, path: str) -> None:
        """Remove a file; nothing where there is none."""
        with suppress(FileNotFoundError), self._errors(path, absent=True):
            self.system.rm_file(self._path(path))

    def _copy(self, path: str) -> IO[bytes]:
        copy = tempfile.TemporaryFile()  # noqa: SIM115 (whoever asked for it closes it)
        try:
            with self._errors(path, absent=True), self.system.open(self._path(path), "rb") as stream:
                shutil.copyfileobj(stream, copy)
        except BaseException as error:
            copy.close()
            cause = error.__cause__.__cause__ if error.__cause__ else None
            if isinstance(error, ExportError) and isinstance(cause, OSError) and cause.errno == errno.EBUSY:
                self.system.invalidate_cache()
                raise Replaced(error.path, error.found, error.expected, error.next_step) from error
            raise
        copy.seek(0)
        return copy

    def _path(self, path: str) -> str:
        return f"{self.root}/{path}"

    @contextmanager
    def _errors(self, path: str = "", *, absent: bool = False) -> Iterator[None]:
        """What the file system says, as an ExportError; with `absent` a file that is not there stays a FileNotFoundError."""
        try:
            with explained(self.url):
                yield
        except StorageError as error:
            if absent and isinstance(error.__cause__, FileNotFoundError):
                raise error.__cause__ from None
            raise refused(self.show(path), error) from error
