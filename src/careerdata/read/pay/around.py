"""What stands over a line: the items that it is listed under, the label of its list, the headings of its section."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.language.pay_words import prepositions
from careerdata.read.labels import is_label
from careerdata.read.leads import MAX_LEAD
from careerdata.read.pay.introduction import is_introduction
from careerdata.read.pay.labels import is_label as is_pay_label
from careerdata.read.pay.labels import label_of
from careerdata.read.sections.context import Page
from careerdata.read.sections.indent import goes_on
from careerdata.read.sections.section import Section

MAX_LABEL = 90
"""Characters of a line that labels the list or the text under it."""
_COLONS = " *_:："


def headings_over(section: Section | None) -> Iterator[Text]:
    """A section's heading and those over it, the nearest first."""
    while section is not None:
        yield section.heading
        section = section.parent


class Labels:
    """What labels each block of a section that is walked from its first block on: a list may have thousands of items."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._raw = page.document.raw
        self._line: Block | None = None
        """The last block that is no item."""
        self._items: list[Block] = []
        """The items since then that the next one may be listed under: each a level deeper than the one before it."""

    def over(self, block: Block) -> Iterator[Text]:
        """The labels over the block that comes next: of the items that it is listed under, of its list; the nearest first.

        A paragraph behind an item that ends in a colon is of that item.
        """
        if self._items and block.shape != "item":
            if is_label_line(self._items[-1]) or goes_on(block, self._items[-1], self._raw):
                yield from self._label(self._items[-1])
            return
        for item in reversed(self._items):
            if item.level < block.level:
                yield from self._label(item)
        line = self._line
        if line is not None and line.shape in ("line", "heading") and (is_label_line(line) or is_label(line, self._raw)):
            yield from self._label(line)

    def lead(self, block: Block) -> Text | None:
        """What the sentence that leads in a list says its items are, where it says so last: `at these companies`."""
        line = self._line
        if block.shape != "item" or line is None or not _leads(line):
            return None
        at = [said.end for said in prepositions().find(line.value) if said.meaning == "in"]
        phrase = line.text.cut(at[-1], len(line.value.rstrip(_COLONS))) if at else None
        return phrase if phrase and is_pay_label(phrase) else None

    def walk_past(self, block: Block) -> None:
        """Take in the block that came next; it has text."""
        if block.shape != "item":
            if self._items and goes_on(block, self._items[-1], self._raw):
                return
            self._line = block
            self._items.clear()
            return
        while self._items and self._items[-1].level >= block.level:
            self._items.pop()
        self._items.append(block)

    def _label(self, block: Block) -> Iterator[Text]:
        label = label_of(block, self._page)
        if label is not None and not is_introduction(label, self._page):
            yield label


def _leads(block: Block) -> bool:
    """Whether a line is a sentence that leads in what stands below it."""
    return block.shape == "line" and len(block.value) <= MAX_LEAD and _ends_in_colon(block)


def is_label_line(block: Block) -> bool:
    """Whether a line labels what stands under it: short, and ends in a colon."""
    return len(block.value) <= MAX_LABEL and _ends_in_colon(block)


def _ends_in_colon(block: Block) -> bool:
    return block.value.rstrip(" *_").endswith((":", "："))
