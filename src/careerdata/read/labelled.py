"""Sections that a label, or a sentence which leads in a list, opens under a heading."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from careerdata.document.block import Block
from careerdata.read.aside import is_of_a_role, is_of_another_thing
from careerdata.read.headings import Headings
from careerdata.read.labels import LEVEL
from careerdata.read.labels_with import parts_of
from careerdata.read.layouts.model import SectionRule
from careerdata.read.leads import LEADING, lead_in, listed_under
from careerdata.read.looks import Looks
from careerdata.read.opening import Opener
from careerdata.read.recurring import Recurring
from careerdata.read.sections.adorned import unadorned
from careerdata.read.sections.context import Page
from careerdata.read.sections.label import label_of, label_words
from careerdata.read.sections.role import names_role
from careerdata.read.sections.section import Section

_OF_RUNGS = frozenset({"pay", "pay_by_level", "career_path"})
"""Kinds of sections that have no lists of their own but tell of the rungs of a career."""
MIN_FORM = 3
"""Headings under which a label stands that is part of the page's form, whatever else has a heading of its own."""


class Labelled:
    """Opens sections where a label does."""

    def __init__(self, page: Page, headings: Headings, opener: Opener, looks: Looks) -> None:
        self._page, self._headings, self._opener, self._looks = page, headings, opener, looks
        self._open = opener.sections
        self._recurring = Recurring(page, looks)
        self._led: Section | None = None
        """The last section that a sentence opened."""
        self._item: tuple[Section | None, int] = (None, 0)
        """The last section that an item opened, and the level of that among items."""

    def open_label(self, number: int, block: Block) -> bool:
        """Open a section where a label does: it is known, or it ends the section of the label before it."""
        around, rule_around, _ = self._open.headed
        if rule_around is not None and rule_around.owns_headings:
            return False
        rule = self._opener.rule_of(block)
        if rule is not None and (around.kind != "other" or self._may_head_under(around, rule, block)):
            self._opener.open(block, rule, rule.kind)
            return True
        ends_one = self._open.last.level >= LEVEL or (rule_around is not None and rule_around.reads_unknown)
        if ends_one and self._looks.over_a_list(number):
            self._opener.open_unknown(block)
            return True
        return False

    def open_lead(self, number: int, block: Block) -> bool:
        """Open a section where a sentence leads in a list of something else than the section is of, or than the list before."""
        if not self._headings.topics or not self._looks.over_a_list(number) or block.value[-1:] not in LEADING:
            return False
        leads = lead_in(block)
        around, rule_around, _ = self._open.headed
        known = filter(None, map(self._opener.rule_of, leads)) if rule_around is None or rule_around.reads_unknown else iter(())
        rule = next(known, None) or (self._rule_of_list(number, block) if rule_around is None else None)
        own = rule_around or self._speaks_of_role(block) or self._looks.over_credentials(number)
        if rule is not None and rule is not self._open.last.rule and (own or self._may_head_under(around, rule)):
            self._opener.open(replace(block, level=LEVEL), rule, rule.kind)
            self._led = self._open.last.section
            return True
        if leads and self._led is not None and self._led is self._open.last.section and rule is None:
            self._opener.open(replace(block, level=LEVEL), None, "other")
            return True
        return False

    def open_list(self, number: int, block: Block) -> bool:
        """Open a section where a line or an item is a label with its list behind or below it, and take that in."""
        is_item = block.shape == "item"
        if is_item and self._open.headed.rule is not None and not self._is_of_a_rung(block):
            return False
        section, level = self._item
        if section is self._open.last.section:
            if is_item and block.level > level:
                return False
            self._open.close(replace(block, level=LEVEL), None)
        parts = parts_of(block, self._looks.following(number), self._page.document.raw)
        if parts is None:
            return False
        label, listed = parts
        rules = self._headings.candidates(label, self._page)
        if not any(self._reads(rule, listed) for rule in rules if not rule.owns_headings):
            return False
        if not self.open_label(number, replace(label, level=LEVEL)):
            return False
        self._open.last.section.blocks += listed
        self._open.last.section.in_line = bool(listed)
        if is_item:
            self._item = self._open.last.section, block.level
        elif not self._looks.over_a_list(number):  # the line is all of the list
            self._open.close(replace(block, level=LEVEL), None)
        return True

    def _reads(self, rule: SectionRule, listed: list[Block]) -> bool:
        """Whether a rule reads what a label lists behind it, sentences or names, or below it."""
        told = any(block.value.endswith(".") and block.shape == "item" for block in listed)
        return any(reader.takes_sentences() if told else reader.lists_in_a_line or not listed for reader in rule.read)

    def _is_of_a_rung(self, block: Block) -> bool:
        """Whether an item begins with a label that recurs, in a section on the rungs of a career: what each earns, and does."""
        return self._open.headed.section.kind in _OF_RUNGS and self._recurring.items[label_of(block)] > 1

    def _rule_of_list(self, number: int, block: Block) -> SectionRule | None:
        """The rule for a list whose lead names no topic."""
        topic = listed_under(block, self._page.role, self._speaks_of_role(block), lambda: self._looks.over_credentials(number))
        return next(iter(self._headings.topics.get(topic or "", ())), None)

    def _speaks_of_role(self, block: Block) -> bool:
        """Whether a sentence is about those in the role of the guide, whatever it stands under: `Gardeners have many tasks`.

        On a page that names no role what stands right under its title is about whom it is about.
        """
        if not self._page.role:
            return self._open.headed.section.kind == "title"
        return names_role(block.value, self._page.role)

    def _may_head_under(self, around: Section, rule: SectionRule, label: Block | None = None) -> bool:
        """Whether a label tells of a role under a heading that no rule knows: that one names a role, or the label recurs.

        Even so what a guide says under a heading of its own it does not say again under a label somewhere else, but where that
        recurs under the names of roles, as at each level.
        """
        times = self._recurring.headings[label_words(label.value)] if label is not None else 0
        recurs = times > 1
        heading = unadorned(around.heading).value
        of_a_role = is_of_a_role(heading)
        if id(rule) in self._headed and not (recurs and (of_a_role or times >= MIN_FORM)):
            return False
        role = self._page.role
        if names_role(heading, role) if role else of_a_role:
            return True
        return recurs and not is_of_another_thing(around, self._page)

    @cached_property
    def _headed(self) -> set[int]:
        """`id` of the rules that headings of the page open, labels apart."""
        headings = self._page.headings if self._page.marks_headings else []
        return {id(rule) for block in headings for rule in self._headings.candidates(block, self._page)}
