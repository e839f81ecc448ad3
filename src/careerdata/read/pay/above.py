"""Names that stand on the line above their sum, again and again: `Leeds`, under it `£24,000 a year`, then `York`, and so on."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import pairwise

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.ladders.experience import only_says_experience, says_nothing
from careerdata.read.ladders.words import years
from careerdata.read.pay.labels import is_label
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money
from careerdata.read.tables.heading import MAX_LABEL, heading_of
from careerdata.read.tables.vocabulary import vocabulary

MIN_NAMES = 2
"""Sums under a name of their own: one alone may stand under any line."""
MOST_APART = 4
"""Lines from one sum to the next at most: a name, and what is said of the sum below it."""
_PAIR = 2
"""Lines from one sum to the next where nothing but a name or a sum stands between."""
_LABELS = lazy(r"[:|]")
_NUMBERS = lazy(r"[\d\s+\u2013\u2014-]+")
_ENDS = (".", "!", "?", ":", "：", ",", ";")
"""What sentences and labels of lists end in, and no name on a line of its own."""


def names_above(blocks: Sequence[Block], page: Page) -> dict[int, Text]:
    """The names on the lines above sums that are alone on theirs, by the numbers of these.

    Each sum has one, else it may as well be that of the sum above it; so may it where another name stands below the last sum.
    """
    sums = [number for number, block in enumerate(blocks) if is_lone_sum(block, page) or is_labelled_sum(block, page)]
    lines = {number: _above(blocks, number, page) for number in sums}
    found = {number: line.text for number, line in lines.items() if line is not None and _is_name(line, page)}
    if len(found) < MIN_NAMES or len(found) < len(sums) or len({name.clean for name in found.values()}) < len(found):
        return {}
    steps = [after - before for before, after in pairwise(sums)]
    ends = sums[-1] + 1 == len(blocks) or not _is_name(blocks[sums[-1] + 1], page)
    return found if max(steps) <= MOST_APART and (ends or min(steps) > _PAIR) else {}


def beside_each_other(blocks: Sequence[Block], labelled: Container[int], page: Page) -> set[int]:
    """The numbers of sums alone on their lines that stand beside another for the same time: cells of a table that is lost.

    `labelled`: those that have a label of their own.
    """
    found: set[int] = set()
    for at, (one, other) in enumerate(pairwise(blocks)):
        if at in labelled or at + 1 in labelled:
            continue
        if one.shape == other.shape == "line" and is_lone_sum(one, page) and is_lone_sum(other, page):
            periods = {figure.period for block in (one, other) for figure in page.figures(block.text) if figure.kind == "money"}
            found |= {at, at + 1} if len(periods) == 1 else set()
    return found


def is_lone_sum(block: Block, page: Page) -> bool:
    """Whether a block is a sum of money, with what it is paid for, and nothing else."""
    if block.cells or len(block.value) > MAX_LABEL:
        return False
    sums = [figure for figure in page.figures(block.text) if figure.kind == "money"]
    return len(sums) == 1 and not any(map(str.isalpha, _around(block.value, sums[0])))


def is_labelled_sum(block: Block, page: Page) -> bool:
    """Whether a block is a sum under labels that name nobody, perhaps with years: `Experience: 0-2 years | Salary: $35,000`."""
    sums = [figure for figure in page.figures(block.text) if figure.kind == "money"]
    if block.cells or len(block.value) > MAX_LABEL or len(sums) != 1:
        return False
    before, behind = block.value[: sums[0].start], block.value[max(sums[0].end, (sums[0].period_at or (0, 0))[1]) :]
    return ":" in before and not any(map(str.isalnum, behind)) and all(map(says_no_name, _LABELS.split(before)))


def says_no_name(words: str) -> bool:
    """Whether a label is one for pay or for experience and names nobody, or there is none."""
    if not any(map(str.isalpha, words)):
        return True
    named = vocabulary().all_of(words.strip(" *_"))
    if any(map(str.isdigit, words)):
        said = _NUMBERS.sub(" ", words)
        return says_nothing(said) and not years().isdisjoint(said.casefold().split())
    return says_nothing(words) or (named is not None and {one.subject for one in named} == {"pay"})


def _above(blocks: Sequence[Block], number: int, page: Page) -> Block | None:
    """The line above a sum, or above the line of years between the two."""
    above = blocks[number - 1] if number else None
    of_years = above is not None and number > 1 and not above.cells and only_says_experience(above.value.partition(":")[0])
    return blocks[number - 2] if of_years and above is not None and not has_money(above.text, page) else above


def _around(value: str, figure: Figure) -> str:
    """The words of a line before and behind its sum."""
    begin, end = figure.period_at or (figure.end, figure.end)
    return value[: min(begin, figure.start)] + value[min(end, figure.end) : begin] + value[max(end, figure.end) :]


def _is_name(block: Block, page: Page) -> bool:
    """Whether a line may be the name of whom or where a sum is paid: short, no sentence, no figure of pay and no word for it."""
    value = block.value.strip()
    if block.cells or not 0 < len(value) <= MAX_LABEL or value[0].islower() or value.endswith(_ENDS):
        return False
    if not is_label(block.text) or has_money(block.text, page):
        return False
    heading = heading_of(block.text, page)
    return heading.label is not None and not heading.pay and not heading.not_pay and not heading.says("statistic")
