"""The part of a guide that a comment in it speaks of: the block it stands in or behind, else the next one, or the whole file."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from careerdata.document.block import FRONT_MATTER, Block
from careerdata.document.document import Document
from careerdata.document.span import Span
from careerdata.patterns import lazy

_WITHIN = lazy(r"[ \t\\]*(?:<br\b[^<>]*>)*[ \t]*\n?[ \t]*")
"""What stands between two lines of one paragraph."""
_A_LINE_BETWEEN = lazy(r"[^\n]*\n[^\n]*\n")
_OF_THE_PAGE = lazy(r"<(?:!doctype|html|/?head|body|title|meta|link)\b", re.IGNORECASE)


class Extent(NamedTuple):
    """Raw offsets; a finding whose place lies between them is spoken of."""

    begin: int
    end: int


class Blocks:
    """The blocks of a document, by where they stand."""

    def __init__(self, document: Document) -> None:
        self._document, self._raw = document, document.raw
        shown = (block for block in document.blocks if block.text and FRONT_MATTER not in block.marks)
        self._placed = sorted(((block.text.span(), block) for block in shown), key=lambda placed: placed[0])
        self._begins = [span.start for span, _ in self._placed]
        self._ends = self._running_ends()
        self._first_of: dict[int, int] = {}
        self._last_of: dict[int, int] = {}
        for at, (_, block) in enumerate(self._placed):
            self._first_of.setdefault(block.group, at)
            self._last_of[block.group] = at

    def whole(self) -> Extent:
        """All of the file."""
        return Extent(0, len(self._raw) + 1)

    def meant_at(self, comment: Span) -> Extent | None:
        """What a comment speaks of that does not name the whole file; None where it stands behind all text, alone.

        That is the block it stands in, or at the end of whose last line it stands, else what comes next: a paragraph, a
        heading, a whole list or table, or the one item or row where others stand before it. One above all text, a line or
        more before the first, or in a page before its body, speaks of the whole file, as such a comment of a linter does.
        """
        at = bisect_left(self._begins, comment.start)
        line_begin = self._raw.rfind("\n", 0, comment.start) + 1
        line_end = self._line_end(comment.end)
        follows = at < len(self._placed) and self._begins[at] < line_end
        if at and (self._ends[at - 1] > comment.start or (self._ends[at - 1] > line_begin and not follows)):
            return self._extent(at - 1, at - 1)
        if at == len(self._placed):
            return None
        if not at and self._is_apart(self._without_remarks(comment.end, self._begins[0])):
            return self.whole()
        return self._extent(at, self._goes_up_to(at, alone=self._is_between(at, comment)))

    def _is_between(self, at: int, comment: Span) -> bool:
        """Whether a comment stands on the line between two items: Markdown ends a list there, its writer did not."""
        if not at or not self._placed[at - 1][1].shape == self._placed[at][1].shape == "item":
            return False
        gaps = self._raw[self._ends[at - 1] : comment.start], self._raw[comment.end : self._begins[at]]
        return all(gap.count("\n") == 1 for gap in gaps)

    def _is_apart(self, between: str) -> bool:
        """Whether what stands between a comment and the first text sets it apart: a line, or a tag of the page as a whole."""
        return _A_LINE_BETWEEN.match(between) is not None or (
            self._document.format == "html" and _OF_THE_PAGE.search(between) is not None
        )

    def _running_ends(self) -> list[int]:
        """How far the blocks up to each one reach."""
        ends: list[int] = []
        for span, _ in self._placed:
            ends.append(max(span.end, ends[-1] if ends else 0))
        return ends

    def _line_end(self, offset: int) -> int:
        end = self._raw.find("\n", offset)
        return end if end >= 0 else len(self._raw)

    def _without_remarks(self, begin: int, end: int) -> str:
        """The raw text between two offsets, without comments that speak to this tool, each with its line."""
        parts, seen = [], begin
        for remark in self._document.remarks:
            if begin <= remark.start < end:
                parts.append(self._raw[seen : remark.start])
                seen = remark.end + self._raw.startswith("\n", remark.end)
        return "".join([*parts, self._raw[seen:end]])

    def _goes_up_to(self, first: int, *, alone: bool) -> int:
        """The last block of what begins with one: of its list or table, of its paragraph; of the one item where it is `alone`."""
        block = self._placed[first][1]
        last = first
        if not alone and block.group and self._first_of[block.group] == first:
            last = self._last_of[block.group]
        while last + 1 < len(self._placed) and self._goes_on(block, last):
            last += 1
        return last

    def _goes_on(self, block: Block, last: int) -> bool:
        """Whether what begins with a block goes on behind another: with an item of a list in it, or a line of its paragraph."""
        (span, _), (behind, other) = self._placed[last : last + 2]
        if block.shape == other.shape == "item":
            return other.level > block.level
        same = block.shape == other.shape == "line" and not block.group and not other.group
        return same and _WITHIN.fullmatch(self._raw, span.end, behind.start) is not None

    def _extent(self, first: int, last: int) -> Extent:
        """From one block to another, with the rest of their lines where no other block stands on them."""
        begin, end = self._begins[first], max(self._ends[last], self._placed[last][0].end)
        line_begin = self._raw.rfind("\n", 0, begin) + 1
        if not first or self._ends[first - 1] <= line_begin:
            begin = line_begin
        line_end = self._line_end(max(end - 1, 0))
        if last + 1 == len(self._placed) or self._begins[last + 1] >= line_end:
            end = line_end + 1
        return Extent(begin, end)
