"""Which lines look like headings."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import takewhile

from careerdata.document.block import Block
from careerdata.normalize.names import credential
from careerdata.read.headings import Headings, heading_words
from careerdata.read.labels import is_label
from careerdata.read.ladders.words import labelled
from careerdata.read.sections.context import Page
from careerdata.read.sections.label import MOST_WORDS
from careerdata.read.sections.money import has_money
from careerdata.read.sections.numbering import is_number

MAX_UNKNOWN_HEADING = 80
"""Longest line that is taken for a heading no layout knows: shorter than any sentence-long list item on the pages read."""
MIN_PARAGRAPH = 80
"""A line that opens a section no layout knows is followed by at least this much text, or by a list."""
MIN_SERIES = 2
"""Grades of a series at least."""


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

    def stands_as_a_heading(self, number: int, block: Block) -> bool:
        """Whether a block stands where a heading does, if its words were known: above its text as well, in plain text."""
        if block.shape == "item" and (self._headings.topics or self._page.marks_headings):
            return False
        if self.is_label(block) or self.like_a_heading(number, block):
            return True
        following = self.following(number)
        is_text = self._page.document.format == "text" and block.leads
        return is_text and following is not None and not following.leads and self._goes_on(block, following)

    def is_label(self, block: Block) -> bool:
        """Whether a line is a label, on a page of no layout."""
        return bool(self._headings.topics) and is_label(block, self._page.document.raw)

    def over_a_list(self, number: int) -> bool:
        """Whether a list follows a block."""
        following = self.following(number)
        return following is not None and following.shape == "item"

    def over_credentials(self, number: int) -> bool:
        """Whether a list follows a block, half of whose items name a degree or a certificate."""
        items = list(takewhile(lambda block: block.shape == "item", self._blocks[number + 1 :]))
        return bool(items) and sum(credential(block.value) is not None for block in items) * 2 >= len(items)

    def is_of_a_series(self, block: Block) -> bool:
        """Whether a line of plain text is a grade by itself, and others are of that series: `Band 2`, `Band 3`."""
        return id(block) in self._graded

    @cached_property
    def _graded(self) -> frozenset[int]:
        """`id` of the lines by themselves that are grades of one series, where there are several."""
        lines = self._blocks if self._page.document.format == "text" else ()
        found = [(block, labelled().fullmatch(block.value)) for block in lines if block.shape == "line" and block.alone]
        series = Counter(grade["label"].casefold() for _, grade in found if grade)
        return frozenset(id(block) for block, grade in found if grade and series[grade["label"].casefold()] >= MIN_SERIES)

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
        if block.shape != "line" or not self._says_a_heading(block):
            return False
        following = self.following(number)
        if not block.leads:
            return following is not None and self._page.document.is_dense and self._goes_on(block, following)
        return following is not None and (following.shape == "item" if self._page.marks_headings else not following.leads)

    def _goes_on(self, block: Block, below: Block) -> bool:
        """Whether what stands right below a line is more than another like it: a list, a row, a longer line or one of a list."""
        leads_in = below.value.endswith(":") or below.value[:1].islower()
        return leads_in or below.shape in ("item", "row") or len(below.value) > len(block.value) * 2

    def _says_a_heading(self, block: Block) -> bool:
        """Whether a line is a heading of fixed words, or names a topic."""
        if heading_words(block.text) in self._headings.fixed:
            return True
        is_short = len(block.value.split()) <= MOST_WORDS and block.value[-1] not in ".!;,"
        return bool(self._headings.topics) and is_short and bool(self._headings.candidates(block, self._page))

    def following(self, number: int) -> Block | None:
        """The block behind one; None behind the last."""
        return self._blocks[number + 1] if number + 1 < len(self._blocks) else None
