"""Guides that examples give by the rows of their tables, written out line by line."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from careerdata.document.document import Document
from careerdata.document.tables import Broken, GuideTables, LineStatus
from careerdata.records import TABLES, Record
from careerdata.records.text import Place

RowSpec = Mapping[str, Any]
"""The columns of a row that matter to the example; the builder fills in the others."""

_GUIDE_ID = "data-analyst"

_USUAL = {"salaries": ("currency",), "levels": ("years_min",), "guides": ("role",)}
"""Columns that may be null and that nearly every row states: an example leaves them out where they do not matter to it."""


@dataclass
class Builder:
    """Writes one guide line by line, noting the place of each value."""

    spec: Mapping[str, Sequence[RowSpec]]
    number: int
    lines: list[str] = field(default_factory=list)
    records: dict[str, list[Record]] = field(default_factory=lambda: {name: [] for name in TABLES})
    broken: list[Broken] = field(default_factory=list)

    @property
    def guide_id(self) -> str:
        return str(self.spec.get("guides", [{}])[0].get("guide_id", _GUIDE_ID))

    @property
    def source_file(self) -> str:
        folder = f"part-{self.number}/" if self.number > 1 else ""
        return f"guides/{folder}{self.guide_id}.txt"

    def build(self, unread: Sequence[str]) -> GuideTables:
        for table in ("guides", "sections", *self.spec):
            if table not in ("guides", "sections") or not self.records[table]:
                for index, row in enumerate(self.spec.get(table, [{}]), start=1):
                    self._add(TABLES[table], index, row)
        line_status: dict[int, LineStatus] = dict.fromkeys(range(1, len(self.lines) + 1), "used")
        for line in unread:
            self.lines.append(line)
            line_status[len(self.lines)] = "unused"
        raw = "\n".join(self.lines) + "\n"
        sha256 = hashlib.sha256(raw.encode()).hexdigest()
        document = Document(self.guide_id, self.source_file, self.source_file, raw, sha256, "text")
        return GuideTables(document, self.records, line_status, self.broken)

    def _add(self, record: type[Record], index: int, row: RowSpec) -> None:
        given = {"guide_id": self.guide_id, **row}
        key = record.key()
        if key:
            given.setdefault(key, f"{self.guide_id}/{record.noun}/{index}")
        places = self._write(record, given, row)
        values = {**self._defaults(record, index), **given}
        record_id = str(given[key]) if key else ""
        try:
            self.records[record.table_name].append(record.model_validate(values))
        except ValidationError as error:
            self.broken.extend(self._broken(record, record_id, error))
        else:
            self.records["places"].extend(self._place(record, record_id, *place) for place in places)

    def _write(self, record: type[Record], given: Mapping[str, Any], row: RowSpec) -> list[tuple[str, int, str]]:
        """Write a row as a line; the field, column and text of each value."""
        line = f"{record.table_name}:"
        places = []
        for name, value in row.items():
            if value is not None and name in record.model_fields:
                line += f" {name} "
                places.append((name, len(line) + 1, str(value)))
                line += str(value)
        self.lines.append(line)
        return places

    def _place(self, record: type[Record], record_id: str, name: str, column: int, text: str) -> Place:
        line = len(self.lines)
        return Place(
            guide_id=self.guide_id,
            table=record.table_name,
            record_id=record_id,
            field=name,
            source_file=self.source_file,
            line_start=line,
            column_start=column,
            line_end=line,
            column_end=column + max(len(text), 1),
            source_text=text or " ",
        )

    def _broken(self, record: type[Record], record_id: str, error: ValidationError) -> list[Broken]:
        line = len(self.lines)
        return [
            Broken(
                guide_id=self.guide_id,
                table=record.table_name,
                record_id=record_id,
                field=str(fault["loc"][0]) if fault["loc"] else "",
                value=fault["input"],
                message=fault["msg"],
                line=line,
                column=self.lines[-1].find(str(fault["input"])) + 1 or 1,
                source_text=str(fault["input"]),
                source_file=self.source_file,
                shown_as=self.source_file,
            )
            for fault in error.errors()
        ]

    def _defaults(self, record: type[Record], index: int) -> dict[str, Any]:
        """A value for every column that must have one: the declaration's own example, or what the builder knows."""
        sections = self.records["sections"]
        known: dict[str, Any] = {
            "rank": index,
            "section_id": getattr(sections[0], "section_id", None) if sections else None,
            "source_file": self.source_file,
            "line_start": len(self.lines),
            "line_end": len(self.lines),
            "source_text": self.lines[-1],
            "text": "Text",
        }
        usual = _USUAL.get(record.table_name, ())
        required = {name: info for name, info in record.model_fields.items() if info.is_required() or name in usual}
        return {name: known.get(name, info.examples[0] if info.examples else "text") for name, info in required.items()}
