"""The sections that are open while a page is walked, the title first, each in the one before."""

from __future__ import annotations

from typing import NamedTuple

from careerdata.document.block import Block
from careerdata.read.headings import Headings
from careerdata.read.labels import LEVEL
from careerdata.read.layouts.model import SectionRule
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Section


class Open(NamedTuple):
    """A section that is open, the rule that knows its heading, and the level of that."""

    section: Section
    rule: SectionRule | None
    level: int


class OpenSections:
    """Which sections go on over a heading, and which it ends."""

    def __init__(self, page: Page, headings: Headings) -> None:
        self._page, self._headings = page, headings
        self._stack: list[Open] = []

    def __bool__(self) -> bool:
        return bool(self._stack)

    @property
    def last(self) -> Open:
        """The innermost one."""
        return self._stack[-1]

    @property
    def headed(self) -> Open:
        """The innermost one that a heading opened, and no label."""
        return next(one for one in reversed(self._stack) if one.level < LEVEL)

    @property
    def around(self) -> SectionRule | None:
        """The rule of the innermost one that a rule knows."""
        return next((one.rule for one in reversed(self._stack) if one.rule is not None), None)

    def add(self, section: Section, rule: SectionRule | None, level: int) -> None:
        """A section opens inside the innermost one."""
        self._stack.append(Open(section, rule, level))

    def close(self, block: Block, rule: SectionRule | None) -> Section | None:
        """Close what a heading ends, and give the section it stands under (None for the title)."""
        del self._stack[max(self._kept(block, rule), 1) :]
        return self._stack[-1].section if self._stack else None

    def above(self, block: Block) -> Open:
        """The section that one with a heading no rule knows would stand under."""
        return self._stack[max(self._kept(block, None), 1) - 1]

    def holds_rows(self, block: Block) -> bool:
        """Whether a heading is deeper in a section whose rows have headings of their own."""
        return self.inside_rows and block.level > self.last.level

    @property
    def inside_rows(self) -> bool:
        """Whether headings in the innermost section are part of its rows."""
        return self.last.rule is not None and self.last.rule.owns_headings

    def nearest(self, rules: list[SectionRule], block: Block) -> SectionRule:
        """Of rules that know a heading the one under a section that stays open, else one of the page's own."""
        staying = {id(one.rule) for one in self._stack if one.rule is not None and self._stays(one, block)}

        def distance(rule: SectionRule) -> int:
            parent = self._headings.parents[id(rule)]
            return 0 if parent is not None and id(parent) in staying else 1 if parent is None else 2

        return min(rules, key=distance)

    def _stays(self, one: Open, block: Block) -> bool:
        """Whether a section may go on over a heading: by the layout's word, on pages of no layout by its level."""
        return not self._headings.topics or not block.level or one.level < block.level

    def _kept(self, block: Block, rule: SectionRule | None) -> int:
        """How many sections stay open: up to the one the layout names, else by the level of the heading."""
        wanted = self._headings.parents[id(rule)] if rule is not None else None
        for place, one in enumerate(self._stack):
            if wanted is not None and one.rule is wanted:
                return place + 1
        levels = [one.level for one in self._stack]
        if block.level >= LEVEL:
            return next((place for place, level in enumerate(levels) if place and level >= block.level), len(levels))
        if block.level:
            return next((place for place, level in enumerate(levels) if place and not 0 < level < block.level), len(levels))
        if self._page.marks_headings:  # a label in bold stands under the last heading
            return next((place + 1 for place in range(len(levels) - 1, -1, -1) if levels[place]), 1)
        return len(levels) - 1 if rule is None else 1
