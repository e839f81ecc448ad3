"""Rows of a table whose cells have run together."""

from __future__ import annotations

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.normalize.figure import Figure
from careerdata.read.sections.cells import HeadedColumn
from careerdata.read.sections.context import Page
from careerdata.read.templates.fill import fill_figure


def run_together(row: Row, block: Block, columns: list[HeadedColumn], page: Page) -> Row | None:
    """A row whose cells are parted by tabs, blanks or nothing: a title, then its figures."""
    found: list[Figure] = [figure for figure in page.figures(block.text) if figure.kind == columns[-1].type]
    if not found:
        return None
    title = block.text.cut(0, found[0].start)
    if not title:
        return None
    name, *fields = (column.field for column in columns if column.field is not None)
    row.also.append(block.text.span())
    row.put(name, title.clean.rstrip("|: "), title.span())
    if len(found) != len(fields):
        expected = f"{len(fields)} figures ({', '.join(fields)}), there are {len(found)}"
        page.trouble("ragged-row", block.text, expected, row.table)
    for field, figure in zip(fields, found, strict=False):
        fill_figure(row, field, figure, block.text)
    ends = [*(figure.start for figure in found[1:]), len(block.value)]
    block.cells = (title, *(block.text.cut(f.start, end) for f, end in zip(found, ends, strict=True)))
    return row
