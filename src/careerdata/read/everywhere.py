"""The rows of a guide that its running text gives, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterable

from careerdata.document.row import Row
from careerdata.document.span import Span
from careerdata.read.layouts.model import Layout
from careerdata.read.opening import Outline
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Section
from careerdata.records import TABLES


def rows_everywhere(layout: Layout, page: Page, found: Outline, rows: list[tuple[Section, Row]]) -> list[tuple[Section, Row]]:
    """Rows of the layout's readers for running text, of figures that became no row of a section."""
    taken = _spans(row for _, row in rows)
    more: list[tuple[Section, Row]] = []
    for section in found.sections:
        for reader in layout.everywhere:
            read_here = [row for row in reader.read(section, page) if row.table == "levels" or not _is_taken(row, taken)]
            taken |= _spans(read_here)
            more += [(section, row) for row in read_here]
    return sorted(more, key=lambda placed: _first_place(placed[1]))


def _spans(rows: Iterable[Row]) -> set[Span]:
    return {value.span for row in rows for value in row.values.values() if value.span}


def _first_place(row: Row) -> Span:
    """Where a row's first figure stands, or what states it: several readers see the page one after the other."""
    figures = [value.span for value in row.values.values() if value.span and isinstance(value.value, float)]
    stating = [value.span for name in TABLES[row.table].states if (value := row.values.get(name)) and value.span]
    return min(figures or stating or [value.span for value in row.values.values() if value.span], default=Span(0, 0))


def _is_taken(row: Row, taken: set[Span]) -> bool:
    return any(isinstance(value.value, float) and value.span in taken for value in row.values.values())
