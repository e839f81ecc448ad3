"""The last release, as rules about drift look at it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from careerdata.export.load import Export

ReleasedRow = Mapping[str, Any]


class Before(Protocol):
    """What was released last."""

    def rows(self, table: str) -> Sequence[ReleasedRow]:
        """The rows of a table; none where the release has no such table."""


class Released:
    """A release in a folder or behind a URL. Its tables are read when a rule asks for them, each once."""

    def __init__(self, export: Export) -> None:
        self._export = export
        self.rows = cache(self._rows)

    def _rows(self, table: str) -> list[ReleasedRow]:
        return self._export.arrow(table).to_pylist() if table in self._export else []


def last_release(folder: str | os.PathLike[str]) -> Released | None:
    """The release in a folder or behind a URL, None where there is none yet.

    Raises ExportError where there is one that cannot be read.
    """
    from careerdata.export.folder import folder_at
    from careerdata.export.load import Export
    from careerdata.export.manifest import read_manifest

    place = folder_at(folder)
    manifest = read_manifest(place)
    return Released(Export(place, manifest)) if manifest is not None else None
