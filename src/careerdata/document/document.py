"""A guide as text with positions: what every format is turned into before anything is read out of it.

Offsets count code points of the raw text (the decoded file, byte-order mark dropped, CRLF and CR read as LF).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from typing import Literal

from careerdata.document.block import Block
from careerdata.document.parsed import Declared, LeftOpen, Unseen
from careerdata.document.span import Span
from careerdata.document.structured import Item
from careerdata.document.text import Text

_MANY = 8
"""Lines from which on it says something that no blank one stands between them."""
_HARDLY = 0.15
"""Share of them with a blank line before."""


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
    currency: str | None = None
    """What a bare sign of money is where nothing in it says, by a setting of the user's (ISO 4217)."""
    code: Sequence[Span] = ()
    """Code and formulas in its running text, in order, none within another."""
    remarks: Sequence[Span] = ()
    """Comments of its mark-up that speak to this tool, in order."""

    def has_code(self, begin: int, end: int) -> bool:
        """Whether some of the raw characters from `begin` to `end` are of code or of a formula in running text."""
        index = bisect_right(self.code, begin, key=lambda span: span.end)
        return index < len(self.code) and self.code[index].start < end

    @cached_property
    def is_dense(self) -> bool:
        """Whether it is plain text of several lines with hardly a blank one: then none says what stands apart."""
        leading = sum(block.leads for block in self.blocks)
        return self.format == "text" and len(self.blocks) >= _MANY and leading <= len(self.blocks) * _HARDLY

    def new_groups(self) -> Iterator[int]:
        """Numbers for groups of blocks that no block of it has, one after the other."""
        return count(1 + max((block.group for block in self.blocks), default=0))

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

    def offset(self, line: int, column: int) -> int:
        """The raw offset of a line and column, both from 1."""
        return self._line_starts[line - 1] + column - 1

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
