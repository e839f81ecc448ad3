"""The last release: what rules about drift compare with."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from itertools import accumulate
from typing import Any

import pyarrow as pa

from careerdata.release.error import ExportError
from careerdata.release.folder import Folder, folder_at
from careerdata.release.load import Export
from careerdata.release.manifest import Manifest, read_manifest
from careerdata.schemas.version import SCHEMA_VERSION


class Released:
    """A release in a folder or behind a URL. Its tables are read when a rule asks for them, each once.

    A table that is not what the manifest says has no rows here: the build that asks is about to replace it.
    """

    def __init__(self, export: Export) -> None:
        self._export = export
        self.rows = cache(self._rows)
        self.counts = cache(self._counts)
        self._columns = cache(self._some_columns)
        self._begins = cache(self._first_rows)

    def _rows(self, table: str) -> list[dict[str, Any]]:
        rows = self._table(table)
        return rows.to_pylist() if rows is not None else []

    def _counts(self, table: str) -> Counter[str]:
        rows = self._table(table)
        return Counter(rows.column("guide_id").to_pylist() if rows is not None else ())

    def rows_of(self, guide_id: str, table: str, names: Sequence[str]) -> list[dict[str, Any]]:
        """Some columns of the rows that one guide had in a table: those of a guide stand one behind the other."""
        columns = self._columns(table, tuple(names))
        size = self.counts(table)[guide_id]
        return columns.slice(self._begins(table)[guide_id], size).to_pylist() if columns is not None and size else []

    def _some_columns(self, table: str, names: tuple[str, ...]) -> pa.Table | None:
        rows = self._table(table)
        # Copied, so that the other columns are let go of.
        return pa.concat_tables([rows.select(names)]).combine_chunks() if rows is not None else None

    def _first_rows(self, table: str) -> dict[str, int]:
        return dict(zip(self.counts(table), accumulate(self.counts(table).values(), initial=0), strict=False))

    def _table(self, table: str) -> pa.Table | None:
        if table not in self._export:
            return None
        with suppress(ExportError):
            return self._export.arrow(table)
        return None


def last_release(folder: str | os.PathLike[str]) -> Released | None:
    """The release in a folder or behind a URL, None where there is none yet, or one of another schema.

    Raises ExportError where there is one that cannot be read.
    """
    place = folder_at(folder)
    return released(place, read_manifest(place))


def released(place: Folder, manifest: Manifest | None) -> Released | None:
    """The release of a manifest, whose paths are relative to `place`; None without one, or with one of another schema."""
    if manifest is None or manifest.schema_version != SCHEMA_VERSION:
        return None
    return Released(Export(place, manifest))
