"""What changed between two releases, for people at a terminal: the largest moves of each column, the first rows of each kind."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from careerdata.release.diff.result import Diff, TableDiff
from careerdata.release.diff.rows import ColumnDiff, RowRef, Rows
from careerdata.render.changed import changed
from careerdata.render.counts import counts, schema_line, version_line
from careerdata.render.escape import printable
from careerdata.render.moves import place

MOST = 5
"""Changes shown of a column, and rows of each kind of a table; the JSON form has them all."""
MOST_GUESSES = 30


def render(diff: Diff) -> Iterator[str]:
    """The version that follows and why, the schema, then the tables, and last the keys that were perhaps renamed."""
    yield from (printable(line) + "\n" for line in _lines(diff))


def _lines(diff: Diff) -> Iterator[str]:
    yield f"{diff.old.place} ({diff.old.data_version}) → {diff.new.place} ({diff.new.data_version})"
    yield version_line(diff)
    yield from (f"  {reason.bump}: {reason.why}" for reason in diff.reasons)
    if diff.schema:
        yield from ("", "schema")
        yield from (f"  {schema_line(change)}" for change in diff.schema)
    for name in diff.changes:
        yield from _table(diff.tables[name])
    if moved := {name: table.moved for name, table in diff.tables.items() if name not in diff.changes and not table.is_trace}:
        yield from ("", f"only moved: {', '.join(f'{name} {amount:,}' for name, amount in moved.items())}")
    yield from _guesses(diff)


def _table(diff: TableDiff) -> Iterator[str]:
    yield from ("", f"{diff.table}: {counts(diff.counts._asdict())}")
    for column in diff.columns:
        yield from _column(column)
    for sign, rows in (("+", diff.added), ("-", diff.removed), ("=", diff.renamed), ("#", diff.renumbered)):
        yield from _rows(sign, rows)


def _column(column: ColumnDiff) -> Iterator[str]:
    yield f"  {column.column}: {len(column):,} changed"
    for change in column.largest(MOST):
        yield f"    {changed(change)}  {_row(change.row)}"
    yield from _more(len(column), "    ")


def _rows(sign: str, rows: Rows) -> Iterator[str]:
    yield from (f"  {sign} {_row(row)}" for row in rows.some(0, MOST))
    yield from _more(len(rows), f"  {sign} ")


def _row(row: RowRef) -> str:
    key = row.key if row.was is None else f"{row.was} → {row.key}"
    return f"{key}  {place(row)}".rstrip()


def _more(amount: int, margin: str) -> Iterator[str]:
    if amount > MOST:
        yield f"{margin}and {amount - MOST:,} more; --format json lists all"


def _guesses(diff: Diff) -> Iterator[str]:
    if not diff.guesses:
        return
    yield from ("", "perhaps renamed; copy into raw/renames.csv what is (old_id,new_id), and its history is kept:")
    for guess in diff.guesses[:MOST_GUESSES]:
        line = io.StringIO()
        csv.writer(line, lineterminator="").writerow((guess.old_id, guess.new_id))
        yield f"  {line.getvalue()}  ({guess.likeness:.0%} alike)"
    if len(diff.guesses) > MOST_GUESSES:
        yield f"  and {len(diff.guesses) - MOST_GUESSES:,} more; --format json lists all"
