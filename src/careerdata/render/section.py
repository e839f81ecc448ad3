"""One release in `CHANGES.md`: what it changed against the one before it, in some kilobytes whatever that was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from careerdata.release.diff.result import Counts, Diff, TableDiff
from careerdata.release.diff.rows import FieldChange, RowRef, Rows
from careerdata.release.manifest import Manifest
from careerdata.render.counts import schema_line
from careerdata.render.escape import markdown_code
from careerdata.render.moves import farthest, place, told
from careerdata.render.page import Page, bullets
from careerdata.validate.values.formatting import count

MOST = 6_000
"""Bytes of a section."""
_LONGEST = 120
"""Characters of a key or a value that are shown."""
_FEW = 10
"""Lines of a list."""
_KEYS = 3
"""Records of a table that are named, of each kind; the table above counts them all."""
_GUIDES = "guides"


def first(manifest: Manifest, note: str) -> str:
    """The section of a release that there is nothing to compare with: how much is in it."""
    rows = {file.path: file.rows for file in manifest.files if file.rows is not None and file.path.startswith("csv/")}
    guides = rows.get(f"csv/{_GUIDES}.csv", 0)
    return f"## {manifest.data_version}\n\n{note}\n\nIt holds {count(guides, 'guide')}, {count(sum(rows.values()), 'record')}.\n"


def section(version: str, diff: Diff, note: str | None) -> str:
    """The section of a release: the bump and why, counts, schema, figures, records. `note` stands below its heading."""
    page = Page(MOST)
    page.add(f"## {version}", "", *([note, ""] if note else []))
    page.add(f"{str(diff.bump).capitalize()} after {diff.old.data_version}:", "")
    page.add(*bullets((f"{reason.bump}: {_code(reason.why)}" for reason in diff.reasons), _FEW))
    if diff.changes:
        amounts = ([_code(name), *(f"{n:,}" if n else "" for n in counts)] for name, counts in diff.changes.items())
        page.table(["table", *Counts._fields], amounts)
    _list(page, "Schema", bullets((_code(schema_line(change)) for change in diff.schema), _FEW))
    _list(page, "Figures that moved furthest", [f"- {_moved(table, one)}" for table, one in farthest(diff, _FEW)])
    tables = sorted((diff.tables[name] for name in diff.changes), key=lambda table: table.table != _GUIDES)
    _list(page, "Removed", _records((table.table, table.removed) for table in tables))
    _list(page, "Renamed", _renamed(tables))
    _list(page, "Added", _records((table.table, table.added) for table in tables))
    return page.text("Not all of it is shown: careerdata diff lists all.")


def _list(page: Page, head: str, lines: Iterable[str]) -> None:
    whole = list(lines)
    if whole:
        page.add("", f"### {head}", "", *whole)


def _moved(table: str, change: FieldChange) -> str:
    where, there = f"{table}.{change.column}", place(change.row)
    said = f"{_code(where)} of {_code(change.row.key)}: {_code(told(change))}"
    return f"{said}, {_code(there)}" if there else said


def _records(tables: Iterable[tuple[str, Rows]]) -> Iterator[str]:
    """A line a table, guides first; the records that came or went with their guide are not named once more."""
    guides: frozenset[str] = frozenset()
    for table, rows in tables:
        if table == _GUIDES:
            guides = frozenset(row.key for row in rows)
        named = rows if table == _GUIDES else rows.without(guides)
        if len(named):
            yield f"- {_code(table)}: {_some(named)}{', with their records' if table == _GUIDES else ''}"


def _renamed(tables: Iterable[TableDiff]) -> Iterator[str]:
    yield from (f"- {_code(table.table)}: {_some(table.renamed)}" for table in tables if len(table.renamed))


def _some(rows: Rows) -> str:
    named = ", ".join(map(_key, rows.some(0, _KEYS)))
    return f"{named} and {len(rows) - _KEYS:,} more" if len(rows) > _KEYS else named


def _key(row: RowRef) -> str:
    return _code(row.key) if row.was is None else f"{_code(row.was)} → {_code(row.key)}"


def _code(text: str) -> str:
    return markdown_code(text, _LONGEST)
