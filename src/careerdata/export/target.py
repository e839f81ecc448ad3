"""Where a release goes: a folder of this machine, or one behind a URL."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from careerdata.release.error import ExportError
from careerdata.release.folder import Folder
from careerdata.release.manifest import Manifest
from careerdata.storage.paths import is_remote, local_path


class Target(Protocol):
    """A place for releases: `begin`, write into `new`, then `commit` or `abandon`. Only `commit` changes what stands there."""

    last: Manifest | None
    """Manifest of the release that stands there, None where there is none; known from `begin` on."""

    @property
    def shown(self) -> str:
        """The place as a person would name it."""
        ...

    @property
    def workplace(self) -> str:
        """Where `new` is, as a person would name it: what to give room."""
        ...

    @property
    def standing(self) -> Folder:
        """The files of the release that stands there: what the paths in `last` are relative to."""
        ...

    @property
    def new(self) -> Path:
        """The folder to write into."""
        ...

    def begin(self) -> None:
        """Look at what stands there, and make an empty `new`. Raises ExportError where the place is not ours to write."""
        ...

    def commit(self) -> None:
        """Put `new`, whose manifest is in it, in the place of what stands there. Raises ExportError or OSError."""
        ...

    def abandon(self) -> None:
        """Leave the place as it is."""
        ...


Out = str | os.PathLike[str] | Target
"""How a place is named."""


def target(out: Out) -> Target:
    """The place that a path or URL names. Raises ExportError for a URL that nothing here writes."""
    if not isinstance(out, str | os.PathLike):
        return out
    named = os.fspath(out)
    if is_remote(named):
        from careerdata.export.upload import Upload

        return Upload(named)
    from careerdata.export.swap import Swap

    return Swap(Path(local_path(named)))


@contextmanager
def refusals(place: Target) -> Iterator[None]:
    """What the system refuses while a release is made, said as an ExportError."""
    try:
        yield
    except OSError as error:
        raise ExportError.of(error, place.workplace) from error
