"""The last release, as rules about drift look at it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from careerdata.schemas.version import SCHEMA_VERSION

if TYPE_CHECKING:
    import pyarrow as pa

    from careerdata.release.folder import Folder
    from careerdata.release.load import Export
    from careerdata.release.manifest import Manifest

ReleasedRow = Mapping[str, Any]


class Before(Protocol):
    """What was released last."""

    def rows(self, table: str) -> Sequence[ReleasedRow]:
        """The rows of a table; none where the release has no such table."""

    def counts(self, table: str) -> Mapping[str, int]:
        """How many rows of a table each guide had, by `guide_id`; guides without any left out."""


class Released:
    """A release in a folder or behind a URL. Its tables are read when a rule asks for them, each once.

    A table that is not what the manifest says has no rows here: the build that asks is about to replace it.
    """

    def __init__(self, export: Export) -> None:
        self._export = export
        self.rows = cache(self._rows)
        self.counts = cache(self._counts)

    def _rows(self, table: str) -> list[ReleasedRow]:
        rows = self._table(table)
        return rows.to_pylist() if rows is not None else []

    def _counts(self, table: str) -> Counter[str]:
        rows = self._table(table)
        return Counter(rows.column("guide_id").to_pylist() if rows is not None else ())

    def _table(self, table: str) -> pa.Table | None:
        from careerdata.release.error import ExportError

        if table not in self._export:
            return None
        with suppress(ExportError):
            return self._export.arrow(table)
        return None


def last_release(folder: str | os.PathLike[str]) -> Released | None:
    """The release in a folder or behind a URL, None where there is none yet, or one of another schema.

    Raises ExportError where there is one that cannot be read.
    """
    from careerdata.release.folder import folder_at
    from careerdata.release.manifest import read_manifest

    place = folder_at(folder)
    return released(place, read_manifest(place))


def released(place: Folder, manifest: Manifest | None) -> Released | None:
    """The release of a manifest, whose paths are relative to `place`; None without one, or with one of another schema."""
    from careerdata.release.load import Export

    if manifest is None or manifest.schema_version != SCHEMA_VERSION:
        return None
    return Released(Export(place, manifest))
