"""The rows of the sections that are read so far, and what readers want to know of them all."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any

from careerdata.document.row import Row
from careerdata.document.span import Span


class RowsSoFar:
    """Rows in reading order. Every section asks what is read already: a row is looked at once a question, not once a section."""

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._of: dict[str, list[Row]] = {}
        self._gathered: dict[tuple[object, ...], tuple[int, set[Any]]] = {}

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def append(self, row: Row) -> None:
        """One more row is read, and changes no more before all sections are."""
        self._rows.append(row)
        self._of.setdefault(row.table, []).append(row)

    def of(self, table: str) -> list[Row]:
        """Those of a table."""
        return self._of.get(table, [])

    def gathered(self, table: str | None, told_by: Callable[..., Iterable[Hashable]], *more: Hashable) -> set[Any]:
        """What a function tells of each row, of a table or of all: it is asked once for each, with `more` behind the row.

        The set is the same for every caller with the same question; what is added to it is known to all of them.
        """
        rows = self._rows if table is None else self.of(table)
        seen, known = self._gathered.get((table, told_by, more), (0, set()))
        for row in rows[seen:]:
            known.update(told_by(row, *more))
        self._gathered[table, told_by, more] = len(rows), known
        return known

    def spans(self, table: str | None = None) -> set[Span]:
        """The raw slices that rows of a table, or all rows, were read from."""
        return self.gathered(table, _spans)


def _spans(row: Row) -> Iterable[Span]:
    return (value.span for value in row.values.values() if value.span)
