"""Which lines look like headings."""

from __future__ import annotations

from careerdata.document.block import Block
from careerdata.read.headings import Headings, heading_words
from careerdata.read.labels import MOST_WORDS, is_label
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money
from careerdata.read.sections.numbering import is_number

MAX_UNKNOWN_HEADING = 80
"""Longest line that is taken for a heading no layout knows: shorter than any sentence-long list item on the pages read."""
MIN_PARAGRAPH = 80
"""A line that opens a section no layout knows is followed by at least this much text, or by a list."""


class Looks:
    """Tells headings by how they look and what follows them."""

    def __init__(self, page: Page, headings: Headings) -> None:
        self._page, self._headings = page, headings
        self._blocks = page.document.blocks

    def like_a_heading(self, number: int, block: Block) -> bool:
        """Whether a block may be a heading: as a heading is marked, by itself, or because it says what one says."""
        if self._page.marks_headings:
            is_marked = block.shape == "heading" or "caption" in block.marks
        else:
            is_marked = block.shape != "line" or block.alone
        return is_marked or self._reads_like_one(number, block)

    def is_label(self, block: Block) -> bool:
        """Whether a line is a label, on a page of no layout."""
        return bool(self._headings.topics) and is_label(block, self._page.document.raw)

    def over_a_list(self, number: int) -> bool:
        """Whether a list follows a block."""
        following = self.following(number)
        return following is not None and following.shape == "item"

    def like_an_unknown_heading(self, number: int, block: Block) -> bool:
        """Whether a line of plain text looks like a heading whatever it says."""
        value = block.value
        if block.shape != "line" or self._page.document.format != "text":
            return False
        if len(value) > MAX_UNKNOWN_HEADING or value[-1] in ".!:;,?" or not value[0].isupper() or is_number(block):
            return False
        if self._states_a_sum(block):
            return False
        following = self.following(number)
        return following is not None and (
            following.shape == "item"
            or len(following.value) >= MIN_PARAGRAPH
            or self.is_label(following)
            or self._states_a_sum(following)
        )

    def _states_a_sum(self, block: Block) -> bool:
        """Whether a line is a label and a sum of money behind its colon."""
        return ":" in block.value and has_money(block.text, self._page)

    def _reads_like_one(self, number: int, block: Block) -> bool:
        """Whether a line says word for word what a heading says: right above its text, or as a label in bold above a list."""
        if block.shape != "line" or not block.leads or not self._says_a_heading(block):
            return False
        following = self.following(number)
        return following is not None and (following.shape == "item" if self._page.marks_headings else not following.leads)

    def _says_a_heading(self, block: Block) -> bool:
        """Whether a line is a heading of fixed words, or names a topic."""
        if heading_words(block.text) in self._headings.fixed:
            return True
        is_short = len(block.value.split()) <= MOST_WORDS and block.value[-1] not in ".!;,"
        return bool(self._headings.topics) and is_short and bool(self._headings.candidates(block, self._page))

    def following(self, number: int) -> Block | None:
        """The block behind one; None behind the last."""
        return self._blocks[number + 1] if number + 1 < len(self._blocks) else None
