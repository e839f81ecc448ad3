"""CSV and TSV to cells with their places (RFC 4180: quotes, doubled quotes and line breaks in them).

The `csv` module knows the number of a line, but neither column nor offset of a cell; so the scanner is ours.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from careerdata.document.span import Span
from careerdata.ingest.tables.grid import Cell, Grid, GridFlawError, LinePlaces
from careerdata.patterns import lazy
from careerdata.storage.limits import MAX_COLUMNS, MAX_ROWS

DELIMITERS = ",;\t|"

_SAID = lazy(rf"\"?sep=([{re.escape(DELIMITERS)}])\"?\n")
"""The first line by which a spreadsheet is told the delimiter."""
_OPENING = lazy(' *+"')
_REST = lazy('([^"]*+(?:""[^"]*+)*)"(?!") *+')
"""From after the opening quote to the blanks after the closing one. Runs of characters are possessive, so that going back
costs a step for each doubled quote and no more; possessive groups are left alone, as Python 3.11.2 gets them wrong."""


def read(raw: str, known: Collection[str]) -> Grid:
    """Cells of a delimited text. Its delimiter is the one by which the header has the most of the `known` column names.

    A flaw ends the reading: where a quote is never closed nobody knows where the next cell begins.
    """
    said = _SAID.match(raw)
    begin = said.end() if said else 0
    delimiter = said[1] if said else max(DELIMITERS, key=lambda candidate: _known_names(raw, candidate, known))
    grid = Grid(raw, [], LinePlaces(raw))
    try:
        grid.rows.extend(_filled(raw, delimiter, begin))
    except GridFlawError as flaw:
        grid.flaws.append(flaw)
    return grid


def _filled(raw: str, delimiter: str, begin: int = 0) -> Iterator[list[Cell]]:
    """The rows that are not blank, from an offset on."""
    for number, row in enumerate(row for row in scan(raw, delimiter, begin) if any(cell.text for cell in row)):
        if number > MAX_ROWS:
            raise GridFlawError("too-large", row[0].span.start, f"more than {MAX_ROWS:,} rows", "fewer: split the file by guide")
        yield row


def _known_names(raw: str, delimiter: str, known: Collection[str]) -> int:
    try:
        header = next(_filled(raw, delimiter), [])
    except GridFlawError:
        return 0
    return sum(cell.text in known for cell in header)


def scan(raw: str, delimiter: str, begin: int = 0) -> Iterator[list[Cell]]:
    """Rows of cells from an offset on, blank ones too.

    Raises GridFlawError for a quote out of place and for a row of too many cells.
    """
    plain = re.compile(f"[^{re.escape(delimiter)}\\n]*")
    row: list[Cell] = []
    at = begin
    while True:
        cell, end = _quoted(raw, at, delimiter) or _plain(raw, at, plain)
        row.append(cell)
        if len(row) > MAX_COLUMNS:
            raise GridFlawError(
                "too-large", cell.span.start, f"more than {MAX_COLUMNS} cells in a row", "the columns of the table"
            )
        at = end + 1
        if raw[end : end + 1] == delimiter:
            continue
        yield row
        if at >= len(raw):
            return
        row = []


def _plain(raw: str, at: int, plain: re.Pattern[str]) -> tuple[Cell, int]:
    """The cell that begins at an offset, and the offset of the delimiter, line break or end after it."""
    match = plain.match(raw, at)
    assert match is not None  # the pattern matches the empty text too
    return _cell(match[0], at), match.end()


def _quoted(raw: str, at: int, delimiter: str) -> tuple[Cell, int] | None:
    """The same for a cell in quotes, None where there is none. Blanks may stand around the quotes."""
    opening = _OPENING.match(raw, at)
    if not opening:
        return None
    quoted = _REST.match(raw, opening.end())
    if not quoted:
        raise GridFlawError("broken-cell", opening.end() - 1, "a quote that is never closed", 'a closing `"`')
    end = quoted.end()
    if end < len(raw) and raw[end] not in (delimiter, "\n"):
        raise GridFlawError(
            "broken-cell", end, f"`{raw[end]}` after a closing quote", 'the next cell, or `""` for a quote in a text'
        )
    text, span = _cell(quoted[1], opening.end())
    return Cell(text.replace('""', '"'), span), end


def _cell(inner: str, at: int) -> Cell:
    text = inner.strip()
    start = at + len(inner) - len(inner.lstrip()) if text else at
    return Cell(text, Span(start, start + len(text)))
