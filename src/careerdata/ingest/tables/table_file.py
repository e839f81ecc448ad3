"""The rows that a table file gives."""

from __future__ import annotations

from dataclasses import dataclass, field

from careerdata.document.problem import Trouble
from careerdata.document.row import Row
from careerdata.ingest.source import Source
from careerdata.ingest.tables.grid import Places


@dataclass(slots=True)
class TableFile:
    """The rows that a table file gives. Spans of values are slices of `raw`."""

    table: str
    source: Source
    raw: str
    """Text of the file; of a workbook the texts of its cells, a row a line, parted by tabs."""
    sha256: str
    places: Places
    """Line and column of an offset of `raw`; of a workbook the row and the number of the cell."""
    header: list[str] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    """Rows whose every cell could be read. Each has `guide_id`; what is empty or left out is not among its values."""
    troubles: list[Trouble] = field(default_factory=list)

    @property
    def source_file(self) -> str:
        """Path relative to RAW."""
        return self.source.source_file

    @property
    def shown_as(self) -> str:
        """Path relative to the working directory where it can be."""
        return self.source.shown_as

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset of `raw`."""
        return self.places.place(offset)
