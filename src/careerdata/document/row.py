"""Values with the places they were read from, not yet records: what readers of text and of tables hand on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from careerdata.document.span import Span


class Origin(Protocol):
    """A raw text that values stand in: a guide's, or a table file's."""

    @property
    def source_file(self) -> str:
        """Path relative to RAW, with `/`."""
        ...

    @property
    def shown_as(self) -> str:
        """Path relative to the working directory where it can be."""
        ...

    @property
    def raw(self) -> str:
        """The raw text that spans are slices of."""
        ...

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1."""
        ...


class Value(NamedTuple):
    """A value of a record's field, and the raw slice that states it (None where nothing states it)."""

    value: Any
    span: Span | None = None
    origin: Origin | None = None
    """Where the slice is of; None: of the guide's own text."""


@dataclass(slots=True)
class Row:
    """One row of a table, before it has a key."""

    table: str
    values: dict[str, Value] = field(default_factory=dict)
    joins: bool = False
    """States more of a row that may have been read already (same natural key), rather than a row of its own."""
    also: list[Span] = field(default_factory=list)
    """Labels and list numbers that belong to the row without stating a value of it."""
    origin: Origin | None = None
    """The table file that the row stands in; None: the guide's own text."""
    level: str | None = None
    """Title of the row of `levels` that the row speaks of, where its own title says more than that."""
    of: Row | None = None
    """The row of `levels` that it is asked at."""
    sign: str | None = None
    """The sign of several currencies that its sums stand behind, where nothing has settled which."""
    again: list[tuple[str, Span]] = field(default_factory=list)
    """Places of the guide's own text that state a field once more, in agreement."""

    def put(self, name: str, value: Any, span: Span | None = None, origin: Origin | None = None) -> None:
        """Set a field that is not set yet; the first statement stands."""
        if name not in self.values:
            self.values[name] = Value(value, span, origin)

    def put_given(self, given: Mapping[str, Any]) -> None:
        """Set the fields that nothing in the text states, such as those a layout gives to every row; set ones stay."""
        for name, value in given.items():
            self.put(name, value)

    def put_stated(self, values: Mapping[str, Value]) -> None:
        """Set fields with the places that state them, such as what a header states of every row; set ones stay."""
        for name, value in values.items():
            self.values.setdefault(name, value)
