"""Which block is a heading, which is furniture, and which section each of the others belongs to."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from careerdata.document.block import FRONT_MATTER, Block
from careerdata.language.model import languages
from careerdata.language.pay_words import named_in
from careerdata.read.furniture import Furnishing
from careerdata.read.headings import Headings
from careerdata.read.labels import LEVEL, with_list
from careerdata.read.ladders.head import heads_of_ladders
from careerdata.read.layouts.model import Layout, SectionRule
from careerdata.read.leads import lead_in
from careerdata.read.looks import Looks
from careerdata.read.opening import Opener, Outline
from careerdata.read.sections.adorned import unadorned
from careerdata.read.sections.context import MAX_HEADING, Page
from careerdata.read.sections.role import names_role
from careerdata.read.sections.section import Section
from careerdata.read.titles.title import Title

__all__ = ["Outline", "outline"]


class _Builder:
    """Walks the blocks once, keeping the sections that are open."""

    def __init__(self, layout: Layout, page: Page, headings: Headings, title: Title, furnishing: Furnishing) -> None:
        self.page, self.headings, self.title = page, headings, title
        self.blocks = page.document.blocks
        self.furnishing = furnishing
        self.looks = Looks(page, headings)
        self.opener = Opener(layout, page, headings)
        self.open, self.outline = self.opener.sections, self.opener.outline
        self._has_body = any(FRONT_MATTER not in block.marks for block in self.blocks)
        self._ladders = heads_of_ladders(self.blocks) if layout.ladders else frozenset[int]()
        self._is_shown = False
        """Whether the list of the head that is under way is part of the guide."""
        self._pay: Section | None = None
        """The section of what the head says of pay."""
        self._led: Section | None = None
        """The last section that a sentence opened."""

    def build(self) -> Outline:
        if self.title.block is None:
            self.opener.open(Block(self.title.text), None, "title")
        for number, block in enumerate(self.blocks):
            place = self.furnishing.place(block)
            if block is self.title.block:
                self.opener.open(block, None, "title")
            elif place == "furniture":
                self.outline.furniture.append(block)
            elif not self.open:
                self.outline.before.append(block)
            elif FRONT_MATTER in block.marks:
                self._front_matter(block)
            elif place == "aside":
                self.open.last.section.asides.append(block)
            else:
                self._content(number, block)
        return self.outline

    def _front_matter(self, block: Block) -> None:
        """Take in a block of a list in the file's head: a known key opens a section, any other is furniture beside a body."""
        if block.shape == "heading":
            rule = self.opener.rule_of(block)
            self._is_shown = rule is not None or not self._has_body or id(block) in self._ladders
            if self._is_shown:
                self.opener.open(block, rule, rule.kind if rule is not None else "other")
        elif block.shape == "line":
            self._sum(block)
            return
        elif self._is_shown:
            self.open.last.section.blocks.append(block)
        if not self._is_shown:
            self.outline.furniture.append(block)

    def _sum(self, block: Block) -> None:
        """Take in a key of the file's head whose value is a sum: those that name pay stand together in a section of their own."""
        self._is_shown = False
        if all(said.meaning != "pay" for said in named_in(block.value)):
            self.outline.furniture.append(block)
            return
        if self._pay is None:
            key = replace(block, text=block.text.cut(0, block.value.find(":")), shape="heading", level=LEVEL)
            self.opener.open(key, None, "pay")
            self._pay = self.open.last.section
        self._pay.blocks.append(block)

    def _content(self, number: int, block: Block) -> None:
        """Take in a block of the guide: a heading opens a section, anything else is part of the one that is open."""
        if len(block.value) > MAX_HEADING and block.shape == "line":
            self.open.last.section.blocks.append(block)
            return
        if self.headings.topics and self._labelled_list(number, block):
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
        if self.looks.is_label(block):
            return self._label(number, replace(block, level=LEVEL))
        if self._lead(number, block):
            return True
        if not self.looks.like_a_heading(number, block) or self._is_of_the_rows(block):
            return False
        rule = self.opener.rule_of(block)
        if rule is not None:
            self.opener.open(block, rule, rule.kind)
            return True
        if self._is_unknown_heading(number, block):
            self.opener.open_unknown(block)
            return True
        return False

    def _is_caption_within(self, block: Block) -> bool:
        """Whether a block is the caption of a table in a section that is about something already, on a page of no layout."""
        within = self.open.last.section.kind not in ("title", "other")
        return within and bool(self.headings.topics) and "caption" in block.marks

    def _is_of_the_rows(self, block: Block) -> bool:
        """Whether a heading is a question or a step of the section it stands in, whatever its words are about."""
        deeper = bool(self.headings.topics) and self.open.holds_rows(block)
        return deeper and (block.value.rstrip().endswith("?") or unadorned(block.text).value != block.value.rstrip(": "))

    def _label(self, number: int, block: Block) -> bool:
        """Open a section where a label does: it is known, or it ends the section of the label before it."""
        around, rule_around, _ = self.open.headed
        if rule_around is not None and rule_around.owns_headings:
            return False
        rule = self.opener.rule_of(block)
        if rule is not None and (around.kind != "other" or self._may_head_under(around, rule)):
            self.opener.open(block, rule, rule.kind)
            return True
        ends_one = self.open.last.level == LEVEL or (rule_around is not None and rule_around.reads_unknown)
        if ends_one and self.looks.over_a_list(number):
            self.opener.open_unknown(block)
            return True
        return False

    def _lead(self, number: int, block: Block) -> bool:
        """Open a section where a sentence leads in a list of something else than the section is of, or than the list before."""
        lead = lead_in(block) if self.headings.topics else None
        if lead is None or not self.looks.over_a_list(number):
            return False
        around, rule_around, _ = self.open.headed
        rule = self.opener.rule_of(lead) if rule_around is None or rule_around.reads_unknown else None
        if rule is not None and rule is not self.open.last.rule and (rule_around or self._may_head_under(around, rule)):
            self.opener.open(replace(block, level=LEVEL), rule, rule.kind)
            self._led = self.open.last.section
            return True
        if self._led is not None and self._led is self.open.last.section and rule is None:
            self.opener.open(replace(block, level=LEVEL), None, "other")
            return True
        return False

    def _labelled_list(self, number: int, block: Block) -> bool:
        """Open a section where a line is a label with its list behind it, and take that in."""
        parts = with_list(block)
        if parts is None:
            return False
        label, listed = parts
        rules = self.headings.candidates(label, self.page)
        if not any(reader.lists_in_a_line for rule in rules for reader in rule.read):
            return False
        if not self._label(number, replace(label, level=LEVEL)):
            return False
        self.open.last.section.blocks.append(listed)
        return True

    def _may_head_under(self, around: Section, rule: SectionRule) -> bool:
        """Whether a label tells of the guide's role under a heading that no rule knows: that one names a role.

        Even so what a guide says under a heading of its own it does not say again under a label somewhere else.
        """
        heading = unadorned(around.heading).value
        role = self.page.role
        of_role = names_role(heading, role) if role else any(words.titles.is_of_a_role(heading) for words in languages().values())
        return of_role and id(rule) not in self._headed

    @cached_property
    def _headed(self) -> set[int]:
        """`id` of the rules that headings of the page open, labels apart."""
        headings = self.page.headings if self.page.marks_headings else []
        return {id(rule) for block in headings for rule in self.headings.candidates(block, self.page)}

    def _is_unknown_heading(self, number: int, block: Block) -> bool:
        if block.shape == "heading":
            return not self.open.holds_rows(block)
        rule = self.open.last.rule
        # In running text a short line by itself is a heading, elsewhere a row gone wrong.
        is_prose = rule is None or all(reader.prose for reader in rule.read)
        return is_prose and self.looks.like_an_unknown_heading(number, block)


def outline(page: Page, layout: Layout, headings: Headings, title: Title, furnishing: Furnishing) -> Outline:
    """The outline of a guide that has at least one block."""
    return _Builder(layout, page, headings, title, furnishing).build()
