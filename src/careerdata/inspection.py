"""What was read out of one guide, for a person or a program to look through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from careerdata.document.coverage import coverage
from careerdata.document.tables import GuideTables
from careerdata.records import TABLES, Record

_HIDDEN = frozenset({"guide_id", "section_id", "parent_id", "source_file", "line_start", "line_end", "source_text"})
_COUNTED = ("mentions", "places", "sections")
_WIDTH = 100
"""Columns a value or a line may take in the text form; the JSON form has them whole."""


def as_json(guide: GuideTables) -> str:
    """The guide as one JSON object: layout and score, records by table, each line with what became of it."""
    content = {
        "guide_id": guide.guide_id,
        "source_file": guide.document.source_file,
        "figures": {subject: {"read": read, "stated": stated} for subject, (read, stated) in coverage(guide).items()},
        "layout": {"name": guide.layout, "score": guide.layout_score, "scores": guide.layout_scores},
        "records": {table: [dict(record.__dict__) for record in records] for table, records in guide.records.items()},
        "lines": [
            {"line": line, "status": status, "text": guide.document.line_text(line).strip()}
            for line, status in guide.line_status.items()
        ],
    }
    return orjson.dumps(content, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS).decode() + "\n"


def as_text(guide: GuideTables) -> str:
    """The guide for reading on a terminal."""
    return "\n".join(_lines(guide)) + "\n"


def _lines(guide: GuideTables) -> Iterator[str]:
    document = guide.document
    others = ", ".join(f"{name} {score:.2f}" for name, score in guide.layout_scores.items() if name != guide.layout)
    line_status = list(guide.line_status.values())
    yield f"{document.shown_as}"
    yield f"layout {guide.layout}, score {guide.layout_score:.2f}" + (f" (others: {others})" if others else "")
    yield f"{len(line_status)} lines: " + ", ".join(
        f"{line_status.count(status)} {status}" for status in ("used", "boilerplate", "unused")
    )
    yield ""
    yield "sections"
    for section in guide.records["sections"]:
        values = section.__dict__
        yield f"  {values['line_start']:>5}  {'  ' * (values['depth'] - 1)}{values['heading']}  [{values['kind']}]"
    for table in TABLES:
        records = guide.records[table]
        if table not in _COUNTED and records:
            yield ""
            yield f"{table} ({len(records)})"
            yield from (_record(record) for record in records)
    yield ""
    yield ", ".join(f"{table} {len(guide.records[table])}" for table in _COUNTED)
    yield "read: " + ", ".join(f"{subject} {read} of {stated}" for subject, (read, stated) in coverage(guide).items())
    yield ""
    yield "lines"
    for line, status in guide.line_status.items():
        yield f"  {line:>5}  {status:<11}  {_cut(document.line_text(line).strip())}"


def _record(record: Record) -> str:
    key = record.key()
    values: dict[str, Any] = record.__dict__
    stated = {name: value for name, value in values.items() if _is_stated(value) and name not in _HIDDEN and name != key}
    line = f"{values['line_start']:>5}" if "line_start" in values else " " * 5
    return f"  {line}  " + "  ".join(f"{name}={_cut(str(value), 60)}" for name, value in stated.items())


def _is_stated(value: object) -> bool:
    """Whether a value says something: 0 does."""
    return value is not None and value is not False and value != []


def _cut(text: str, width: int = _WIDTH) -> str:
    text = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
    return text if len(text) <= width else text[: width - 1] + "…"
