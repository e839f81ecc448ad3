"""Rows that speak of one record made one: where both state a value they must agree."""

from __future__ import annotations

from collections import Counter
from typing import Any

from careerdata.assemble.keys import natural_key
from careerdata.document.document import Document
from careerdata.document.extent import extent
from careerdata.document.problem import Elsewhere, Trouble
from careerdata.document.row import Row, Value
from careerdata.document.text import squeeze
from careerdata.read.sections.section import Section
from careerdata.records import TABLES

Rows = list[tuple[Section, Row]]
SAID_ANEW = frozenset({"source", "section_kind"})
"""Columns that differ by right between two statements of one record."""


class Joining:
    """Joins rows in reading order, those of table files last."""

    def __init__(self, document: Document, troubles: list[Trouble]) -> None:
        self._document = document
        self._troubles = troubles
        self.rows: Rows = []
        self._joined: dict[tuple[Any, ...], Row] = {}
        self._first: dict[tuple[Any, ...], Row] | None = None
        """The first row of each key, once table files ask for it."""
        self._counts = Counter[tuple[str, Any]]()
        """Rows of each table and kind, from then on."""

    def add(self, section: Section, row: Row) -> None:
        """Take in a row of the text."""
        if not row.joins:
            self.rows.append((section, row))
            return
        identity = (row.table, *natural_key(row))
        known = self._joined.get(identity)
        if known is None:
            self._joined[identity] = row
            self.rows.append((section, row))
        else:
            self._join(known, row)

    def add_table(self, section: Section, row: Row) -> None:
        """Take in a row of a table file: it states the record of its natural key, or one of its own."""
        identity = (row.table, *natural_key(row))
        if self._first is None:
            self._first = {}
            for _, other in self.rows:
                self._first.setdefault((other.table, *natural_key(other)), other)
                self._counts[other.table, _kind(other)] += 1
        known = self._first.get(identity)
        if known is not None:
            self._join(known, row)
            return
        counted = row.table, _kind(row)
        self._counts[counted] += 1
        if "rank" in TABLES[row.table].model_fields:
            row.put("rank", self._counts[counted])
        self.rows.append((section, row))
        self._first[identity] = row

    def _join(self, known: Row, row: Row) -> None:
        for name, value in row.values.items():
            before = known.values.get(name)
            if before is None or before.value is None:
                known.values[name] = value
            elif _finer(name, before, value):
                known.values[name] = value
                _again(known, name, before)
            elif _agree(name, before, value):
                _again(known, name, value)
            else:
                self._contradiction(row.table, name, before, value)
        if row.origin is None:
            known.also += row.also

    def _contradiction(self, table: str, name: str, before: Value, value: Value) -> None:
        if before.span is None or value.span is None:
            return
        here, there = value.origin or self._document, before.origin or self._document
        stands, stood = extent(here, value.span), extent(there, before.span)
        stated = squeeze(stood.source_text)
        self._troubles.append(
            Trouble(
                "contradiction",
                here.source_file,
                here.shown_as,
                self._document.guide_id,
                stands.line_start,
                stands.column_start,
                found=squeeze(stands.source_text),
                expected=stated,
                table=table,
                field=name,
                related=(Elsewhere(there.shown_as, stood.line_start, stated, there.source_file),),
            )
        )


def _again(known: Row, name: str, value: Value) -> None:
    """Note where the guide's own text states a field once more."""
    if value.span is not None and value.origin is None:
        known.again.append((name, value.span))


def _kind(row: Row) -> Any:
    return row.values["kind"].value if "kind" in row.values else None


def _agree(name: str, before: Value, value: Value) -> bool:
    if name in SAID_ANEW or before.value == value.value:
        return True
    return name == "as_of" and str(before.value).startswith(str(value.value))


def _finer(name: str, before: Value, value: Value) -> bool:
    """Whether a date says more than the one before it: `2024-05` after `2024`."""
    return name == "as_of" and before.value != value.value and str(value.value).startswith(str(before.value))
