"""Cells that were made one, and rows and columns that nobody sees: what of a sheet is not as its cells say."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.ingest.tables.grid import GridFlawError
from careerdata.ingest.tables.sheet import Sheet, column_letters
from careerdata.ingest.tables.sheet_xml import Merged, hidden_columns, hidden_rows, merged_in

_NAMED = 5
"""Rows that a message names."""


class MergedCells:
    """The merged cells of a sheet: those of one column state their value in each of its rows, wider ones are a flaw."""

    def __init__(self, xml: bytes) -> None:
        merged = list(merged_in(xml))
        self._wide = [one for one in merged if one.column != one.last_column]
        self._begins: dict[int, list[Merged]] = {one.row: [] for one in merged}
        for one in merged:
            if one.column == one.last_column:
                self._begins[one.row].append(one)
        self._open: list[tuple[Merged, str]] = []
        """Those of one column that the next rows may stand in, each with its text."""

    def filled(self, number: int, texts: list[str]) -> list[str]:
        """The texts of a row, with those of the cells above that it is merged with; rows come in order."""
        self._open = [(one, text) for one, text in self._open if number <= one.last_row]
        if any(texts):
            for one, text in self._open:
                texts += [""] * (one.column - len(texts))
                texts[one.column - 1] = texts[one.column - 1] or text
        for one in self._begins.get(number, ()):
            if one.column <= len(texts) and texts[one.column - 1]:
                self._open.append((one, texts[one.column - 1]))
        return texts

    def flaws(self, sheet: Sheet) -> Iterator[GridFlawError]:
        """A flaw for the first merged cells with a value that span several columns: of which of them it is, nothing says."""
        for one in self._wide:
            offset = sheet.offset(one.row, one.column)
            if offset is not None:
                cells = f"{column_letters(one.column)}{one.row}:{column_letters(one.last_column)}{one.last_row}"
                yield GridFlawError("broken-cell", offset, f"merged cells {cells}", "a value in each cell: unmerge them")
                return


def hidden_flaws(sheet: Sheet, xml: bytes) -> Iterator[GridFlawError]:
    """A flaw that names the rows and columns which hold something and are not shown: a filter may be all that hides them."""
    unseen = hidden_rows(xml)
    rows = [number for number in sheet.numbers if number in unseen]
    columns = hidden_columns(xml, len(sheet.rows[0]) if sheet.rows else 0)
    named = [_named("row", [str(number) for number in rows])] if rows else []
    named += [_named("column", [column_letters(number) for number in columns])] if columns else []
    if named:
        yield GridFlawError("hidden-cells", 0, " and ".join(named), "rows and columns that are shown")


def _named(kind: str, names: list[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"{kind}{'s' * (len(names) > 1)} {', '.join(names[:_NAMED])}{more}"
