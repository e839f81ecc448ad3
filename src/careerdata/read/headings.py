"""The headings that a layout knows, and which rule a heading of a page opens."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.patterns import lazy
from careerdata.read.layouts.model import Layout, SectionRule
from careerdata.read.pay.unsigned import settle_unsigned
from careerdata.read.sections.adorned import unadorned
from careerdata.read.sections.context import MAX_HEADING, Page
from careerdata.read.sections.money import has_money
from careerdata.read.sections.role import like_role
from careerdata.read.templates.template import Template
from careerdata.read.templates.wording import plain

_SHARE = lazy(r":\s+[^\w\s]{0,2}\d+(?:[.,]\d+)?\s?%")
"""A percentage behind a label."""


class Headings:
    """The headings a layout knows: those of fixed words by their words, the others by template."""

    def __init__(self, layout: Layout) -> None:
        self.fixed: dict[str, list[SectionRule]] = {}
        self.templates: list[tuple[Template, SectionRule]] = []
        self.topics: dict[str, list[SectionRule]] = {}
        self.parents: dict[int, SectionRule | None] = {}
        self.ends = tuple(layout.furniture.heading_ends)
        self._plain_ends = tuple(map(plain, self.ends))
        waiting: list[tuple[SectionRule, SectionRule | None]] = [(rule, None) for rule in layout.sections]
        while waiting:
            rule, parent = waiting.pop(0)
            self.parents[id(rule)] = parent
            waiting += [(child, rule) for child in rule.sections]
            for topic in rule.topics:
                self.topics.setdefault(topic, []).append(rule)
            for template in rule.templates:
                if template.words is not None:
                    for words in template.words:
                        self.fixed.setdefault(words, []).append(rule)
                else:
                    self.templates.append((template, rule))

    @cached_property
    def _telling(self) -> frozenset[int]:
        """The `id` of the rules that tell a publisher: those with headings of their own, of fixed words where there are such.

        What a topic may be called tells none.
        """
        fixed = frozenset(id(rule) for rules in self.fixed.values() for rule in rules if rule.headings)
        return fixed or frozenset(id(rule) for _, rule in self.templates if rule.headings)

    @property
    def known(self) -> int:
        """How many rules tell a publisher."""
        return len(self._telling)

    def found(self, page: Page) -> int:
        """How many of these rules a heading of the page opens."""
        told = {id(rule) for block in page.headings for rule in self.fixed.get(self._words(page.plain(block)), ())}
        if not self._telling & told:
            headings = [(page.plain(block), page.masked(block.text)) for block in page.headings]
            for template, rule in self.templates:
                if id(rule) in self._telling and any(template.core in words and template.match(text) for words, text in headings):
                    told.add(id(rule))
        return len(told & self._telling)

    def _words(self, words: str) -> str:
        """The words of a heading, as `plain` gives them, without the buttons at its end."""
        end = next((end for end in self._plain_ends if words.endswith(end)), "")
        return words.removesuffix(end).rstrip() or words

    def parted(self, block: Block) -> tuple[Block, Block | None]:
        """A heading without the buttons at its end, and these; the block itself where it has none."""
        value = block.value
        if self.ends and block.shape == "heading" and value.endswith(self.ends):
            size = next(len(value) - len(end) for end in self.ends if value.endswith(end))
            if value[:size].strip():
                return replace(block, text=block.text.cut(0, size)), replace(block, text=block.text.cut(size))
        return block, None

    def candidates(self, block: Block, page: Page) -> list[SectionRule]:
        """The rules whose heading a block may be."""
        if len(block.value) > MAX_HEADING:
            return []
        text = unadorned(block.text)
        words = plain(text.value)
        found = list(self.fixed.get(words, ()))
        if block.shape == "item":
            return found
        for template, rule in self.templates:
            slots = template.match(page.masked(text)) if template.core in words else None
            if slots is not None and all(slot.name != "role" or _may_name_role(slot.text, page) for slot in slots):
                found.append(rule)
        if found or not self.topics or _states(block, page):
            return found
        return self.topics.get(page.topic(text) or "", [])


def _may_name_role(text: Text, page: Page) -> bool:
    """Whether words where a heading names the role may do so: on a page that names none anything may but what heads a topic."""
    return like_role(text.clean, page.role) if page.role else page.topic(text) is None


def _states(block: Block, page: Page) -> bool:
    """Whether a line that nothing marks as a heading says something of a topic: a sentence, a percentage, a sum of money."""
    if block.shape != "line":
        return False
    settle_unsigned(block.text, page)
    return block.value[-1:] in (".", "!", ";") or _SHARE.search(block.value) is not None or has_money(block.text, page)


def heading_words(text: Text) -> str:
    """The words by which `Headings.fixed` knows a heading."""
    return plain(unadorned(text).value)
