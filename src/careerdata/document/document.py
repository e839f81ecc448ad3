"""A guide as text with positions: what every format is turned into before anything is read out of it.

Offsets count code points of the raw text (the decoded file, byte-order mark dropped, CRLF and CR read as LF).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

from careerdata.document.span import Span
from careerdata.document.structured import Item

Shape = Literal["line", "heading", "item", "row"]
FRONT_MATTER = "front-matter"
"""Mark of blocks that stand in the head of a Markdown file: lists that its site shows somewhere in the page."""

CODE = "code"
"""Mark of blocks of code: what looks like a figure there is none of the guide's."""

WORD_BREAKS = "\u00ad\u200b\u2060\ufeff"
"""Characters inside words that show nothing, a soft hyphen and a blank without width among them: no text holds them."""


def squeeze(value: str) -> str:
    """Text with every run of white space (no-break and line breaks included) as one blank, ends stripped."""
    return " ".join(value.split())


_span = tuple.__new__
"""Half the time of calling `Span`; a guide has a thousand of them."""


@dataclass(slots=True, eq=False)
class Text:
    """Text as a reader sees it, and where each of its characters stands in the raw text. It is never changed.

    `value[i]` stands at `raw[starts[i]:ends[i]]`; where `starts` is None the text is one unbroken slice of the raw
    text from `start` on (plain text always is), which costs no memory.
    """

    value: str
    start: int
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def span(self, begin: int = 0, end: int | None = None) -> Span:
        """Raw slice from the first to the last character of `value[begin:end]`; the piece must not be empty."""
        stop = len(self.value) if end is None else end
        if self.starts is None or self.ends is None:
            return _span(Span, (self.start + begin, self.start + stop))
        return Span(self.starts[begin], self.ends[stop - 1])

    def cut(self, begin: int, end: int | None = None) -> Text:
        """The piece `value[begin:end]`, with its places, white space at its ends dropped."""
        stop = len(self.value) if end is None else end
        piece = self.value[begin:stop]
        begin += len(piece) - len(piece.lstrip())
        piece = piece.strip()
        stop = begin + len(piece)
        if self.starts is None or self.ends is None:
            return Text(piece, self.start + begin)
        starts = self.starts[begin:stop]
        return Text(piece, starts[0] if starts else self.start, starts, self.ends[begin:stop])

    @property
    def clean(self) -> str:
        """The text with single white space."""
        return squeeze(self.value)

    def __bool__(self) -> bool:
        return bool(self.value)


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

    @property
    def value(self) -> str:
        """The block's visible text."""
        return self.text.value

    @property
    def clean(self) -> str:
        """The text with single white space; the cells of a row apart, though they may stand without any."""
        return " ".join(cell.clean for cell in self.cells if cell) if self.cells else self.text.clean


@dataclass(slots=True)
class Declared:
    """What a page declares about itself in its head: title, role, address, date, language. None where it does not."""

    title: str | None = None
    role: str | None = None
    description: str | None = None
    source_url: str | None = None
    published: str | None = None
    language: str | None = None
    head_open: int | None = None
    """Raw offset at which the front matter should end and does not."""


class LeftOpen(NamedTuple):
    """What a file ends in the middle of."""

    what: str
    """As a message says it: `the tag <td cla`, `<table>`, `a comment`."""
    offset: int
    """Raw offset at which it begins."""
    sure: bool
    """No file that is whole ends so."""


Unseen = tuple[Span, ...]
"""Text that readers do not see, struck out or hidden: the raw slices of one run of it, none of which goes over a line."""


class Parsed(NamedTuple):
    """What a parser of mark-up makes of a file."""

    blocks: list[Block]
    declared: Declared
    left_open: LeftOpen | None = None
    unseen: Sequence[Unseen] = ()
    code: Sequence[Span] = ()


@dataclass
class Document:
    """One guide, decoded, as blocks with positions."""

    guide_id: str
    source_file: str
    """Path relative to RAW, with `/`: what exports say."""
    shown_as: str
    """Path relative to the working directory where it can be: what findings say."""
    raw: str
    sha256: str
    format: Literal["text", "markdown", "html"]
    blocks: list[Block] = field(default_factory=list)
    declared: Declared = field(default_factory=Declared)
    things: list[Item] = field(default_factory=list)
    """What its data for machines tells of."""
    left_open: LeftOpen | None = None
    """What its mark-up ends in the middle of."""
    unseen: Sequence[Unseen] = ()
    """What its mark-up strikes out or hides."""
    code: Sequence[Span] = ()
    """Code and formulas in its running text, in order, none within another."""

    def has_code(self, begin: int, end: int) -> bool:
        """Whether some of the raw characters from `begin` to `end` are of code or of a formula in running text."""
        index = bisect_right(self.code, begin, key=lambda span: span.end)
        return index < len(self.code) and self.code[index].start < end

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(m.end() for m in re.finditer("\n", self.raw))]

    def line(self, offset: int) -> int:
        """Line of a raw offset, from 1."""
        return bisect_right(self._line_starts, offset)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of a raw offset, both from 1."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def line_text(self, line: int) -> str:
        """Raw text of one line, without its line break."""
        start = self._line_starts[line - 1]
        end = self.raw.find("\n", start)
        return self.raw[start : end if end >= 0 else len(self.raw)]

    def lines_of(self, text: Text) -> Iterator[int]:
        """Numbers of the lines on which the visible characters of a text stand."""
        if not text.value:
            return
        if text.starts is None:
            yield from range(self.line(text.start), self.line(text.start + len(text.value) - 1) + 1)
            return
        starts, value, line_starts = text.starts, text.value, self._line_starts
        line = bisect_right(line_starts, starts[0])
        if line == bisect_right(line_starts, starts[len(value) - 1]) and not value.isspace():
            yield line
            return
        index = 0
        while index < len(value):
            if value[index].isspace():
                index += 1
                continue
            line = bisect_right(line_starts, starts[index])
            yield line
            if line == len(line_starts):
                return
            index = bisect_left(starts, line_starts[line], index + 1)
