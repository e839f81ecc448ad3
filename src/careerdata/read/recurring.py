"""How often the labels of a page come again: one that stands at each level, or in each entry, is part of its form."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from careerdata.read.looks import Looks
from careerdata.read.sections.context import Page
from careerdata.read.sections.label import label_of, label_words


class Recurring:
    """Counts the labels of a page by their words."""

    def __init__(self, page: Page, looks: Looks) -> None:
        self._blocks, self._looks = page.document.blocks, looks

    @cached_property
    def headings(self) -> Counter[str]:
        """Under how many headings each label stands."""
        under: set[tuple[str, int]] = set()
        heading = 0
        for number, block in enumerate(self._blocks):
            heading = number if block.shape == "heading" else heading
            if (label := label_of(block)) or self._looks.is_label(block):
                under.add((label or label_words(block.value), heading))
        return Counter(words for words, _ in under)

    @cached_property
    def items(self) -> Counter[str]:
        """How many items each label begins."""
        return Counter(label_of(block) for block in self._blocks if block.shape == "item")
