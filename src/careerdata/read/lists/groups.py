"""Items that only head those below them: a colon, short names, or bold type says so."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.block import Block
from careerdata.read.lists.names import MIN_LISTED, words_of
from careerdata.read.lists.remarks import is_kind
from careerdata.read.sections.context import Page
from careerdata.read.strong import strong_runs

SHORT = 3
"""Most words of an item that, with others as short, is one of what the item above it groups."""
MOST_BELOW = 6
"""Most words of each item below a name in bold that only heads them: more are said of it."""


def below_of(blocks: Sequence[Block], at: int) -> list[Block]:
    """The items that stand a level below one, up to the next beside it."""
    below = []
    for block in blocks[at + 1 :] if blocks[at].level else ():
        if block.shape == "item" and block.level <= blocks[at].level:
            break
        if block.shape == "item":
            below.append(block)
    return below


def is_head(block: Block, below: Sequence[Block], page: Page) -> bool:
    """Whether an item only heads those below it: it ends in a colon, is a kind of things, over short names, or alone in bold."""
    if block.value.rstrip().endswith(":") or is_kind(block.value):
        return True
    if len(below) < MIN_LISTED or (all(item.value[0].islower() for item in below) and not block.value[0].islower()):
        return False  # `Grafting` over `by hand` and `by machine`
    names = all(len(item.value.split()) <= SHORT and ":" not in item.value for item in below)
    return (names and len(block.value.split()) <= SHORT) or _is_bold_over_names(block, below, page.document.raw)


def _is_bold_over_names(block: Block, below: Sequence[Block], raw: str) -> bool:
    """Whether an item is a name in bold and nothing else, over names that are in no bold and no sentences."""
    named = all(words_of(item.text) <= MOST_BELOW and item.value[-1] not in ".:;" and ": " not in item.value for item in below)
    bold = strong_runs(block.text, raw) if named else []
    alone = len(bold) == 1 and bold[0][0] == 0 and not any(map(str.isalnum, block.value[bold[0][1] :]))
    return alone and not any(strong_runs(item.text, raw) for item in below)
