"""Lists that say what is paid, whatever they stand under."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.block import Block
from careerdata.read.lists.names import parted
from careerdata.read.lists.wording import names_learning
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money


def is_paid(items: Sequence[Block], page: Page) -> bool:
    """Whether most items are a label and a sum behind it, and none of these labels names something to be learnt.

    What a course costs is said of the course; what is paid in a place, or at a level, is no course, skill or duty.
    """
    behind = [(label, said) for label, said in (parted(item.text, page.document.raw) for item in items) if said is not None]
    sums = [label for label, said in behind if has_money(said, page)]
    return len(sums) * 2 > len(items) and not any(names_learning(label.value) for label in sums)
