"""Plain rows made typed records; those that break their record's schema are kept apart, with the place of what breaks it."""

from __future__ import annotations

from functools import cache
from types import GenericAlias
from typing import Any

from pydantic import TypeAdapter, ValidationError

from careerdata.document.document import Document
from careerdata.document.extent import extent
from careerdata.document.row import Value
from careerdata.document.tables import Broken
from careerdata.records import TABLES, Record

PlainRow = dict[str, Any]
Stated = dict[str, tuple[str, dict[str, Value]]]
"""Table and stated values of each record, by its key."""
_NOT_KEPT: set[str] = set()


def validated(raw: dict[str, list[PlainRow]], stated: Stated, document: Document) -> tuple[dict[str, list[Record]], list[Broken]]:
    """The records of every table in `raw`, in its order, and what breaks the rows that are none."""
    records: dict[str, list[Record]] = {}
    broken: list[Broken] = []
    for table, rows in raw.items():
        try:
            records[table] = _lean(_adapter(table).validate_python(rows))
        except ValidationError as error:
            bad = {int(problem["loc"][0]) for problem in error.errors()}
            broken += [_broken(table, rows[int(problem["loc"][0])], problem, stated, document) for problem in error.errors()]
            good = [row for number, row in enumerate(rows) if number not in bad]
            records[table] = _lean(_adapter(table).validate_python(good))
    return records, broken


def _lean(records: list[Record]) -> list[Record]:
    """The records less pydantic's notes of which columns each was given: nobody asks, and they take more than half its memory."""
    for record in records:
        object.__setattr__(record, "__pydantic_fields_set__", _NOT_KEPT)
    return records


@cache
def _adapter(table: str) -> TypeAdapter[list[Record]]:
    rows: Any = GenericAlias(list, (TABLES[table],))
    return TypeAdapter(rows)


def _broken(table: str, row: PlainRow, problem: Any, stated: Stated, document: Document) -> Broken:
    """What pydantic says of a row, at the value it says it of; at the row's own place where nothing states that value."""
    name = str(problem["loc"][1]) if len(problem["loc"]) > 1 else ""
    record_id = str(row.get(TABLES[table].key() or "record_id", ""))
    values = stated.get(record_id, ("", {}))[1]
    value = values.get(name) or next((one for one in values.values() if one.origin is not None), None)
    where = (value.origin if value else None) or document
    if value is not None and value.span is not None:
        stands = extent(where, value.span)
        line, column, text = stands.line_start, stands.column_start, stands.source_text
    else:
        line, column, text = row.get("line_start", 1), 1, str(row.get("source_text", ""))
    return Broken(
        guide_id=document.guide_id,
        table=table,
        record_id=record_id,
        field=name,
        value=row.get(name),
        message=problem["msg"],
        line=line,
        column=column,
        source_text=text,
        source_file=where.source_file,
        shown_as=where.shown_as,
    )
