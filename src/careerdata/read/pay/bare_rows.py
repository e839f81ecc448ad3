"""Rows of a table that lost its columns, whose numbers name no money: `Purser 41,000 - 52,000 48,500`, `1st year 17.95 18.32`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.language.pay_words import named_in
from careerdata.normalize.amounts import amounts_at_end
from careerdata.normalize.currencies import SIGNS
from careerdata.patterns import lazy
from careerdata.read.tables.heading import MAX_LABEL

MIN_ROWS = 2
"""Rows of such a table: one may be anything."""
MIN_NUMBERS = 2
"""Numbers of a row that make it none of a list of counts."""
MOST_ABOVE = 6
"""Lines above the first row that may be its header."""
MAX_HEADER = 160
"""Characters of one."""
_RANGE = lazy(r"[0-9]\s?[-\u2013\u2014]\s?[0-9]")


def bare_runs(blocks: Sequence[Block], before: Sequence[Text], over: Sequence[Text]) -> Iterator[Text]:
    """The first row of each run of them under words for pay, or under the sign of a currency.

    `before`: the lines before these; `over`: the headings over them.
    """
    lines = [*before, *(block.text for block in blocks)]
    at = len(before)
    for is_row, group in groupby(blocks, key=_is_row):
        run = list(group)
        if is_row and (len(run) >= MIN_ROWS or _is_bare(run[0])):
            above = lines[max(0, at - (MOST_ABOVE if len(run) > 1 else 1)) : at]
            if _speaks([*(text for text in above if len(text.value) <= MAX_HEADER), *over]):
                yield run[0].text
        at += len(run)


def _is_bare(block: Block) -> bool:
    """Whether a line is nothing but numbers: a range under words for pay is no count."""
    return not any(map(str.isalpha, block.value))


def _is_row(block: Block) -> bool:
    """Whether a line is a name and its numbers, all with thousands set off or with cents."""
    if block.cells or block.shape == "heading":
        return False
    found = amounts_at_end(block.value)
    return (
        bool(found)
        and found[0][0] <= MAX_LABEL
        and (len(found) >= MIN_NUMBERS or _RANGE.search(block.value, found[0][0]) is not None)
    )


def _speaks(above: Sequence[Text]) -> bool:
    """Whether one of the lines above names pay, or a currency by its sign, and none another sum."""
    said = {one.meaning for text in above for one in named_in(text.value)}
    signs = any(sign in text.value for text in above for sign in SIGNS)
    return ("pay" in said or signs) and "not_pay" not in said
