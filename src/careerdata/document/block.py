"""One line, heading, list item, paragraph or table row of a guide."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from careerdata.document.text import Text

Shape = Literal["line", "heading", "item", "row"]
FRONT_MATTER = "front-matter"
"""Mark of blocks that stand in the head of a Markdown file: lists that its site shows somewhere in the page."""

CODE = "code"
"""Mark of blocks of code: what looks like a figure there is none of the guide's."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link: its address as written (never fetched) and its text."""

    url: str
    text: Text


@dataclass(slots=True, eq=False)
class Block:
    """One line, heading, list item, paragraph or table row, in reading order.

    `text` is the visible text without the list marker. A table row has `cells`, and `text` covers them all.
    `marks` names what the block stands in (`nav`, `#quickfacts`, `.ooh-chart`), for layouts to point at.
    """

    text: Text
    shape: Shape = "line"
    level: int = 0
    """Heading level 1 to 6, or nesting depth of a list item; 0 where the format does not say."""
    marker: str = ""
    """List marker as written: a bullet, or an ordinal such as `1`."""
    alone: bool = True
    """Stands by itself: blank lines, or the edge of the file, on both sides."""
    cells: tuple[Text, ...] = ()
    header: bool = False
    """A table row of column headings."""
    links: tuple[Link, ...] = ()
    marks: frozenset[str] = frozenset()
    group: int = 0
    """Number of the table or list the block belongs to, 0 for none: rows of one table share it."""
    leads: bool = True
    """A blank line, or the edge of the file, stands before it."""

    def piece(self, begin: int, end: int) -> Block:
        """The block with `text[begin:end]` alone, which is not empty, and the links that stand in it."""
        text = self.text.cut(begin, end)
        start, stop = text.span()
        return replace(self, text=text, links=tuple(link for link in self.links if start <= link.text.span().start < stop))

    @property
    def value(self) -> str:
        """The block's visible text."""
        return self.text.value

    @property
    def clean(self) -> str:
        """The text with single white space; the cells of a row apart, though they may stand without any."""
        return " ".join(cell.clean for cell in self.cells if cell) if self.cells else self.text.clean
