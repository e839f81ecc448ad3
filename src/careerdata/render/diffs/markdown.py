"""What changed between two releases, as a comment on a pull request: counts and samples on top, the rest folded.

GitHub takes comments of 65,536 characters; this form stays below `MOST` whatever changed, and says what it leaves out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from careerdata.release.diff.moves import move
from careerdata.release.diff.result import Counts, Diff, TableDiff
from careerdata.release.diff.rows import FieldChange, RowRef
from careerdata.render.counts import counts, schema_line, version_line
from careerdata.render.escape import markdown_text
from careerdata.render.moves import is_text, place, told
from careerdata.render.page import Page, bullets
from careerdata.render.words import Piece, word_diff

MOST = 60_000
"""Characters of the whole, and bytes."""
_LONGEST = 300
"""Characters of a text that a cell shows."""
_FEW = 10
"""Lines of each list on top."""
_SAMPLES = 3
"""Changes of a column that are shown on top."""
_ROWS = 50
"""Changes of a column, and rows of a kind, in what is folded."""
_MARKS = {"same": "{}", "out": "<del>{}</del>", "in": "<ins>{}</ins>", "rest": "… ({})"}


def render(diff: Diff) -> Iterator[str]:
    """The version that follows and why, counts, samples; folded, table by table, the changes and rows there is room for."""
    page = Page(MOST)
    page.add(f"## {_plain(version_line(diff))}", "", f"{_plain(diff.old.place)} → {_plain(diff.new.place)}", "")
    page.add(*bullets((_plain(f"{reason.bump}: {reason.why}") for reason in diff.reasons), _FEW))
    told = [table for table in diff.tables.values() if not table.is_trace]
    if told:
        heads = ["table", *Counts._fields]
        page.table(heads, ([table.table, *(f"{n:,}" if n else "" for n in table.counts)] for table in told))
    if diff.schema:
        page.add("", "### Schema", "", *bullets((_plain(schema_line(change)) for change in diff.schema), _FEW))
    if samples := _samples(told):
        page.add("", "### Samples")
        page.table(["where", "record", "change", "line"], samples)
    if diff.guesses:
        page.fold(f"Perhaps renamed ({len(diff.guesses):,}): confirm in raw/renames.csv", _guesses(diff))
    for name, amounts in diff.changes.items():
        page.fold(f"{_plain(name)}: {counts(amounts._asdict())}", _folded(diff.tables[name]))
    yield page.text("Not all of it is shown: careerdata diff --format json lists all.")


def _samples(tables: Iterable[TableDiff]) -> list[Sequence[str]]:
    """The largest moves, figures before words."""
    found = [(table, one) for table in tables for column in table.columns for one in column.largest(_SAMPLES)]
    found.sort(key=lambda pair: move(pair[1].before, pair[1].after) is None)
    return [_cells(*pair) for pair in found[:_FEW]]


def _folded(diff: TableDiff) -> Iterator[Sequence[str]]:
    """The rows of what is folded: its head, then changes, then rows that came, went or have another key."""
    yield ["what", "record", "change", "line"]
    for column in diff.columns:
        yield from (_cells(diff, change) for change in column.largest(_ROWS))
        yield from _more(column.column, len(column))
    kinds = {"added": diff.added, "removed": diff.removed, "renamed": diff.renamed, "renumbered": diff.renumbered}
    for what, rows in kinds.items():
        yield from ([what, _plain(row.key), _was(row), _plain(place(row))] for row in rows.some(0, _ROWS))
        yield from _more(what, len(rows))


def _more(what: str, amount: int) -> Iterator[Sequence[str]]:
    if amount > _ROWS:
        yield [_plain(what), f"and {amount - _ROWS:,} more", "", ""]


def _guesses(diff: Diff) -> Iterator[Sequence[str]]:
    yield ["old_id", "new_id", "alike"]
    yield from ([_plain(guess.old_id), _plain(guess.new_id), f"{guess.likeness:.0%}"] for guess in diff.guesses)


def _cells(table: TableDiff, change: FieldChange) -> list[str]:
    where = f"{table.table}.{change.column}"
    return [_plain(where), _plain(change.row.key), _said(change), _plain(place(change.row))]


def _said(change: FieldChange) -> str:
    if not is_text(change):
        return _plain(told(change))
    return " ".join(map(_piece, word_diff(change.before, change.after)))


def _piece(piece: Piece) -> str:
    return _MARKS[piece.kind].format(_plain(piece.text))


def _was(row: RowRef) -> str:
    return f"was {_plain(row.was)}" if row.was is not None else ""


def _plain(text: str) -> str:
    return markdown_text(text, _LONGEST)
