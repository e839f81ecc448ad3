"""Tables that are written as text: lines whose cells are parted by bars, tabs or two blanks and more become rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from careerdata.document.block import Block
from careerdata.document.document import Document
from careerdata.document.text import Text
from careerdata.patterns import lazy
from careerdata.read.tables.raw_lines import BAR, has_bars, pieces_of, raw_lines

MIN_ROWS = 2
"""A header and a row."""
MIN_CELLS = 2
_TAB = lazy(r"\t+")
_BLANKS = lazy(r"[ \u00a0]{2,}")
_DASHES = lazy(r":?-+:?")
_SENTENCE = 60
"""Characters of a cell parted by blanks at most: a line of prose may hold two blanks between sentences."""

Cells = tuple[Text, ...]


class Line(NamedTuple):
    """A line that may be a row of a table."""

    block: Block
    """The block that it is of."""
    text: Text
    cells: Cells

    @property
    def says(self) -> bool:
        """Whether a cell has a letter or a digit."""
        return any(map(str.isalnum, self.text.value))

    @property
    def rules(self) -> bool:
        """Whether it is a line of dashes."""
        return bool(self.cells) and all(_DASHES.fullmatch(cell.value) for cell in self.cells)


def as_rows(document: Document) -> list[Block]:
    """The blocks of a document, those that are the lines of a table written as text as rows of one."""
    groups = document.new_groups()
    blocks: list[Block] = []
    run: list[tuple[Block, Text]] = []
    for block in (piece for whole in document.blocks for piece in pieces_of(whole, document.raw)):
        lines = _lines(block, document) if block.shape in ("line", "item") and not block.cells else []
        apart = block.leads and document.format == "text"
        if not lines or (run and (apart or has_bars(lines[0].value) != has_bars(run[-1][1].value))):
            blocks += _run(run, groups)
            run = []
        if lines:
            run += [(block, line) for line in lines]
        else:
            blocks.append(block)
    return blocks + _run(run, groups)


def _lines(block: Block, document: Document) -> list[Text]:
    """The lines of a block that may be rows; none where it is no table's."""
    text = block.text
    if BAR.search(text.value):
        lines = [text.cut(*ends) for ends in raw_lines(text, document.raw)]
        return lines if not block.marker and any(has_bars(line.value) for line in lines) else []
    return [text] if _TAB.search(text.value) or _BLANKS.search(text.value) else []


def _run(run: Sequence[tuple[Block, Text]], groups: Iterator[int]) -> list[Block]:
    """The blocks of lines that stand together: rows where they are a table, as they were where they are none."""
    for part in (BAR, _TAB, _BLANKS):
        tables = list(_tables([Line(block, line, _cut(line, part)) for block, line in run]))
        if any(_is_table(table, part) for table in tables):
            return [
                block for table in tables for block in (_rows(table, next(groups)) if _is_table(table, part) else _apart(table))
            ]
    return list(dict.fromkeys(block for block, _ in run))


def _rows(table: Sequence[Line], group: int) -> Iterator[Block]:
    for number, line in enumerate(line for line in table if line.says):
        block = line.block
        yield Block(line.text, "row", cells=line.cells, header=number == 0, links=block.links, marks=block.marks, group=group)


def _apart(lines: Sequence[Line]) -> Iterator[Block]:
    """Lines beside a table as blocks of their own."""
    yield from (replace(line.block, text=line.text) for line in lines if line.says)


def _tables(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """The tables of lines that stand together: one of dashes is under a header, which may run over several lines."""
    headers = [found for at, line in enumerate(lines) if line.rules and (found := _header(lines, at))]
    begins = [*(begin for begin, _ in headers), len(lines)]
    if begins[0]:
        yield lines[: begins[0]]
    for (begin, at), end in zip(headers, begins[1:], strict=True):
        cells = tuple(cell for line in lines[begin:at] for cell in line.cells)
        yield [lines[begin]._replace(cells=cells), *lines[at + 1 : end]]


def _header(lines: Sequence[Line], at: int) -> tuple[int, int] | None:
    """Where the header above a line of dashes begins, with the place of that: the lines that have as many cells as it."""
    begin, missing = at, len(lines[at].cells)
    while begin and missing > 0 and not lines[begin - 1].rules:
        begin -= 1
        missing -= len(lines[begin].cells)
    return (begin, at) if begin < at and not missing else None


def _cut(line: Text, part: re.Pattern[str]) -> Cells:
    """The cells of a line; bars at its ends part none."""
    ends = [(match.start(), match.end()) for match in part.finditer(line.value)]
    bounds = [0, *(at for end in ends for at in end), len(line.value)]
    cells = [line.cut(begin, end) for begin, end in zip(bounds[::2], bounds[1::2], strict=True)]
    if part is BAR:
        cells = cells[0 if cells[0] else 1 :]
        cells = cells[: len(cells) if cells and cells[-1] else -1]
    return tuple(cells)


def _is_table(lines: Sequence[Line], part: re.Pattern[str]) -> bool:
    """Whether lines cut so are a table: each has cells enough, and (bars aside) all have as many."""
    saying = [line.cells for line in lines if line.says]
    if len(saying) < MIN_ROWS or min(map(len, saying)) < MIN_CELLS:
        return False
    if part is BAR:
        return True
    longest = max(len(cell.value) for cells in saying for cell in cells)
    return len({len(cells) for cells in saying}) == 1 and (part is _TAB or longest <= _SENTENCE)
