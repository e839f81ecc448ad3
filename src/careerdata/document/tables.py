"""The typed records of guides, with the way back to the text: what rules look at and exporters write."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from careerdata.document.document import Document
from careerdata.document.problem import Trouble
from careerdata.records import Record
from careerdata.records.text import Place

LineStatus = Literal["used", "boilerplate", "unused"]


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that breaks its record's schema, and so is no record."""

    guide_id: str
    table: str
    record_id: str
    field: str
    """The column that breaks it; empty where the whole row does."""
    value: Any
    message: str
    """What pydantic says was expected."""
    line: int
    column: int
    source_text: str
    source_file: str
    """File the row stands in, relative to RAW: the guide, or a table file."""
    shown_as: str
    """The same, relative to the working directory where it can be."""


@dataclass
class GuideTables:
    """Everything read out of one guide."""

    document: Document
    records: dict[str, list[Record]]
    """Records by table, in reading order; every table is there."""
    line_status: dict[int, LineStatus] = field(default_factory=dict)
    """What became of each line that shows text."""
    broken: list[Broken] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    layout: str = ""
    layout_score: float = 0.0
    layout_scores: dict[str, float] = field(default_factory=dict)
    """How well each layout at hand fits, by name."""
    table_files: dict[str, str] = field(default_factory=dict)
    """The table files that say something of the guide: of each its path relative to RAW, and the one that people are shown."""

    @property
    def guide_id(self) -> str:
        return self.document.guide_id

    def shown(self, source_file: str) -> str:
        """The path that people are shown of the guide or of a table file: relative to the working directory if it can be."""
        if source_file == self.document.source_file:
            return self.document.shown_as
        return self.table_files.get(source_file, source_file)

    @cached_property
    def _places(self) -> dict[tuple[str, str], Place]:
        places: dict[tuple[str, str], Place] = {}
        for place in self.records["places"]:
            assert isinstance(place, Place)
            places[place.record_id, place.field] = place
        return places

    def place(self, record_id: str, column: str) -> Place | None:
        """Where the text states a value, None where it does not."""
        return self._places.get((record_id, column))


@dataclass
class Tables:
    """A batch of guides."""

    guides: list[GuideTables] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    """What kept files from becoming guides at all."""
    unopened: list[str] = field(default_factory=list)
    """Files that could not be opened: which, why, and what to do."""

    def __getitem__(self, table: str) -> list[Record]:
        """The rows of a table over all guides of the batch, in guide order, then reading order."""
        return [record for guide in self.guides for record in guide.records[table]]

    def __iter__(self) -> Iterator[GuideTables]:
        return iter(self.guides)

    def without(self, guide_ids: frozenset[str]) -> Tables:
        """The batch less some guides."""
        return Tables([guide for guide in self.guides if guide.guide_id not in guide_ids], self.troubles, self.unopened)
