"""Tables that are written as text: lines whose cells are parted by bars, tabs or two blanks and more become rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count

from careerdata.document.block import Block
from careerdata.document.document import Document
from careerdata.document.text import Text

MIN_ROWS = 2
"""A header and a row."""
MIN_CELLS = 2
_BAR = re.compile(r"(?<!\\)\|")
_TAB = re.compile(r"\t+")
_BLANKS = re.compile(r"[ \u00a0]{2,}")
_SENTENCE = 60
"""Characters of a cell parted by blanks at most: a line of prose may hold two blanks between sentences."""

Cells = tuple[Text, ...]


def as_rows(document: Document) -> list[Block]:
    """The blocks of a document, those that are the lines of a table written as text as rows of one."""
    groups = count(1 + max((block.group for block in document.blocks), default=0))
    blocks: list[Block] = []
    run: list[tuple[Block, Text]] = []
    for block in document.blocks:
        lines = _lines(block, document) if block.shape in ("line", "item") and not block.cells else []
        if not lines or (block.leads and run and document.format == "text"):
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
    if _BAR.search(text.value):
        return [] if block.marker else [text.cut(*ends) for ends in raw_lines(text, document.raw)]
    return [text] if _TAB.search(text.value) or _BLANKS.search(text.value) else []


def raw_lines(text: Text, raw: str) -> Iterator[tuple[int, int]]:
    """Where each line of a text begins and ends, cut where lines end in the raw text."""
    begin = 0
    for at, char in enumerate(text.value):
        if char.isspace() and "\n" in raw[slice(*text.span(at, at + 1))]:
            yield begin, at
            begin = at + 1
    yield begin, len(text.value)


def _run(run: list[tuple[Block, Text]], groups: Iterator[int]) -> list[Block]:
    """The blocks of lines that stand together: rows where they are a table, as they were where they are none."""
    for part in (_BAR, _TAB, _BLANKS):
        rows = [(block, line, _cut(line, part)) for block, line in run]
        if _is_table([cells for _, _, cells in rows], part):
            group = next(groups)
            shown = [(block, line, cells) for block, line, cells in rows if any(_says(cell) for cell in cells)]
            return [
                Block(line, "row", cells=cells, header=number == 0, links=block.links, marks=block.marks, group=group)
                for number, (block, line, cells) in enumerate(shown)
            ]
    return list(dict.fromkeys(block for block, _ in run))


def _cut(line: Text, part: re.Pattern[str]) -> Cells:
    """The cells of a line; bars at its ends part none."""
    ends = [(match.start(), match.end()) for match in part.finditer(line.value)]
    bounds = [0, *(at for end in ends for at in end), len(line.value)]
    cells = [line.cut(begin, end) for begin, end in zip(bounds[::2], bounds[1::2], strict=True)]
    if part is _BAR:
        cells = cells[0 if cells[0] else 1 :]
        cells = cells[: len(cells) if cells and cells[-1] else -1]
    return tuple(cells)


def _says(cell: Text) -> bool:
    return any(map(str.isalnum, cell.value))


def _is_table(rows: Sequence[Cells], part: re.Pattern[str]) -> bool:
    """Whether lines cut so are a table: each has cells enough, and (bars aside) all have as many."""
    saying = [cells for cells in rows if any(_says(cell) for cell in cells)]
    if len(saying) < MIN_ROWS or min(map(len, saying)) < MIN_CELLS:
        return False
    if part is _BAR:
        return True
    longest = max(len(cell.value) for cells in saying for cell in cells)
    return len({len(cells) for cells in saying}) == 1 and (part is _TAB or longest <= _SENTENCE)
