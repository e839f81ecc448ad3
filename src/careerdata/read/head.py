"""The head of a file: lists and sums of its front matter that belong to the guide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from careerdata.document.block import FRONT_MATTER, Block
from careerdata.language.pay_words import named_in
from careerdata.read.labels import LEVEL
from careerdata.read.ladders.head import heads_of_ladders
from careerdata.read.layouts.model import Layout
from careerdata.read.opening import Opener
from careerdata.read.sections.section import Section


class FrontMatter:
    """Takes in the blocks of a file's head, one by one."""

    def __init__(self, layout: Layout, opener: Opener, blocks: Sequence[Block]) -> None:
        self._opener, self._open, self._outline = opener, opener.sections, opener.outline
        self._has_body = any(FRONT_MATTER not in block.marks for block in blocks)
        self._ladders = heads_of_ladders(blocks) if layout.ladders else frozenset[int]()
        self._is_shown = False
        """Whether the list that is under way is part of the guide."""
        self._pay: Section | None = None
        """The section of what the head says of pay."""

    def take(self, block: Block) -> None:
        """Take in a block of a list in the file's head: a known key opens a section, any other is furniture beside a body."""
        if block.shape == "heading":
            rule = self._opener.rule_of(block)
            self._is_shown = rule is not None or not self._has_body or id(block) in self._ladders
            if self._is_shown:
                self._opener.open(block, rule, rule.kind if rule is not None else "other")
        elif block.shape == "line":
            self._sum(block)
            return
        elif self._is_shown:
            self._open.last.section.blocks.append(block)
        if not self._is_shown:
            self._outline.furniture.append(block)

    def _sum(self, block: Block) -> None:
        """Take in a key of the file's head whose value is a sum: those that name pay stand together in a section of their own."""
        self._is_shown = False
        if all(said.meaning != "pay" for said in named_in(block.value)):
            self._outline.furniture.append(block)
            return
        if self._pay is None:
            key = replace(block, text=block.text.cut(0, block.value.find(":")), shape="heading", level=LEVEL)
            self._opener.open(key, None, "pay")
            self._pay = self._open.last.section
        self._pay.blocks.append(block)
