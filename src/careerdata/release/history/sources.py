"""What `--base` names: the place whose releases a history is made of."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from careerdata.release.error import ExportError
from careerdata.release.folder import folder_at
from careerdata.release.git import GitFolder
from careerdata.release.history.commits import committed
from careerdata.release.history.folders import kept
from careerdata.release.history.found import Source
from careerdata.release.objects import Objects
from careerdata.storage.paths import GIT, is_remote, local_path

_HERE = "HEAD"


@contextmanager
def releases_of(base: str | os.PathLike[str] | None) -> Iterator[Source]:
    """The releases of a place, read within the block: those of the repository one is in where it is None.

    `base` is a URL or a folder of releases, `git:REV`, `git:REV:PATH` or a plain revision. Raises ExportError where it is none.
    """
    named = os.fspath(base) if base is not None else f"{GIT}{_HERE}"
    if is_remote(named) or (named and not named.startswith(GIT) and Path(local_path(named)).is_dir()):
        folder = folder_at(named)
        yield Source(folder.show(), lambda: kept(folder))
        return
    there = _revision(named)
    with Objects(there.git) as objects:
        read = replace(there, objects=objects)
        yield Source(there.show(), lambda: committed(read), there.is_shallow)


def _revision(named: str) -> GitFolder:
    """The revision that is meant. Raises ExportError."""
    try:
        return GitFolder.at(named if named.startswith(GIT) else f"{GIT}{named}")
    except ExportError as error:
        if shutil.which("git") is None:
            raise
        expected = "a revision of the repository one is in, or a folder or URL of releases"
        raise ExportError(
            error.path, error.found, expected, "Name one with --base; `git log` and `git tag` list revisions."
        ) from error
