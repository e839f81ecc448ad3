"""What opens the elements of a page: what each start tag means for the flow of text."""

from __future__ import annotations

from collections.abc import Callable

from turbohtml import Token

from careerdata.ingest.blocks import BULLET, Listing
from careerdata.ingest.html.counts import count_of
from careerdata.ingest.html.elements import ROW_HOLDERS, Kind
from careerdata.ingest.html.head import Head
from careerdata.ingest.html.hiding import Hiding
from careerdata.ingest.html.open_elements import Frame
from careerdata.ingest.html.spans import Layout, spans_of

_LONGEST_ORDINAL = 9
"""Digits of the number of a list item; the standard leaves longer ones to the browser."""


class Opening(Hiding):
    """Takes the start tags of elements, by their kind, and fills `head`."""

    def __init__(self, lines: list[int]) -> None:
        super().__init__(lines)
        self.head = Head()
        self._openers: dict[Kind, Callable[[str, Token], object]] = {
            "block": self._open_block,
            "break": self._start_break,
            "cell": self._open_cell,
            "head": self._open_head,
            "heading": self._open_heading,
            "item": self._open_item,
            "link": self._start_link,
            "list": self._open_list,
            "page": self._open_page,
            "row": self._open_row,
            "table": self._open_table,
            "term": self._open_term,
            "terms": self._open_terms,
            "unseen": self._open_unseen,
            "void": self._start_void,
        }

    def _start_void(self, tag: str, token: Token) -> None:
        if self._in_head or len(self._stack) <= len(("page", "html")):
            if tag == "meta":
                self.head.meta(token.attr)
            elif tag == "link":
                self.head.link(token.attr)

    def _start_break(self, tag: str, token: Token) -> None:
        self._break(token)

    def _start_link(self, tag: str, token: Token) -> None:
        self.flow.end_link()
        self._frames.inline.append(token)
        url = token.attr("href")
        if url is not None:
            self.flow.begin_link(url)

    def _open_block(self, tag: str, token: Token, kind: Kind = "block") -> Frame:
        """Open an element that stands on lines of its own."""
        if self.flow.pen.runs:
            self._break(token)
        return self._push(tag, kind, token)

    def _open_page(self, tag: str, token: Token) -> None:
        self.head.html(token.attr)
        self._open_block(tag, token)

    def _open_head(self, tag: str, token: Token) -> None:
        self._in_head = True
        self._push(tag, "head", token)

    def _open_heading(self, tag: str, token: Token) -> None:
        if self._whole is not None and not self._open["th"]:
            self._end_whole()  # a cell with a heading in it is no cell of data: the table is there for the looks
        frame = self._open_block(tag, token, "heading")
        if self._whole is None:
            self._whole = frame

    def _open_list(self, tag: str, token: Token) -> None:
        frame = self._open_block(tag, token)
        listing = self._number(frame, frame.listing.depth + 1)
        if tag == "ol":
            listing.count = count_of(token.attr("start"), 1, _LONGEST_ORDINAL) - 1

    def _open_item(self, tag: str, token: Token) -> None:
        around = self._stack[-1]
        frame = self._open_block(tag, token)
        listing = frame.listing = Listing(around.listing.group, max(around.listing.depth, 1))
        listing.item = BULLET
        if around.tag == "ol":
            around.listing.count = count_of(token.attr("value"), around.listing.count + 1, _LONGEST_ORDINAL)
            listing.item = str(around.listing.count)

    def _open_table(self, tag: str, token: Token) -> None:
        self._end_whole()
        frame = self._open_block(tag, token)
        self._number(frame, frame.listing.depth)
        frame.layout = Layout()

    def _open_row(self, tag: str, token: Token) -> None:
        in_table = self._stack[-1].tag in ROW_HOLDERS
        frame = self._open_block(tag, token, "row" if in_table else "block")
        if in_table and self._whole is None:
            self._whole = frame

    def _open_cell(self, tag: str, token: Token) -> None:
        if self._whole is None and self._stack[-1].tag in ROW_HOLDERS:
            self._break(token)
            self._whole = self._push("tr", "row", None)
        row = self._whole
        if row is None or row is not self._stack[-1] or row.kind != "row":
            self._open_block(tag, token)
            return
        row.data_cells += tag == "td"
        row.spans.append(spans_of(token.attr("colspan"), token.attr("rowspan"), heads=tag == "th"))
        self._begin_cell(tag, token, "cell")

    def _open_terms(self, tag: str, token: Token) -> None:
        frame = self._open_block(tag, token, "terms" if self._whole is None else "block")
        self._number(frame, frame.listing.depth)

    def _open_term(self, tag: str, token: Token) -> None:
        terms: Frame | None = self._stack[-1]
        while terms is not None and terms.tag == "div":
            terms = terms.parent
        if terms is None or terms.kind != "terms" or (self._whole is not None and self._whole is not terms):
            self._open_block(tag, token)
            return
        if self._whole is not None and (tag == "dt" or len(self.flow.cells) > 1):
            self._end_whole()
        if self._whole is None:
            self._break(token)
            self._whole = terms
            if tag == "dd":
                self.flow.begin_cell()
        self._begin_cell(tag, token, "term")

    def _begin_cell(self, tag: str, token: Token, kind: Kind) -> None:
        self._break(token)
        self._push(tag, kind, token)
        self.flow.end_cell()
        self.flow.begin_cell()
