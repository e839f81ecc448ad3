"""How sections open: by which rule a heading is known, and what reads what stands under it."""

from __future__ import annotations

from dataclasses import dataclass, field

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.language.topics import OTHER
from careerdata.read.aside import OWN, ends_in_a_way, is_aside, wanted_now
from careerdata.read.headings import Headings, heading_words
from careerdata.read.layouts.model import Layout, SectionRule
from careerdata.read.open_sections import OpenSections
from careerdata.read.sections.adorned import unadorned
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.records.text import SectionKind


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


class Opener:
    """Opens the sections of a page, one after the other."""

    def __init__(self, layout: Layout, page: Page, headings: Headings) -> None:
        self.layout, self.page, self.headings = layout, page, headings
        self.sections = OpenSections(page, headings)
        self.outline = Outline([])

    def open_unknown(self, block: Block) -> None:
        """Open a section that no rule knows: of the kind of the one it stands in, where that reads such, else of no kind."""
        rule = self.sections.above(block).rule
        inherits = self.headings.topics and rule is not None and rule.reads_unknown and not block.value.rstrip().endswith("?")
        if rule is not None and inherits and self._may_be_within(rule, unadorned(block.text)):
            self.open(block, rule, rule.kind)
            self.outline.sections[-1].is_one_of_a_list = True
        else:
            self.open(block, None, "other")

    def _may_be_within(self, rule: SectionRule, heading: Text) -> bool:
        """Whether a heading inside a section goes on with what that is about: no topic of its own, or but an area's name."""
        if ends_in_a_way(heading) or any(words.topics.negates(heading.value) for words in languages().values()):
            return False
        topic = self.page.topic(heading)
        acts = any(words.topics.begins_with_an_act(heading.value) for words in languages().values())
        return topic is None or (rule.areas and topic == OTHER and not acts)

    def rule_of(self, block: Block) -> SectionRule | None:
        """The rule of a known heading: one under an open section first; a heading comes again only word for word."""
        candidates = self.headings.candidates(block, self.page)
        if self.headings.topics and any(rule.kind in OWN for rule in candidates) and self._is_aside(block):
            return None
        fresh = [rule for rule in candidates if rule.many or id(rule) not in self.outline.opened]
        if fresh:
            return self.sections.nearest(fresh, block)
        if not candidates or block.shape == "item" or heading_words(block.text) not in self.headings.fixed:
            return None
        self.page.trouble("heading-twice", block.text, "each heading once")
        return candidates[0]

    def _is_aside(self, block: Block) -> bool:
        """Whether a heading stands below trends, projects or interviews, and does not say that it is of what is wanted now."""
        return is_aside(self.sections.above(block).section) and not wanted_now(block.value)

    def open(self, block: Block, rule: SectionRule | None, kind: SectionKind) -> None:
        """Open a section under the heading `block`."""
        parent = self.sections.close(block, rule)
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
        self.sections.add(section, rule, block.level)

    def _readers(self, rule: SectionRule | None) -> tuple[Reader, ...]:
        """What reads a section that is about to be opened: where no rule knows it, perhaps what reads the one around it."""
        if rule is not None:
            return tuple(rule.read)
        if not self.outline.sections:
            return tuple(self.layout.introduction)
        if self.headings.topics:
            return ()
        around = self.sections.around
        return tuple(around.read) if around is not None and around.reads_unknown else ()
