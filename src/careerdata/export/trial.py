"""A release that is made to be looked at: it is written into a folder of its own, beside the last one, and goes nowhere."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Self

from careerdata.export.reuse import refuse_published
from careerdata.export.scratch import Scratch
from careerdata.release.folder import Folder, LocalFolder, place_at
from careerdata.release.load import opened
from careerdata.release.manifest import Manifest, read_manifest
from careerdata.release.side import Side
from careerdata.storage.paths import is_remote


class Trial:
    """A target that `commit` leaves as it is: `new` holds the release until the context ends, and is removed with it.

    `base` is where the last release stands: a folder, a URL, `git:REV` or `git:REV:PATH`. Raises ExportError as they do.
    """

    def __init__(self, base: str | os.PathLike[str]) -> None:
        self.standing: Folder
        self.last: Manifest | None
        self.standing, self.last = opened(place_at(base), "parquet")
        self.shown = self.standing.show()
        self._is_remote = is_remote(os.fspath(base))
        self._scratch = Scratch()

    @property
    def workplace(self) -> str:
        """The folder for files that go by."""
        return str(self._scratch.folder)

    @property
    def new(self) -> Path:
        """The folder to write into."""
        return self._scratch.folder

    def begin(self) -> None:
        """Nothing to wait for: no other build knows of the folder."""

    def commit(self) -> None:
        """The release is whole, and stays where it is. Raises ExportError where the base has its version for other values."""
        if self._is_remote:
            from careerdata.release.remote import RemoteFolder

            manifest = read_manifest(LocalFolder(self.new))
            assert manifest is not None, "the manifest is written before the release is committed"
            assert isinstance(self.standing, RemoteFolder)
            refuse_published(self.standing, self.last, Side(LocalFolder(self.new), manifest))

    def abandon(self) -> None:
        """What is there is removed with the rest."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._scratch.remove()
