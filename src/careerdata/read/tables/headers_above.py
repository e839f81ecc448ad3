"""Tables whose headings stand one a line above their rows, as saving a page as text leaves them.

`Hired before 2020`, `Hired since then`, and under them `1st year 17.95 18.32`: as many lines as each row has numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from careerdata.document.block import Block
from careerdata.document.document import Document
from careerdata.document.text import Text
from careerdata.normalize.amounts import amounts_at_end
from careerdata.patterns import lazy
from careerdata.read.tables.heading import MAX_LABEL

MIN_ROWS = 2
"""Rows of such a table: one may be anything."""
MIN_COLUMNS = 2
"""Numbers of each: a name and one number need no heading of their own."""
_ENDS = lazy(r"[.:;?!,]\s*\Z")

Cells = tuple[Text, ...]


def with_headers_above(document: Document) -> list[Block]:
    """The blocks of a document, with the lines of such tables as their rows."""
    groups = document.new_groups()
    blocks: list[Block] = []
    for width, group in groupby(document.blocks, key=_width):
        run = list(group)
        if width < MIN_COLUMNS or len(run) < MIN_ROWS:
            blocks += run
            continue
        header = _header(blocks, width) if not run[0].leads else []
        if not header:
            blocks += run
            continue
        del blocks[-width:]
        blocks += _rows(header, run, next(groups))
    return blocks


def _width(block: Block) -> int:
    """How many numbers end a line that begins with a name."""
    found = amounts_at_end(block.value) if block.shape == "line" and not block.cells else []
    return len(found) if found and any(map(str.isalpha, block.value[: found[0][0]])) else 0


def _header(above: Sequence[Block], width: int) -> list[Block]:
    """The lines right above a row that head its numbers; none where there are more or fewer of them."""
    lines: list[Block] = []
    for block in reversed(above):
        if block.shape != "line" or block.cells or len(block.value) > MAX_LABEL or _ENDS.search(block.value):
            return []
        lines.insert(0, block)
        if block.leads:
            return lines if len(lines) == width else []
    return []


def _rows(header: Sequence[Block], rows: Sequence[Block], group: int) -> Iterator[Block]:
    first = header[0]
    cells = (Text("", first.text.start), *(line.text for line in header))
    yield Block(first.text, "row", cells=cells, header=True, marks=first.marks, group=group, leads=first.leads)
    for block in rows:
        ends = amounts_at_end(block.value)
        cells = (block.text.cut(0, ends[0][0]), *(block.text.cut(*end) for end in ends))
        yield Block(block.text, "row", cells=cells, links=block.links, marks=block.marks, group=group)
