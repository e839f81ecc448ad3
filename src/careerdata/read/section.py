"""A section of a guide as its readers see it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from careerdata.ingest.document import Block, Span, Text

if TYPE_CHECKING:
    from careerdata.read.reader import Reader
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
