"""What changed between two releases, whole and in one order: for programs. A record a line, so that it may be of any size."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from careerdata.release.diff.moves import move
from careerdata.release.diff.result import Diff, TableDiff
from careerdata.release.diff.rows import RowRef

_AT_ONCE = 1024
"""Changed records that are held as Python objects."""


def render(diff: Diff) -> Iterator[str]:
    """All of it, in parts: `old`, `new`, `bump`, `version`, `reasons`, `schema`, `guesses`, and `tables` by name."""
    head = {
        "old": diff.old._asdict(),
        "new": diff.new._asdict(),
        "bump": diff.bump,
        "version": diff.version,
        "reasons": [reason._asdict() for reason in diff.reasons],
        "schema": [{**change._asdict(), "breaking": change.breaking} for change in diff.schema],
        "guesses": [guess._asdict() for guess in diff.guesses],
    }
    yield "{\n" + ",\n".join(f"{_json(name)}: {_json(said)}" for name, said in head.items())
    yield ',\n"tables": {'
    for number, table in enumerate(diff.tables.values()):
        yield f"{',' if number else ''}\n{_json(table.table)}: "
        yield from _table(table)
    yield "\n}\n}\n"


def _table(diff: TableDiff) -> Iterator[str]:
    columns = {column.column: len(column) for column in diff.columns}
    yield f'{{"counts": {_json(diff.counts._asdict())}, "columns": {_json(columns)}'
    if not diff.is_trace:
        yield from _list("added", map(_row, diff.added))
        yield from _list("removed", map(_row, diff.removed))
        yield from _list("renamed", map(_row, diff.renamed))
        yield from _list("renumbered", map(_row, diff.renumbered))
        yield from _list("changed", _changed(diff))
    yield "}"


def _list(name: str, items: Iterable[dict[str, Any]]) -> Iterator[str]:
    yield f',\n"{name}": ['
    for number, item in enumerate(items):
        yield f"{',' if number else ''}\n{_json(item)}"
    yield "]"


def _row(row: RowRef) -> dict[str, Any]:
    said = row._asdict()
    return said if row.was is not None else {name: value for name, value in said.items() if name != "was"}


def _changed(diff: TableDiff) -> Iterator[dict[str, Any]]:
    for start in range(0, len(diff.changed), _AT_ONCE):
        fields: dict[int, dict[str, Any]] = defaultdict(dict)
        for column in diff.columns:
            for at, before, after in column.between(start, start + _AT_ONCE):
                moved = move(before, after)
                fields[at][column.column] = {"before": before, "after": after, **(moved._asdict() if moved else {})}
        for at, row in enumerate(diff.changed.some(start, _AT_ONCE), start):
            yield {**_row(row), "fields": fields[at]}


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()
