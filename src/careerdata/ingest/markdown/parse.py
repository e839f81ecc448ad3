"""Markdown as blocks of visible text, each character with its place in the raw text.

markdown-it says on which lines a block stands and, made to (`placed`), where in the block's text each inline token does. From
the two follows the place in the file, past what quotes, lists and tables put before and between.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import accumulate, pairwise
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from careerdata.document.block import CODE
from careerdata.document.parsed import LeftOpen, Parsed
from careerdata.document.span import Span
from careerdata.ingest import site_tags
from careerdata.ingest.blocks import BULLET, Flow, Listing
from careerdata.ingest.html import parse as page
from careerdata.ingest.markdown import ending, front_matter, front_matter_lists, positions
from careerdata.ingest.markdown.inline import Place, defines, write_phrases
from careerdata.storage.limits import MAX_NESTING, TooDeep

_BEFORE = re.compile(r"(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*")
"""What lists and quotes put before a row of a table."""

_ROW_LEVEL = 2
"""Level of the rows of a table that stands in nothing: the table and its head or body are around them."""

_PIPE = re.compile(r"(?<!\\)\|")


@cache
def _parser() -> MarkdownIt:
    return positions.parser()


def parse(raw: str) -> Parsed:
    """What a Markdown text shows, declares and ends in the middle of; the lists of its front matter are behind its blocks.

    Offsets count code points of `raw`.
    Raises TooDeep where lists, quotes or elements are nested too deep; takes any other text there is.
    """
    declared, begin = front_matter.read(raw)
    text = site_tags.without_site_tags(raw[begin:])
    source = re.sub(r"[^\n]", " ", raw[:begin]) + text.replace("\0", "\ufffd").replace("\r", "\n")
    guide = _Guide(raw, source)
    parser, references = _parser(), dict[str, Any]()
    for token in parser.parse(source, references):
        if token.type == "inline":
            # Block by block, and let go of at once: a token costs a hundred times what its characters do.
            parser.inline.parse(token.content, parser, references, children := list[Token]())
            token.children = children
        guide.take(token)
        token.children = None
    blocks = guide.flow.blocks + front_matter_lists.lists(raw, 0, begin)
    begun = guide.left_open or ending.open_element(source, guide.pieces)
    open_at_end = begun or ending.torn_line(source) or site_tags.left_open(raw)
    return Parsed(blocks, declared, open_at_end, guide.flow.unseen, guide.code)


class _Guide:
    """A Markdown text being read, block token by block token."""

    def __init__(self, raw: str, source: str) -> None:
        self.flow = Flow()
        self.left_open: LeftOpen | None = None
        """What the block at the end is left in the middle of."""
        self.code: list[Span] = []
        self.pieces: list[tuple[int, int]] = []
        """Where the mark-up between the text stands; none where all that one piece begins it ends."""
        self._end = source.rstrip().count("\n") + 1
        self._raw = raw
        self._source = source
        self._lines = list(accumulate((len(line) + 1 for line in source.split("\n")), initial=0))
        self._tags: list[str] = []
        self._marks: list[frozenset[str]] = [frozenset()]
        self._listings = [Listing(0, 0)]
        self._groups = 0
        self._terms = 0
        """The list of terms under way, 0 for none."""
        self._cells: list[tuple[int, int]] = []
        """Raw places of the cells of the row under way that are still to come, the next one last."""
        self._takers: dict[str, Callable[[Token], None]] = {
            "inline": self._inline,
            "paragraph_close": self._end_line,
            "heading_close": self._end_heading,
            "bullet_list_open": self._open_list,
            "ordered_list_open": self._open_list,
            "table_open": self._open_list,
            "bullet_list_close": self._close_list,
            "ordered_list_close": self._close_list,
            "table_close": self._close_list,
            "list_item_open": self._open_item,
            "list_item_close": self._close_list,
            "tr_open": self._open_row,
            "tr_close": self._end_row,
            "fence": self._code,
            "code_block": self._code,
            "html_block": self._html,
        }

    def take(self, token: Token) -> None:
        """Read one block token. Raises TooDeep where the parser would leave out what is nested deeper."""
        if token.level >= MAX_NESTING - 1:
            raise TooDeep(self._lines[token.map[0]] if token.map else 0, MAX_NESTING)
        if token.nesting > 0:
            self._tags.append(token.tag)
            self._marks.append(self._marks[-1] | {token.tag})
        taker = self._takers.get(token.type)
        if taker is not None:
            taker(token)
        if token.nesting < 0:
            self._tags.pop()
            self._marks.pop()

    # --- lines ---

    def _end_line(self, token: Token) -> None:
        if self.flow.cells:
            self.flow.end_row(False, self._marks[-1] | {"dl"}, self._terms)
        else:
            self.flow.end_line(self._listings[-1], self._marks[-1])

    def _end_heading(self, token: Token) -> None:
        self.flow.end_block("heading", int(token.tag[1]), "", self._marks[-1], self._listings[-1].group)

    def _inline(self, token: Token) -> None:
        """The text of a paragraph, a heading or a cell."""
        if token.map is None:
            return
        is_cell = self._tags[-1] in ("td", "th")
        places = self._take_cell(token.content) if is_cell else self._places(token.content, self._first_line(token))
        as_one = self._tags[-1] != "p"
        self._number_terms(token.content if not as_one else "")
        self.code += write_phrases(self.flow, token, places, None if as_one else lambda: self._end_line(token))

    def _number_terms(self, content: str) -> None:
        """Have terms with their definitions that follow one another stand in one list."""
        if not defines(content):
            self._terms = 0
        elif not self._terms:
            self._groups += 1
            self._terms = self._groups

    def _first_line(self, token: Token) -> int:
        """The line of a block's first text: the parser drops lines before it that hold white space which no blank line is."""
        first = token.content.split("\n", 1)[0].strip(" \t")
        begin, end = token.map or (0, 0)
        lines = range(begin, end) if first else ()
        return next((n for n in lines if self._source.rfind(first, self._lines[n], self._lines[n + 1] - 1) >= 0), begin)

    def _places(self, content: str, line: int) -> list[Place]:
        """Where each line of a block's text begins in it and in the raw text; the rest of the line follows on."""
        places: list[Place] = []
        seen = 0
        for number, part in enumerate(content.split("\n"), line):
            shown = part.strip(" \t")
            if shown:
                begin, end = self._lines[number], self._lines[number + 1] - 1
                at = self._source.rfind(shown, begin, end)
                places.append((seen + part.index(shown[0]), at if at >= 0 else begin))
            seen += len(part) + 1
        return places

    def _code(self, token: Token) -> None:
        """Lines that are shown as they stand; those of a fence begin behind its first line."""
        if token.map is None:
            return
        first = token.map[0] + (token.type == "fence")
        if token.type == "fence" and token.map[1] >= self._end:
            last = self._source[self._lines[self._end - 1] : self._lines[self._end] - 1]
            self.left_open = ending.open_fence(token.markup, last, self._lines[token.map[0]], has_lines=first < self._end)
        for number, line in enumerate(token.content.split("\n"), first):
            for _, at in self._places(line, number) if line.strip() else ():
                self.flow.pen.write(line.strip(" \t"), at)
                self.flow.end_line(self._listings[-1], self._marks[-1] | {CODE})

    def _html(self, token: Token) -> None:
        """Mark-up in the text: what it shows, by the reader of HTML."""
        if token.map is None:
            return
        begin, end = self._lines[token.map[0]], min(self._lines[token.map[1]], len(self._raw))
        blocks, _, left_open, unseen, _ = page.parse_slice(self._raw, begin, end)
        self.flow.unseen += unseen
        if token.map[1] >= self._end:
            self.left_open = left_open
        if left_open or self.pieces:
            self.pieces.append((begin, end))
        for block in blocks:
            block.marks |= self._marks[-1]
            block.group = block.group + self._groups if block.group else self._listings[-1].group
        self._groups = max([self._groups, *[block.group for block in blocks]])
        self.flow.blocks += blocks

    # --- lists and tables ---

    def _open_list(self, token: Token) -> None:
        self._groups += 1
        listing = Listing(self._groups, self._listings[-1].depth + (token.type != "table_open"))
        listing.count = -1
        self._listings.append(listing)

    def _open_item(self, token: Token) -> None:
        around = self._listings[-1]
        listing = Listing(around.group, around.depth)
        listing.item = self._counted(around, token.info) if token.info else BULLET
        self._listings.append(listing)

    @staticmethod
    def _counted(around: Listing, written: str) -> str:
        """The number of an item as it is shown: where every one is written as the first, each counts on from it."""
        before, around.count = around.count, int(written)
        if before >= 0 and around.count <= 1 and before >= around.count:
            around.count = before + 1
        return str(around.count)

    def _close_list(self, token: Token) -> None:
        self._listings.pop()

    def _open_row(self, token: Token) -> None:
        if token.map is None:
            return
        begin, end = self._lines[token.map[0]], self._lines[token.map[0] + 1] - 1
        if token.level > _ROW_LEVEL:
            before = _BEFORE.match(self._source, begin, end)
            begin = before.end() if before else begin
        self._cells = _cells(self._source, begin, end)[::-1]

    def _end_row(self, token: Token) -> None:
        self._cells = []
        self.flow.end_row("thead" in self._tags, self._marks[-1], self._listings[-1].group)

    def _take_cell(self, content: str) -> list[Place]:
        begin, end = self._cells.pop() if self._cells else (0, 0)
        if self.flow.cells:
            self.flow.pen.blank(begin - 1, begin)  # the bar before it
        self.flow.end_cell()
        self.flow.begin_cell()
        if not content:
            return []
        written = self._source[begin:end]
        at = begin + len(written) - len(written.lstrip())
        places = [(0, at)]
        for bar in re.finditer(r"\\\|", written.strip()):  # the backslash before a bar is no part of the text
            places.append((bar.start() - (len(places) - 1), at + bar.start() + 1))
        return places


def _cells(source: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Raw places of the cells of a row, between its bars."""
    bars = [begin - 1, *[bar.start() for bar in _PIPE.finditer(source, begin, end)], end]
    cells = [(left + 1, right) for left, right in pairwise(bars)]
    if not source[slice(*cells[0])].strip():
        cells = cells[1:]
    return cells
