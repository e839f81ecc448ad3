"""One table of a section: what its headings say, and its rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money
from careerdata.read.sections.section import Section
from careerdata.read.tables.heading import MAX_LABEL, Heading, heading_of
from careerdata.read.tables.rows import are_names_over, is_header, is_note, is_of_years

MAX_INTRO = 240
"""Characters of a line right above a table that speaks of it."""


@dataclass(slots=True)
class Table:
    """A table: one heading a column and row of headings, and the rows under them."""

    around: list[Heading]
    """What stands over it, the nearest first: a cell that spans it, the line above, its section's headings."""
    headings: list[list[Heading]] = field(default_factory=list)
    """Of each column its headings, the lowest last; none where the table has no header."""
    header: list[Block] = field(default_factory=list)
    rows: list[Block] = field(default_factory=list)

    @property
    def width(self) -> int:
        return max([len(self.headings), *(len(row.cells) for row in self.rows)], default=0)

    def cells(self, column: int) -> Iterator[Text]:
        """The cells of a column that hold text."""
        for row in self.rows:
            if column < len(row.cells) and row.cells[column]:
                yield row.cells[column]

    def heading(self, column: int) -> Heading | None:
        """The lowest heading of a column that has one."""
        return self.headings[column][-1] if column < len(self.headings) and self.headings[column] else None


def tables_of(section: Section, page: Page) -> Iterator[Table]:
    """The tables of a section, in reading order."""
    above: Block | None = None
    chain = [heading_of(heading, page) for heading in _chain(section)]
    for is_row, blocks in groupby(section.lines(), key=lambda block: (bool(block.cells), block.group if block.cells else 0)):
        if not is_row[0]:
            *_, above = blocks
            continue
        introduces = above is not None and len(above.value) <= MAX_INTRO and not has_money(above.text, page)
        intro = [heading_of(above.text, page)] if above is not None and introduces else []
        yield from _split(list(blocks), [*intro, *chain], page)
        above = None


def _chain(section: Section) -> Iterator[Text]:
    """The headings over a section's text, the nearest first."""
    at: Section | None = section
    while at is not None:
        yield at.heading
        at = at.parent


def _split(blocks: list[Block], around: list[Heading], page: Page) -> Iterator[Table]:
    """The tables of rows that stand together: headings in the midst of them begin another."""
    table = Table(list(around))
    rows = [block for block in blocks if "tfoot" not in block.marks]  # what stands at the foot is about the table
    for block, below in pairwise([*rows, None]):
        filled = [cell for cell in block.cells if cell] if block else []
        if block is None or (table.rows and is_note(block, page)) or _is_first_of(filled, below):
            continue
        if filled and _names_rows(block, filled, table) and not has_money(filled[0], page):
            if table.rows:
                yield table
            table = Table([heading_of(filled[0], page), *around], table.headings, table.header)
        elif _heads(block, below, table, page):
            if table.rows:
                yield table
                table = Table(list(around))
            _add_header(table, block, page)
        else:
            table.rows.append(block)
    if table.rows or table.headings:
        yield table


def _heads(block: Block, below: Block | None, table: Table, page: Page) -> bool:
    """Whether a row names the columns below it."""
    rows, headed = bool(table.rows), bool(table.headings)
    if is_header(block, page, rows=rows, headed=headed):
        return not _gives_years(block, table)
    return not rows and not headed and below is not None and are_names_over(block, below, page)


def _gives_years(block: Block, table: Table) -> bool:
    """Whether a row gives the levels that the headings over it name their years of experience."""
    above = [headings[-1] for headings in table.headings[1:] if headings]
    return is_of_years(block) and sum(heading.is_rung and heading.years is None for heading in above) > 1


def _names_rows(block: Block, filled: list[Text], table: Table) -> bool:
    """Whether a row names those below it: the one cell of the first row, or among others one that spans them all."""
    return _spans_all(block) if table.rows else len(filled) == 1 and len(filled[0].value) <= MAX_LABEL


def _spans_all(block: Block) -> bool:
    """Whether one cell spans a row: the name of a group of rows, or a note."""
    return len(block.cells) > 1 and len({cell.start for cell in block.cells}) == 1


def _is_first_of(filled: list[Text], below: Block | None) -> bool:
    """Whether a cell that is alone in its row is one of the row below as well, which has more."""
    if below is None or len(filled) != 1 or len(below.cells) <= 1:
        return False
    return any(other and other.start == filled[0].start for other in below.cells)


def _add_header(table: Table, block: Block, page: Page) -> None:
    headings = [[heading_of(cell, page)] if cell else [] for cell in block.cells]
    table.headings = _below(table.headings, headings) if table.headings else headings
    table.header.append(block)


def _below(above: list[list[Heading]], headings: list[list[Heading]]) -> list[list[Heading]]:
    """Headings in two rows: those below, which those above span; where they are fewer, the first ones stand for both rows."""
    missing = len(above) - len(headings)
    if missing > 0:
        headings = [[]] * missing + headings
    return [[*(above[n] if n < len(above) else []), *own] for n, own in enumerate(headings)]
