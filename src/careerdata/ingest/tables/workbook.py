"""XLSX to cells with their places, read as a stream. Formulas are never run: what counts is the value stored beside them.

openpyxl, not python-calamine: that one allocates the whole rectangle between the first and the last cell, so a workbook
of 5 kB with two cells far apart takes the process down, where openpyxl hands out row after row.
"""

from __future__ import annotations

import io
import math
import warnings
import zipfile
from contextlib import redirect_stdout
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import openpyxl

from careerdata.ingest.tables.date_formats import as_shown
from careerdata.ingest.tables.grid import Grid, GridFlawError
from careerdata.ingest.tables.sheet import Sheet
from careerdata.ingest.tables.sheet_layout import MergedCells, hidden_flaws
from careerdata.ingest.tables.workbook_bounds import guard
from careerdata.storage.limits import MAX_COLUMNS, MAX_ROWS, MAX_SHEETS, MAX_TABLE_CHARACTERS

_LOOKED_AT = 100
"""Rows of another sheet that are looked at to see whether it holds something."""


def read(data: bytes, table: str) -> Grid:
    """Cells of a workbook: of the sheet that bears the table's name, else of the first that is not hidden.

    The grid's raw text is made of the cells' texts, one row of the sheet a line; its places are row and number of the cell.
    Other sheets that hold something are a flaw `other-sheets`.
    """
    try:
        guard(data)
        # openpyxl warns of features that a table does not need, and prints where a style is missing: stdout is for results.
        with warnings.catch_warnings(), redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            return _read(data, table)
    except GridFlawError as error:
        flaw = error
    # openpyxl meets damaged parts with whatever error its code runs into: TypeError, KeyError, AttributeError among them.
    except Exception as error:
        flaw = GridFlawError("damaged-table", 0, f"a workbook that cannot be read ({type(error).__name__}: {error})", "XLSX")
    return Grid("", [], Sheet(""), [flaw])


def _read(data: bytes, table: str) -> Grid:
    stored = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    written = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
    try:
        if len(stored.worksheets) > MAX_SHEETS:
            raise GridFlawError("too-large", 0, f"{len(stored.worksheets)} sheets", f"at most {MAX_SHEETS}")
        shown = [sheet for sheet in stored.worksheets if sheet.sheet_state == "visible"]
        chosen = next((sheet for sheet in shown if sheet.title == table), shown[0] if shown else None)
        if chosen is None:
            raise GridFlawError("damaged-table", 0, "no sheet that is shown", "a sheet with the rows")
        xml = _xml(data, chosen)
        grid = _grid(chosen, written[chosen.title], xml)
        others = [sheet.title for sheet in shown if sheet is not chosen and _holds_something(sheet)]
        if others:
            found = f"sheets {', '.join(others)}"
            grid.flaws.append(GridFlawError("other-sheets", 0, found, f"one sheet; `{chosen.title}` is read"))
        return grid
    finally:
        stored.close()
        written.close()


def _xml(data: bytes, sheet: Any) -> bytes:
    """The XML of a sheet; none where it cannot be found."""
    path = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(path) if path in archive.namelist() else b""


def _holds_something(sheet: Any) -> bool:
    rows = sheet.iter_rows(max_row=_LOOKED_AT, max_col=MAX_COLUMNS, values_only=True)
    return any(value is not None for row in rows for value in row)


def _grid(stored: Any, written: Any, xml: bytes) -> Grid:
    """Cells of a sheet, opened once for the values stored and once for the formulas written. A flaw ends the reading."""
    sheet = Sheet(stored.title)
    merged = MergedCells(xml)
    flaws: list[GridFlawError] = []
    characters = 0
    for opened in (stored, written):
        opened.reset_dimensions()  # what the file says of its size need not be so
    # One column more than may be: what stands there is seen, and what stands beyond it costs nothing.
    values, formulas = (opened.iter_rows(max_col=MAX_COLUMNS + 1) for opened in (stored, written))
    for number, (row, written_row) in enumerate(zip(values, formulas, strict=True), start=1):
        texts = [_text(cell) for cell in row]
        unstored = [at for at, cell in enumerate(written_row) if cell.data_type == "f" and not texts[at]]
        for at in unstored:
            texts[at] = _formula(written_row[at].value)
        # Thousands of cells may name one long text, which costs nothing until the row is put together.
        characters += sum(map(len, texts))
        if characters > MAX_TABLE_CHARACTERS:
            found = f"cells that hold {characters:,} characters up to row {number}"
            flaws.append(GridFlawError("too-large", 0, found, f"at most {MAX_TABLE_CHARACTERS:,}: split the file by guide"))
            break
        sheet.add(number, merged.filled(number, texts))
        if unstored:
            offset = sheet.rows[-1][unstored[0]].span.start
            flaws.append(GridFlawError("broken-cell", offset, "a formula without a stored value", "a value: paste it as a value"))
        elif len(texts) > MAX_COLUMNS:
            flaws.append(GridFlawError("too-large", 0, f"more than {MAX_COLUMNS} cells in row {number}", "the table's columns"))
        elif number > MAX_ROWS:
            flaws.append(GridFlawError("too-large", 0, f"more than {MAX_ROWS:,} rows", "fewer: split the file by guide"))
        if flaws:
            break
    flaws += [*merged.flaws(sheet), *hidden_flaws(sheet, xml)]
    return Grid(sheet.raw, sheet.rows, sheet, flaws)


def _text(cell: Any) -> str:
    """Text of a cell as one would type it: whole numbers without a point, shares with their percent sign, dates as ISO 8601.

    A date of which only month and year, or the year, are shown is no more than that: 2023-05 typed in is kept as a day.
    """
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number(value, percent="%" in cell.number_format)
    if isinstance(value, datetime) and value.time() == time.min:
        return as_shown(value.date(), cell.number_format)
    return value.isoformat() if isinstance(value, date | time) else str(value).strip()


def _formula(value: Any) -> str:
    """Text of a formula; that of a table of data has none."""
    return value if isinstance(value, str) else getattr(value, "text", None) or "=TABLE()"


def _number(value: float, *, percent: bool) -> str:
    if not math.isfinite(value):
        return str(value)
    exact = Decimal(str(value)) * (100 if percent else 1)  # by way of the shortest text: 0.07 * 100 is no 7 in binary
    whole = exact.to_integral_value()
    return f"{whole if exact == whole else exact.normalize():f}{'%' if percent else ''}"
