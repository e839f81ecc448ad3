"""What changed between two releases, whole and in one order: for programs. A record a line, so that it may be of any size."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from careerdata.release.diff.result import Diff, TableDiff
from careerdata.release.diff.rows import RowRef
from careerdata.render.long_json import both, head, listed, one_line

_AT_ONCE = 1024
"""Changed records that are held as Python objects."""


def render(diff: Diff) -> Iterator[str]:
    """All of it, in parts: `old`, `new`, `bump`, `version`, `reasons`, `schema`, `guesses`, and `tables` by name."""
    said = {
        "old": diff.old._asdict(),
        "new": diff.new._asdict(),
        "bump": diff.bump,
        "version": diff.version,
        "reasons": [reason._asdict() for reason in diff.reasons],
        "schema": [{**change._asdict(), "breaking": change.breaking} for change in diff.schema],
        "guesses": [guess._asdict() for guess in diff.guesses],
    }
    yield head(said)
    yield ',\n"tables": {'
    for number, table in enumerate(diff.tables.values()):
        yield f"{',' if number else ''}\n{one_line(table.table)}: "
        yield from _table(table)
    yield "\n}\n}\n"


def _table(diff: TableDiff) -> Iterator[str]:
    columns = {column.column: len(column) for column in diff.columns}
    yield f'{{"counts": {one_line(diff.counts._asdict())}, "columns": {one_line(columns)}'
    if not diff.is_trace:
        yield from listed("added", map(_row, diff.added))
        yield from listed("removed", map(_row, diff.removed))
        yield from listed("renamed", map(_row, diff.renamed))
        yield from listed("renumbered", map(_row, diff.renumbered))
        yield from listed("changed", _changed(diff))
    yield "}"


def _row(row: RowRef) -> dict[str, Any]:
    said = row._asdict()
    return said if row.was is not None else {name: value for name, value in said.items() if name != "was"}


def _changed(diff: TableDiff) -> Iterator[dict[str, Any]]:
    for start in range(0, len(diff.changed), _AT_ONCE):
        fields: dict[int, dict[str, Any]] = defaultdict(dict)
        for column in diff.columns:
            for at, before, after in column.between(start, start + _AT_ONCE):
                fields[at][column.column] = both(before, after)
        for at, row in enumerate(diff.changed.some(start, _AT_ONCE), start):
            yield {**_row(row), "fields": fields[at]}
