"""Which block is a heading, which is furniture, and which section each of the others belongs to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

from careerdata.document.document import FRONT_MATTER, Block
from careerdata.language.model import languages
from careerdata.read.furniture import Furnishing
from careerdata.read.headings import Headings, heading_words
from careerdata.read.labels import LEVEL, MOST_WORDS, is_label, with_list
from careerdata.read.layouts.model import Layout, SectionRule
from careerdata.read.sections.adorned import unadorned
from careerdata.read.sections.context import MAX_HEADING, Page, is_number
from careerdata.read.sections.role import names_role
from careerdata.read.sections.section import Reader, Section
from careerdata.read.titles.title import Title
from careerdata.records.text import SectionKind

MAX_UNKNOWN_HEADING = 80
"""Longest line that is taken for a heading no layout knows: shorter than any sentence-long list item on the pages read."""
MIN_PARAGRAPH = 80
"""A line that opens a section no layout knows is followed by at least this much text, or by a list."""


@dataclass
class Outline:
    """The sections of a guide in reading order, the title first."""

    sections: list[Section]
    before: list[Block] = field(default_factory=list)
    """Blocks above the title that no layout knows."""
    furniture: list[Block] = field(default_factory=list)
    opened: set[int] = field(default_factory=set)
    """`id` of every rule that a section was opened by."""

    @property
    def title(self) -> Section:
        return self.sections[0]


class _Builder:
    """Walks the blocks once, keeping the sections that are open."""

    def __init__(self, layout: Layout, page: Page, headings: Headings, title: Title, furnishing: Furnishing) -> None:
        self.layout, self.page, self.headings, self.title = layout, page, headings, title
        self.blocks = page.document.blocks
        self.furnishing = furnishing
        self.stack: list[tuple[Section, SectionRule | None, int]] = []
        self.outline = Outline([])
        self._has_body = any(FRONT_MATTER not in block.marks for block in self.blocks)
        self._is_shown = False
        """Whether the list of the head that is under way is part of the guide."""

    def build(self) -> Outline:
        if self.title.block is None:
            self._open(Block(self.title.text), None, "title")
        for number, block in enumerate(self.blocks):
            place = self.furnishing.place(block)
            if block is self.title.block:
                self._open(block, None, "title")
            elif place == "furniture":
                self.outline.furniture.append(block)
            elif not self.stack:
                self.outline.before.append(block)
            elif FRONT_MATTER in block.marks:
                self._front_matter(block)
            elif place == "aside":
                self.stack[-1][0].asides.append(block)
            else:
                self._content(number, block)
        return self.outline

    def _front_matter(self, block: Block) -> None:
        """Take in a block of a list in the file's head: a known key opens a section, any other is furniture beside a body."""
        if block.shape == "heading":
            rule = self._rule(block)
            self._is_shown = rule is not None or not self._has_body
            if self._is_shown:
                self._open(block, rule, rule.kind if rule is not None else "other")
        elif self._is_shown:
            self.stack[-1][0].blocks.append(block)
        if not self._is_shown:
            self.outline.furniture.append(block)

    def _content(self, number: int, block: Block) -> None:
        """Take in a block of the guide: a heading opens a section, anything else is part of the one that is open."""
        if len(block.value) > MAX_HEADING and block.shape == "line":
            self.stack[-1][0].blocks.append(block)
            return
        if self.headings.topics and self._labelled_list(number, block):
            return
        shown, buttons = self.headings.parted(block)
        if not self._heading(number, shown):
            self.stack[-1][0].blocks.append(shown)
        if buttons is not None:
            self.outline.furniture.append(buttons)

    def _heading(self, number: int, block: Block) -> bool:
        """Open a section where the block is a heading."""
        if block.shape == "row" or not block.text:
            return False
        if self.headings.topics and is_label(block, self.page.document.raw):
            return self._label(number, replace(block, level=LEVEL))
        if not (self._looks_like_one(block) or self._reads_like_one(number, block)) or self._is_of_the_rows(block):
            return False
        rule = self._rule(block)
        if rule is not None:
            self._open(block, rule, rule.kind)
            return True
        if self._is_unknown_heading(number, block):
            self._open_unknown(block)
            return True
        return False

    def _is_of_the_rows(self, block: Block) -> bool:
        """Whether a heading is a question or a step of the section it stands in, whatever its words are about."""
        deeper = bool(self.headings.topics) and self._inside_rows() and block.level > self.stack[-1][2]
        return deeper and (block.value.rstrip().endswith("?") or unadorned(block.text).value != block.value.rstrip(": "))

    def _label(self, number: int, block: Block) -> bool:
        """Open a section where a label does: it is known, or it ends the section of the label before it."""
        around, rule_around, _ = next(open_one for open_one in reversed(self.stack) if open_one[2] != LEVEL)
        if rule_around is not None and rule_around.owns_headings:
            return False
        rule = self._rule(block)
        if rule is not None and (around.kind != "other" or self._may_head_under(around, rule)):
            self._open(block, rule, rule.kind)
            return True
        if self.stack[-1][2] == LEVEL or (rule_around is not None and rule_around.reads_unknown):
            following = self.blocks[number + 1] if number + 1 < len(self.blocks) else None
            if following is not None and following.shape == "item":
                self._open_unknown(block)
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
        self.stack[-1][0].blocks.append(listed)
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

    def _open_unknown(self, block: Block) -> None:
        """Open a section that no rule knows: of the kind of the one it stands in, where that reads such, else of no kind."""
        _, rule, _ = self.stack[max(self._kept(block, None), 1) - 1]
        inherits = self.headings.topics and rule is not None and rule.reads_unknown and not block.value.rstrip().endswith("?")
        if rule is not None and inherits and self.page.topic(unadorned(block.text)) is None:
            self._open(block, rule, rule.kind)
            self.outline.sections[-1].is_one_of_a_list = True
        else:
            self._open(block, None, "other")

    def _looks_like_one(self, block: Block) -> bool:
        """Whether a heading may look like this: marked as one where the page marks them, else a line by itself."""
        if self.page.marks_headings:
            return block.shape == "heading" or "caption" in block.marks
        return block.shape != "line" or block.alone

    def _reads_like_one(self, number: int, block: Block) -> bool:
        """Whether a line says word for word what a heading says: right above its text, or as a label in bold above a list."""
        if block.shape != "line" or not block.leads or not self._says_a_heading(block):
            return False
        following = self.blocks[number + 1] if number + 1 < len(self.blocks) else None
        return following is not None and (following.shape == "item" if self.page.marks_headings else not following.leads)

    def _says_a_heading(self, block: Block) -> bool:
        """Whether a line is a heading of fixed words, or names a topic."""
        if heading_words(block.text) in self.headings.fixed:
            return True
        is_short = len(block.value.split()) <= MOST_WORDS and block.value[-1] not in ".!;,"
        return bool(self.headings.topics) and is_short and bool(self.headings.candidates(block, self.page))

    def _rule(self, block: Block) -> SectionRule | None:
        """The rule of a known heading: one under an open section first; a heading comes again only word for word."""
        candidates = self.headings.candidates(block, self.page)
        if not candidates:
            return None
        open_rules = {id(rule) for _, rule, level in self.stack if rule is not None and self._stays(level, block)}
        fresh = [rule for rule in candidates if rule.many or id(rule) not in self.outline.opened]

        def nearness(rule: SectionRule) -> int:
            parent = self.headings.parents[id(rule)]
            return 0 if parent is not None and id(parent) in open_rules else 1 if parent is None else 2

        if fresh:
            return min(fresh, key=nearness)
        if block.shape == "item" or heading_words(block.text) not in self.headings.fixed:
            return None
        self.page.trouble("heading-twice", block.text, "each heading once")
        return candidates[0]

    def _stays(self, level: int, block: Block) -> bool:
        """Whether a section of a level may go on over a heading: by the layout's word, on pages of no layout by its level."""
        return not self.headings.topics or not block.level or level < block.level

    def _inside_rows(self) -> bool:
        rule = self.stack[-1][1]
        return rule is not None and rule.owns_headings

    def _is_unknown_heading(self, number: int, block: Block) -> bool:
        rule = self.stack[-1][1]
        if block.shape == "heading":
            return not (self._inside_rows() and block.level > self.stack[-1][2])
        if block.shape != "line" or self.page.document.format != "text" or (rule is not None and not _is_prose(rule)):
            return False
        value = block.value
        if len(value) > MAX_UNKNOWN_HEADING or value[-1] in ".!:;,?" or not value[0].isupper() or is_number(block):
            return False
        following = self.blocks[number + 1] if number + 1 < len(self.blocks) else None
        return following is not None and (
            following.shape == "item" or len(following.value) >= MIN_PARAGRAPH or self._leads_in(following)
        )

    def _leads_in(self, block: Block) -> bool:
        """Whether a line leads in a list on a page of no layout."""
        return bool(self.headings.topics) and is_label(block, self.page.document.raw)

    def _open(self, block: Block, rule: SectionRule | None, kind: SectionKind) -> None:
        parent = self._parent(block, rule)
        section = Section(
            kind=kind,
            heading=block.text,
            depth=parent.depth + 1 if parent else 1,
            rank=len(self.outline.sections) + 1,
            parent=parent,
            readers=self._readers(rule),
        )
        self.outline.sections.append(section)
        if parent is not None:
            parent.children.append(section)
        if rule is not None:
            self.outline.opened.add(id(rule))
        self.stack.append((section, rule, block.level))

    def _readers(self, rule: SectionRule | None) -> tuple[Reader, ...]:
        """What reads a section that is about to be opened: where no rule knows it, perhaps what reads the one around it."""
        if rule is not None:
            return tuple(rule.read)
        if not self.outline.sections:
            return tuple(self.layout.introduction)
        if self.headings.topics:
            return ()
        around = next((open_rule for _, open_rule, _ in reversed(self.stack) if open_rule is not None), None)
        return tuple(around.read) if around is not None and around.reads_unknown else ()

    def _parent(self, block: Block, rule: SectionRule | None) -> Section | None:
        """Close what the new section ends, and give the section it stands under (None for the title)."""
        del self.stack[max(self._kept(block, rule), 1) :]
        return self.stack[-1][0] if self.stack else None

    def _kept(self, block: Block, rule: SectionRule | None) -> int:
        """How many of the open sections stay open: up to the one the layout names, else by the level of the heading."""
        wanted = self.headings.parents[id(rule)] if rule is not None else None
        for place, (_, open_rule, _) in enumerate(self.stack):
            if wanted is not None and open_rule is wanted:
                return place + 1
        levels = [level for _, _, level in self.stack]
        if block.level == LEVEL:
            return next((place for place, level in enumerate(levels) if place and level == LEVEL), len(levels))
        if block.level:
            return next((place for place, level in enumerate(levels) if place and not 0 < level < block.level), len(levels))
        if self.page.marks_headings:  # a label in bold stands under the last heading
            return next((place + 1 for place in range(len(levels) - 1, -1, -1) if levels[place]), 1)
        return len(levels) - 1 if rule is None else 1


def _is_prose(rule: SectionRule) -> bool:
    """Whether the section is running text: then a short line by itself is a heading, not a row gone wrong."""
    return all(reader.prose for reader in rule.read)


def outline(page: Page, layout: Layout, headings: Headings, title: Title, furnishing: Furnishing) -> Outline:
    """The outline of a guide that has at least one block."""
    return _Builder(layout, page, headings, title, furnishing).build()
