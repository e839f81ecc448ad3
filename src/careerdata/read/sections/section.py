"""A section of a guide as its readers see it, and what a reader is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import ClassVar

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.span import Span
from careerdata.document.text import Text
from careerdata.read.sections.context import Page
from careerdata.read.templates.columns import Filling
from careerdata.records.text import SectionKind


@dataclass(eq=False)
class Section:
    """A heading and its own blocks, up to the next heading; furniture is not among them."""

    kind: SectionKind
    heading: Text
    depth: int
    rank: int
    parent: Section | None = None
    readers: tuple[Reader, ...] = ()
    blocks: list[Block] = field(default_factory=list)
    asides: list[Block] = field(default_factory=list)
    """Blocks whose figures are mentions but never rows: charts that compare groups, captions."""
    children: list[Section] = field(default_factory=list)
    """The sections right under it, in reading order."""

    is_one_of_a_list: bool = False
    """Its heading may be an entry of the list that the section around it is: a skill, with a paragraph on it."""

    names_under: bool | None = None
    """The headings under it name what is listed, and their lists say something of it; None where nobody has looked."""

    in_line: bool = False
    """Its heading is a label, and its text what that lists behind it on its line."""

    @cached_property
    def text(self) -> str:
        """The section's own text as a reader sees it."""
        return " ".join(block.clean for block in self.blocks if block.text)

    @property
    def extent(self) -> Span:
        """Raw slice from the heading to the end of the section's own text."""
        start, end = self.heading.span()
        for blocks in (self.blocks, self.asides):
            last = next((block for block in reversed(blocks) if block.text), None)
            if last is not None:
                end = max(end, last.text.span().end)
        return Span(start, end)

    def lines(self) -> Iterator[Block]:
        """The blocks that hold text."""
        return (block for block in self.blocks if block.text)


class Reader(Filling):
    """Reads rows out of one section. A subclass is one way to read; its fields are what a layout may say of it."""

    how: str
    owns_headings: ClassVar[bool] = False
    """Headings inside the section are part of its rows (a level's title), not sections of their own."""
    lists_in_a_line: ClassVar[bool] = False
    """What a label in bold names by commas on its own line is a list for it, too."""
    prose: ClassVar[bool] = False
    """The section is running text: a short line by itself in it is a heading."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        """Rows of the section, in reading order."""
        raise NotImplementedError

    def takes_sentences(self) -> bool:
        """Whether what a label tells in sentences on its own line is a row for it each."""
        return False

    def says_nothing(self, block: Block) -> bool:
        """Whether a block is known to state no value: `No data`."""
        return False
