"""What a section reader hands on: values with the places they were read from, not yet records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from careerdata.ingest.document import Span


class Value(NamedTuple):
    """A value of a record's field, and the raw slice that states it (None where the text does not state it)."""

    value: Any
    span: Span | None = None


@dataclass(slots=True)
class Row:
    """One row of a table, before it has a key."""

    table: str
    values: dict[str, Value] = field(default_factory=dict)
    joins: bool = False
    """States more of a row that may have been read already (same natural key), rather than a row of its own."""
    also: list[Span] = field(default_factory=list)
    """Labels and list numbers that belong to the row without stating a value of it."""

    def put(self, name: str, value: Any, span: Span | None = None) -> None:
        """Set a field that is not set yet; the first statement stands."""
        if name not in self.values:
            self.values[name] = Value(value, span)
