"""Which block is a heading, which is furniture, and which section each of the others belongs to."""

from __future__ import annotations

from dataclasses import replace

from careerdata.document.block import FRONT_MATTER, Block
from careerdata.read.furniture import Furnishing
from careerdata.read.head import FrontMatter
from careerdata.read.headings import Headings
from careerdata.read.labelled import Labelled
from careerdata.read.labels import INNER, LEVEL, is_strong
from careerdata.read.layouts.model import Layout
from careerdata.read.looks import Looks
from careerdata.read.nearly_known import NearlyKnown
from careerdata.read.opening import Opener, Outline
from careerdata.read.sections.adorned import unadorned
from careerdata.read.sections.context import MAX_HEADING, Page
from careerdata.read.sections.money import has_money
from careerdata.read.sections.section import Section
from careerdata.read.titles.title import Title

__all__ = ["Outline", "outline"]


MAX_LIST = 1000
"""Longest line that is looked at as a label and what it lists (code points)."""


class _Builder:
    """Walks the blocks once, keeping the sections that are open."""

    def __init__(self, layout: Layout, page: Page, headings: Headings, title: Title, furnishing: Furnishing) -> None:
        self.page, self.headings, self.title = page, headings, title
        self.blocks = page.document.blocks
        self.furnishing = furnishing
        self.looks = Looks(page, headings)
        self.opener = Opener(layout, page, headings)
        self.open, self.outline = self.opener.sections, self.opener.outline
        self.front_matter = FrontMatter(layout, self.opener, self.blocks)
        self.nearly = NearlyKnown(page, headings, self.looks, self.open)
        self.labelled = Labelled(page, headings, self.opener, self.looks)
        self.above: list[Block] = []
        """Paragraphs above the title that hold sums of money."""

    def build(self) -> Outline:
        if self.title.block is None:
            self.opener.open(Block(self.title.text), None, "title")
        for number, block in enumerate(self.blocks):
            place = self.furnishing.place(block)
            if block is self.title.block:
                self.opener.open(block, None, "title")
                self.open.last.section.blocks += self.above
            elif place == "furniture":
                self.outline.furniture.append(block)
            elif not self.open:
                self._above(block)
            elif FRONT_MATTER in block.marks:
                self.front_matter.take(block)
            elif place == "aside":
                self.open.last.section.asides.append(block)
            else:
                self._content(number, block)
        return self.outline

    def _above(self, block: Block) -> None:
        """Take in a block above the title: on a page of no layout a sum in it is the guide's as much as one below."""
        speaks = self.headings.topics and block.shape in ("line", "item") and has_money(block.text, self.page)
        (self.above if speaks else self.outline.before).append(block)

    def _content(self, number: int, block: Block) -> None:
        """Take in a block of the guide: a heading opens a section, anything else is part of the one that is open."""
        if self.headings.topics and len(block.value) <= MAX_LIST and self.labelled.open_list(number, block):
            return
        if len(block.value) > MAX_HEADING and block.shape == "line":
            if self.labelled.open_lead(number, block):
                return
            self.open.last.section.blocks.append(block)
            return
        shown, buttons = self.headings.parted(block)
        if not self._heading(number, shown):
            self.open.last.section.blocks.append(shown)
        if buttons is not None:
            self.outline.furniture.append(buttons)

    def _heading(self, number: int, block: Block) -> bool:
        """Open a section where the block is a heading."""
        if block.shape == "row" or not block.text or self._is_caption_within(block):
            return False
        if not self._is_of_the_rows(block) and self.nearly.tells(number, block):
            self.opener.open_unknown(replace(block, level=self._label_level(block)) if self.looks.is_label(block) else block)
            return True
        if self.looks.is_label(block):
            if not self.headings.candidates(block, self.page) and self.labelled.open_lead(number, block):
                return True
            return self.labelled.open_label(number, replace(block, level=self._label_level(block)))
        is_heading = self.looks.like_a_heading(number, block)
        if not (is_heading and block.value.endswith("?")) and self.labelled.open_lead(number, block):
            return True
        if not is_heading or self._is_of_the_rows(block):
            return False
        rule = self.opener.rule_of(block)
        if rule is not None:
            # How deep an item is among items says nothing of its level among headings.
            is_item = block.shape == "item" and bool(self.headings.topics)
            self.opener.open(replace(block, level=LEVEL) if is_item else block, rule, rule.kind)
            return True
        if self._is_unknown_heading(number, block):
            self.opener.open_unknown(block)
            return True
        return False

    def _label_level(self, block: Block) -> int:
        """The level of a label: one that is not in bold stands under one that is and has nothing else, or had such before."""
        strong = is_strong(block, self.page.document.raw)
        last = self.open.last
        below = last.level == INNER or (last.level == LEVEL and self._is_bold_and_bare(last.section))
        return INNER if below and not strong else LEVEL

    def _is_bold_and_bare(self, section: Section) -> bool:
        return not section.blocks and is_strong(Block(section.heading), self.page.document.raw)

    def _is_caption_within(self, block: Block) -> bool:
        """Whether a block is the caption of a table in a section that is about something already, on a page of no layout."""
        within = self.open.last.section.kind not in ("title", "other")
        return within and bool(self.headings.topics) and "caption" in block.marks

    def _is_of_the_rows(self, block: Block) -> bool:
        """Whether a heading is a question or a step of the section it stands in, whatever its words are about."""
        deeper = bool(self.headings.topics) and self.open.holds_rows(block)
        return deeper and (block.value.rstrip().endswith("?") or unadorned(block.text).value != block.value.rstrip(": "))

    def _is_unknown_heading(self, number: int, block: Block) -> bool:
        if block.shape == "heading":
            return not self.open.holds_rows(block)
        rule = self.open.last.rule
        # In running text a short line by itself is a heading, elsewhere a row gone wrong.
        is_prose = rule is None or all(reader.prose for reader in rule.read)
        return self.looks.is_of_a_series(block) or (is_prose and self.looks.like_an_unknown_heading(number, block))


def outline(page: Page, layout: Layout, headings: Headings, title: Title, furnishing: Furnishing) -> Outline:
    """The outline of a guide that has at least one block."""
    return _Builder(layout, page, headings, title, furnishing).build()
