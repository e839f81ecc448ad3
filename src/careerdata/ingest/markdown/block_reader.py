"""A Markdown text being read, block token by block token."""

from __future__ import annotations

from collections.abc import Callable

from markdown_it.token import Token

from careerdata.document.block import CODE
from careerdata.document.parsed import LeftOpen
from careerdata.document.span import Span
from careerdata.ingest.blocks import Flow
from careerdata.ingest.markdown import ending
from careerdata.ingest.markdown.cover import Cover
from careerdata.ingest.markdown.inline import write_phrases
from careerdata.ingest.markdown.open_lists import OpenLists
from careerdata.ingest.markdown.row_cells import RowCells
from careerdata.ingest.markdown.source_lines import SourceLines
from careerdata.ingest.styles import Styles
from careerdata.storage.limits import MAX_NESTING, TooDeep


class BlockReader:
    """A Markdown text being read, block token by block token."""

    def __init__(self, raw: str, source: str, styles: Styles) -> None:
        self.flow = Flow()
        self.left_open: LeftOpen | None = None
        """What the block at the end is left in the middle of."""
        self.code: list[Span] = []
        self.pieces: list[tuple[int, int]] = []
        """Where the mark-up between the text stands; none where all that one piece begins it ends."""
        self._end = source.rstrip().count("\n") + 1
        self._raw = raw
        self._source = source
        self._lines = SourceLines(source)
        self._styles = styles
        self._cover = Cover(source, self.flow, styles)
        self._tags: list[str] = []
        self._marks: list[frozenset[str]] = [frozenset()]
        self._lists = OpenLists()
        self._cells = RowCells(source)
        self._takers: dict[str, Callable[[Token], None]] = {
            "inline": self._inline,
            "paragraph_close": self._end_line,
            "heading_close": self._end_heading,
            "bullet_list_open": self._lists.begin,
            "ordered_list_open": self._lists.begin,
            "table_open": self._lists.begin,
            "bullet_list_close": self._lists.end,
            "ordered_list_close": self._lists.end,
            "table_close": self._lists.end,
            "list_item_open": self._lists.begin_item,
            "list_item_close": self._lists.end,
            "tr_open": self._open_row,
            "tr_close": self._end_row,
            "fence": self._code,
            "code_block": self._code,
            "html_block": self._html,
        }

    def take(self, token: Token) -> None:
        """Read one block token. Raises TooDeep where the parser would leave out what is nested deeper."""
        if token.level >= MAX_NESTING - 1:
            raise TooDeep(self._lines.at[token.map[0]] if token.map else 0, MAX_NESTING)
        if token.nesting > 0:
            self._tags.append(token.tag)
            self._marks.append(self._marks[-1] | {token.tag})
        self._cover.leave(token.level)
        taker = self._takers.get(token.type)
        if taker is not None:
            taker(token)
        if token.nesting < 0:
            self._tags.pop()
            self._marks.pop()

    def _end_line(self, token: Token) -> None:
        if self.flow.cells:
            self.flow.end_row(False, self._marks[-1] | {"dl"}, self._lists.terms)
        else:
            self.flow.end_line(self._lists.innermost, self._marks[-1])

    def _end_heading(self, token: Token) -> None:
        self.flow.end_block("heading", int(token.tag[1]), "", self._marks[-1], self._lists.innermost.group)

    def _inline(self, token: Token) -> None:
        """The text of a paragraph, a heading or a cell."""
        if token.map is None:
            return
        is_cell = self._tags[-1] in ("td", "th")
        places = (
            self._cells.next(self.flow, token.content) if is_cell else self._lines.places(token.content, self._lines.first(token))
        )
        as_one = self._tags[-1] != "p"
        if self._cover.is_open:
            self._cover.put_away(token.content, places)
            return
        self._lists.write_ordinal(self._source, token.content, places, self.flow.pen)
        self._lists.number_terms(token.content if not as_one else "")
        self.code += write_phrases(self.flow, token, places, self._styles, None if as_one else lambda: self._end_line(token))

    def _code(self, token: Token) -> None:
        """Lines that are shown as they stand; those of a fence begin behind its first line."""
        if token.map is None:
            return
        first = token.map[0] + (token.type == "fence")
        if token.type == "fence" and token.map[1] >= self._end:
            last = self._source[self._lines.at[self._end - 1] : self._lines.at[self._end] - 1]
            self.left_open = ending.open_fence(token.markup, last, self._lines.at[token.map[0]], has_lines=first < self._end)
        for number, line in enumerate(token.content.split("\n"), first):
            for _, at in self._lines.places(line, number) if line.strip() else ():
                if self._cover.is_open:
                    self._cover.put_away(line.strip(" \t"), [(0, at)])
                else:
                    self.flow.pen.write(line.strip(" \t"), at)
                    self.flow.end_line(self._lists.innermost, self._marks[-1] | {CODE})

    def _html(self, token: Token) -> None:
        """Mark-up in the text: what it shows, by the reader of HTML."""
        if token.map is None:
            return
        first = self._lines.places(token.content.partition("\n")[0], token.map[0])  # past what a list puts before it
        begin = first[0][1] if first else self._lines.at[token.map[0]]
        end = min(self._lines.at[token.map[1]], len(self._raw))
        shown = self._cover.pass_by(begin, end, token.level)
        from careerdata.ingest.html import parse as page  # most Markdown holds no element of a page

        blocks, _, left_open, unseen, _, remarks = page.parse_slice(self._raw, shown, end, self._styles)
        self.flow.unseen += unseen
        self.flow.remarks += remarks
        if token.map[1] >= self._end:
            self.left_open = left_open
        if left_open or self.pieces:
            self.pieces.append((begin, end))
        self._lists.mark(blocks)
        for block in blocks:
            block.marks |= self._marks[-1]
            block.group = block.group + self._lists.groups if block.group else self._lists.innermost.group
        self._lists.groups = max([self._lists.groups, *[block.group for block in blocks]])
        self.flow.blocks += blocks

    def _open_row(self, token: Token) -> None:
        if token.map is not None:
            begin = token.map[0]
            self._cells.begin(self._lines.at[begin], self._lines.at[begin + 1] - 1, token.level)

    def _end_row(self, token: Token) -> None:
        self._cells.end(self.flow)
        self.flow.end_row("thead" in self._tags, self._marks[-1], self._lists.innermost.group)
