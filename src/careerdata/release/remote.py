"""A release behind a URL that fsspec reads and writes. Imported only where a URL is named: fsspec is slow to import."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Self

from fsspec import AbstractFileSystem

from careerdata.release.error import ExportError
from careerdata.storage.base import StorageError
from careerdata.storage.paths import shown_url
from careerdata.storage.remote import explained, system_of


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
            raise _refused(shown_url(url), error) from error
        return cls(url, system, root)

    def show(self, path: str = "") -> str:
        """The URL, or a file's, without user, password and query."""
        folder = shown_url(self.url).rstrip("/")
        return f"{folder}/{path}" if path else folder

    def open(self, path: str) -> IO[bytes]:
        """A file as a copy on this machine, which goes when it is closed. Raises FileNotFoundError where there is none."""
        copy = tempfile.TemporaryFile()  # noqa: SIM115 (whoever asked for it closes it)
        try:
            with self._errors(path, absent=True), self.system.open(self._path(path), "rb") as stream:
                shutil.copyfileobj(stream, copy)
        except BaseException:
            copy.close()
            raise
        copy.seek(0)
        return copy

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
            raise _refused(self.show(path), error) from error


def _refused(place: str, error: StorageError) -> ExportError:
    next_step = f"{error.next_step[:1].upper()}{error.next_step[1:]}."
    return ExportError(place, error.what, "a place that can be read and written", next_step)
