"""Tables whose cells only single blanks part, as saving a page as text leaves them: `Area Hourly mean wage`, `Ohio $19.38`.

The words of the header say where its columns end, the figures of a row where its cells do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile

from careerdata.document.block import Block
from careerdata.document.document import Document
from careerdata.document.text import Text
from careerdata.normalize import figures
from careerdata.patterns import lazy
from careerdata.read.tables.flattened_bare import bare_rows
from careerdata.read.tables.flattened_header import ENDS, header_of
from careerdata.read.tables.flattened_levels import EMPTY, fits, levels_of
from careerdata.read.tables.heading import MAX_LABEL
from careerdata.read.tables.raw_lines import raw_lines

MIN_ROWS = 2
"""Rows under a header that make it one."""
MAX_ROWS = 1_000
"""Lines of a table at most: each may be the header of those below it."""
MAX_ROW = 240
"""Characters of a row."""
_NAME_END = lazy(r"[\w)\]+%.*]\s*\Z")
"""How the name of a row ends: behind a colon or a dash it would be a label."""
_BETWEEN = lazy(r"[\s*\u2020\u2021+%|]*")
"""What may stand between the figures of a row."""
_EMPTY = lazy(rf"(?<!\S)[{EMPTY}](?!\S)")
"""A cell of a row that states nothing."""

Cells = tuple[Text, ...]
Line = tuple[Block, int, int]
"""A line of a block, and where in its text it begins and ends."""


def unflattened(document: Document) -> list[Block]:
    """The blocks of a document, with the lines of flattened tables as rows."""
    groups = document.new_groups()
    blocks: list[Block] = []
    run: list[Block] = []
    for block in document.blocks:
        if block.shape == "line" and not block.cells:
            run.append(block)
            continue
        blocks += [*_unflattened(run, document.raw, groups), block]
        run = []
    return blocks + list(_unflattened(run, document.raw, groups))


def _unflattened(run: Sequence[Block], raw: str, groups: Iterator[int]) -> Iterator[Block]:
    """The blocks of lines that follow each other, cut where a table stands among them."""
    lines = [(block, *ends) for block in run for ends in raw_lines(block.text, raw)]
    texts = [block.text.cut(begin, end) for block, begin, end in lines]
    rows = [_row(text) for text in texts]
    kept: list[Line] = []
    at = 0
    while at < len(lines):
        bare = bare_rows(rows[at : at + MAX_ROWS])
        table = bare or ([] if rows[at] else _table(texts[at], rows[at + 1 : at + MAX_ROWS]))
        if not table:
            kept.append(lines[at])
            at += 1
            continue
        yield from _whole(kept)
        kept = []
        group = next(groups)
        for number, cells in enumerate(table):
            block = lines[at + number][0]
            text = texts[at + number]
            yield Block(text, "row", cells=cells, header=not (number or bare), links=block.links, marks=block.marks, group=group)
        at += len(table)
    yield from _whole(kept)


def _table(header: Text, rows: Sequence[Cells]) -> list[Cells]:
    """The rows of a table that a line is the header of, with that; `rows`: the cells of the lines below it."""
    first = rows[0] if rows else ()
    if not first:
        return []
    levels = levels_of(header)
    of_levels = list(takewhile(lambda row: fits(row, levels), rows))
    if len(of_levels) >= MIN_ROWS:
        return [levels, *((*row, *[row[-1].cut(0, 0)] * (len(levels) - len(row))) for row in of_levels)]
    below = list(takewhile(lambda row: len(row) == len(first), rows))
    columns = header_of(header, len(first)) if len(below) >= MIN_ROWS else ()
    return [columns, *below] if columns else []


def _whole(lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks that lines are of; of one that a table was cut out of what is left."""
    for _, group in groupby(lines, key=lambda line: id(line[0])):
        own = list(group)
        block, begin, end = own[0][0], own[0][1], own[-1][2]
        left = block.value[begin:end].strip()
        if left == block.value.strip():
            yield block
        elif left:
            yield block.piece(begin, end)


def _row(line: Text) -> Cells:
    """The cells of a line that is a name and its figures, the first of them money; none of another."""
    value = line.value
    if len(value) > MAX_ROW or value[-1:] in ENDS or not any(map(str.isdigit, value)):
        return ()
    found = figures.scan(value, "")
    values = found[next((number for number, figure in enumerate(found) if figure.kind == "money"), len(found)) :]
    name = line.cut(0, values[0].start) if values else line.cut(0, 0)
    if not any(map(str.isalpha, name.value)) or len(name.value) > MAX_LABEL or not _NAME_END.search(name.value):
        return ()
    stops = [max(figure.end, figure.period_at[1] if figure.period_at else 0) for figure in values]
    begins = [*(figure.start for figure in values[1:]), len(value)]
    cells = [name]
    for figure, stop, begin in zip(values, stops, begins, strict=True):
        empty = list(_EMPTY.finditer(value, stop, begin))
        if not _BETWEEN.fullmatch(_EMPTY.sub("", value[stop:begin])):
            return ()
        cells += [line.cut(figure.start, stop), *(line.cut(*one.span()) for one in empty)]
    return tuple(cells)
