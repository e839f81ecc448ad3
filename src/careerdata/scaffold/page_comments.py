"""What a page holds that its layout leaves to a person, as comments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from careerdata.read.guide import Reading
from careerdata.read.sections.section import Section
from careerdata.read.tables.columns import columns_of
from careerdata.read.tables.table import tables_of
from careerdata.scaffold.page_words import comment


def tables(reading: Reading) -> Iterator[str]:
    """The tables of the page, as comments: of each column what its cells are taken for."""
    lines = [line for section in reading.outline.sections for line in _tables_of(section, reading)]
    if lines:
        yield "# Tables of this page, and what their columns are taken for:\n"
        yield from lines


def _tables_of(section: Section, reading: Reading) -> Iterator[str]:
    for table in tables_of(section, reading.page):
        if table.header:
            line = reading.page.document.line(table.header[-1].text.span().start)
            told = (f"{_head(column.heading)} ({column.owner or column.kind})" for column in columns_of(table, reading.page))
            yield f"#   line {line}: {comment(told)}\n"


def _head(heading: Any) -> str:
    return heading.cell.clean if heading is not None else "…"


def unknown(reading: Reading) -> Iterator[str]:
    """The headings whose kind is not known, as comments."""
    unknown = [section for section in reading.outline.sections if section.kind == "other"]
    if unknown:
        yield "\n# Headings of this page whose kind is not known: put each under `headings` of the section that it is.\n"
        for section in unknown:
            yield f"#   line {reading.page.document.line(section.heading.span().start)}: {comment([section.heading.clean])}\n"
