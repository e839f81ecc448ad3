"""From release to release: how many records came, changed and went."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from careerdata.records import TABLES
from careerdata.release.diff.compare import compare
from careerdata.release.diff.result import Counts
from careerdata.release.error import ExportError
from careerdata.release.history.asked import shape_of
from careerdata.release.history.found import Source
from careerdata.release.history.result import Total
from careerdata.release.side import Side


def totals(source: Source, renames: Mapping[str, str]) -> Iterator[Total]:
    """What each release changed; of the first one, what it holds."""
    last: Side | None = None
    for found in source:
        try:
            _whole(found.side, last)
            if last is None:
                total = Total(found.edition, None, 0, _held(found.side))
            else:
                diff = compare(last, found.side, renames)
                for error in diff.unreadable.values():
                    raise error
                total = Total(found.edition, diff.bump, len(diff.schema), diff.changes)
        except ExportError as error:
            source.skip(found, error)
            continue
        yield total
        last = found.side


def _whole(side: Side, last: Side | None) -> None:
    """Look at each table that is to be compared. Raises ExportError for one that is damaged."""
    known = last.content if last is not None else {}
    for table, content in side.content.items():
        if known.get(table) != content:
            with side.table(table):
                pass


def _held(side: Side) -> dict[str, Counts]:
    """The records of a release, the traces of values aside, as if all of them came."""
    files = (side.manifest.file(f"parquet/{table}.parquet") for table in TABLES if not shape_of(table).is_trace)
    rows = {file.path.rpartition("/")[2].removesuffix(".parquet"): file.rows for file in files if file is not None}
    return {table: Counts(amount, 0, 0, 0, 0, 0) for table, amount in rows.items() if amount}
