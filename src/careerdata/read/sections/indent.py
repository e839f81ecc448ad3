"""Lines of plain text that go on from the item before them: they are set in as far as its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from careerdata.document.block import Block


def goes_on(line: Block, item: Block, raw: str) -> bool:
    """Whether a line is of the item before it: it is set in as far as that one's text, or farther."""
    return line.shape == "line" and 0 < _column(item, raw) <= _column(line, raw)


def apart(blocks: Iterable[Block], raw: str) -> Iterator[Block]:
    """Blocks without the lines that go on from an item before them."""
    item: Block | None = None
    for block in blocks:
        if item is None or not goes_on(block, item, raw):
            item = block if block.shape == "item" else None
            yield block


def _column(block: Block, raw: str) -> int:
    """Characters before a block on its line: an item's marker counts, and a line that does not begin there is not set in."""
    start = block.text.span().start
    begin = raw.rfind("\n", 0, start) + 1
    before = raw[begin:start]
    return len(before) if block.shape == "item" or not before.strip() else 0
