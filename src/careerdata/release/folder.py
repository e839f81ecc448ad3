"""Where a release stands, for those who read it: a folder of this machine, or one behind a URL."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from careerdata.release.error import ExportError, shown
from careerdata.storage.paths import GIT, is_remote, local_path

RELEASES = "releases"
"""Where an upload keeps each release, those of one version below each other."""
UPLOADING = ".upload"
"""The mark beside a release that is not published yet, or never was."""


class Folder(Protocol):
    """A folder of files to read."""

    def open(self, path: str) -> IO[bytes]:
        """A file by its path with `/`, seekable. Raises FileNotFoundError or another OSError, ExportError for a URL."""
        ...

    def show(self, path: str = "") -> str:
        """The folder, or a file of it, as a person would name it."""
        ...


@dataclass(frozen=True, slots=True)
class LocalFolder:
    """A folder of this machine."""

    root: Path

    def open(self, path: str) -> IO[bytes]:
        """A file by its path with `/`. Raises OSError."""
        return (self.root / path).open("rb")

    def show(self, path: str = "") -> str:
        """Relative to the working directory where it lies below, else its last part."""
        return shown(self.root / path)


def folder_at(place: str | os.PathLike[str]) -> Folder:
    """The folder at a path or URL, whether or not there is anything yet. Raises ExportError for a URL nothing here reads."""
    named = os.fspath(place)
    if is_remote(named):
        from careerdata.release.remote import RemoteFolder

        return RemoteFolder.at(named)
    return LocalFolder(Path(local_path(named)))


def place_at(place: str | os.PathLike[str]) -> Folder:
    """The folder to read a release from: a path, a URL, `git:REV` or `git:REV:PATH`; raises ExportError as they do."""
    named = os.fspath(place)
    if named.startswith(GIT) and not is_remote(named):
        from careerdata.release.git import GitFolder

        return GitFolder.at(named)
    return folder_at(named)


def read(folder: Folder, path: str) -> bytes | None:
    """All bytes of a file, None where there is no such file. Raises ExportError where it cannot be read."""
    try:
        with folder.open(path) as stream:
            return stream.read()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ExportError.of(error, folder.show(path)) from error
