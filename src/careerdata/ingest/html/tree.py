"""A web page being read: what each tag means for the flow of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from turbohtml import Token

from careerdata.ingest.blocks import BULLET, Flow, Listing
from careerdata.ingest.html.elements import ELEMENTS, HEADINGS, ROW_HOLDERS, VERBATIM, WALLS, Element, Kind
from careerdata.ingest.html.head import Head
from careerdata.ingest.html.marks import own_marks
from careerdata.ingest.html.open_elements import Frame, Frames
from careerdata.ingest.html.spans import Layout, spans_of
from careerdata.ingest.styles import Styles
from careerdata.ingest.unseen import MAY_RAISE, is_hidden, is_note, is_raised
from careerdata.storage.limits import MAX_DEPTH, TooDeep

_WHOLE = frozenset(("body", "html"))
_PARAGRAPH = frozenset(("p",))
_LONGEST_ORDINAL = 9
"""Digits of the number of a list item; the standard leaves longer ones to the browser."""


class Page:
    """Takes the tags and texts of a page in the order of the file, and fills `flow` and `head`.

    `lines` says for each line that the tokens count at which raw offset it begins, line breaks left out of the count.
    """

    def __init__(self, lines: list[int], styles: Styles | None = None) -> None:
        self.flow = Flow()
        self._styles = styles or Styles()
        self.head = Head()
        self._lines = lines
        self._frames = Frames()
        self._stack = self._frames.stack
        self._open = self._frames.places
        self._paragraphs = self._open["p"]
        self._verbatim = self._open["pre"]
        self._whole: Frame | None = None
        """Heading, table row or list of terms whose text is one block, whatever elements are in it."""
        self._unseen = 0
        """How many open elements show nothing."""
        self._hidden = False
        """Whether the outermost of them holds text that is struck out or hidden, and no title, script or drawing."""
        self._in_head = False
        self.has_ended = False
        """Whether the page has closed its body, or all of itself."""
        self._raised: list[tuple[str, int, int | None]] | None = None
        """What stands in the raised text under way: of each piece its characters, and its place; None outside of one."""
        self._raiser = ""
        """The tag that raises it."""
        self._groups = 0
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
        self._closers: dict[Kind, Callable[[Frame, Token | None], None]] = {
            "cell": self._close_cell,
            "term": self._close_cell,
            "unseen": self._close_unseen,
            "head": self._close_head,
        }

    # --- what the tokenizer says ---

    def text(self, data: str, start: int) -> None:
        """Text that stands in the raw text from `start` on as it is."""
        if self._unseen:
            if self._unseen == 1 and self._stack[-1].tag == "title":
                self.head.title(data)
            elif self._hidden and not self.is_verbatim:
                self.flow.put_away(data, start)
            return
        if self._in_head and not data.isspace():
            self._leave_head()
        if self._raised is not None:
            self._raised.append((data, start, None))
        elif self._verbatim and self._whole is None:
            self._write_lines(data, start)
        else:
            self.flow.pen.write(data, start)

    def reference(self, char: str, start: int, end: int) -> None:
        """A character that stands in the raw text as `raw[start:end]`."""
        if self._unseen:
            if self._unseen == 1 and self._stack[-1].tag == "title":
                self.head.title(char)
            return
        if self._in_head:
            self._leave_head()
        if self._raised is not None:
            self._raised.append((char, start, end))
        else:
            self.flow.pen.put(char, start, end)

    def start(self, token: Token) -> None:
        """A start tag. Raises TooDeep where too many elements are open."""
        tag = token.tag or ""
        element = ELEMENTS.get(tag)
        if self._unseen and self._stays_unseen(element, token):
            return
        if self._raised is not None and element is not None and tag != "a":
            self._end_raised()
        holds_text = element is None or element.kind not in ("void", "break")
        if holds_text and is_hidden(tag, token.attr, self._styles, partial(own_marks, token)):
            self._hide(element, token)
            return
        if tag in MAY_RAISE and self._raised is None and is_raised(tag, token.attr, self.flow.pen.tail):
            self._raised, self._raiser = [], tag
        if element is None:
            self._frames.inline.append(token)
            return
        if self._in_head and not element.stays_in_head:
            self._leave_head()
        if element.closes and self._stack[-1].tag not in element.within:
            self._close_all(element.closes, element.within, token)
        if self._paragraphs and element.ends_paragraph:
            self._close_all(_PARAGRAPH, WALLS, token)
        self._openers[element.kind](tag, token)

    def end(self, token: Token) -> None:
        """An end tag."""
        tag = token.tag or ""
        self.has_ended = self.has_ended or tag in _WHOLE
        if self._raised is not None and (tag == self._raiser or (tag in ELEMENTS and tag != "a")):
            self._end_raised()
        if self._stack[-1].tag == tag:
            self._pop(token)
            return
        if tag == "a":
            self.flow.end_link()
        element = ELEMENTS.get(tag)
        if element is None or tag == "a":
            inline = self._frames.inline
            if inline and inline[-1].tag == tag:
                inline.pop()
        elif tag == "br":
            self._break(token)
        elif tag not in _WHOLE:  # what stands behind them is part of the page all the same
            self._close_named(element, token)

    def finish(self) -> None:
        """The page is at its end."""
        self._end_raised()
        self._close_down_to(1, None)
        self._break(None)

    def open_tags(self) -> Iterator[Token]:
        """The start tags of all elements that are open, the innermost first."""
        inline = self._frames.inline
        for frame in reversed(self._stack):
            yield from reversed(inline)
            if frame.token is not None:
                yield frame.token
            inline = frame.inline

    @property
    def is_verbatim(self) -> bool:
        """Whether the text to come is of an element that holds no tags."""
        return self._stack[-1].tag in VERBATIM

    def place(self, token: Token) -> int:
        """Raw offset of a token."""
        line = token.line - 1
        return self._lines[line] + line + token.col

    # --- what has no content, or is a run of text ---

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

    # --- opening ---

    def _push(self, tag: str, kind: Kind, token: Token | None) -> Frame:
        if len(self._stack) > MAX_DEPTH:
            raise TooDeep(self.place(token) if token else self._lines[0])
        return self._frames.push(tag, kind, token)

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

    def _open_unseen(self, tag: str, token: Token) -> None:
        if tag != "svg" or not token.self_closing:
            self._hidden = self._hidden or (tag == "template" and not self._unseen)
            self._unseen += 1
            self._push(tag, "unseen", token)

    def _hide(self, element: Element | None, token: Token) -> None:
        """Open an element whose text nobody sees; one of no kind is a run of text in a line."""
        if element is not None and element.closes and self._stack[-1].tag not in element.within:
            self._close_all(element.closes, element.within, token)
        if element is not None and self.flow.pen.runs:
            self._break(token)
        self._hidden = self._hidden or not self._unseen
        self._unseen += 1
        self._push(token.tag or "", "unseen", token)

    def _end_raised(self) -> None:
        """Raised text is at its end: a mark that points to a note is left out, any other text stays."""
        raised, self._raised = self._raised, None
        if not raised or is_note("".join(data for data, _, _ in raised), self.flow.pen.tail):
            return
        for data, start, end in raised:
            if end is None:
                self.flow.pen.write(data, start)
            else:
                self.flow.pen.put(data, start, end)

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
            listing.count = _ordinal(token.attr("start"), 1) - 1

    def _open_item(self, tag: str, token: Token) -> None:
        around = self._stack[-1]
        frame = self._open_block(tag, token)
        listing = frame.listing = Listing(around.listing.group, max(around.listing.depth, 1))
        listing.item = BULLET
        if around.tag == "ol":
            around.listing.count = _ordinal(token.attr("value"), around.listing.count + 1)
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

    def _number(self, frame: Frame, depth: int) -> Listing:
        self._groups += 1
        listing = frame.listing = Listing(self._groups, depth)
        return listing

    # --- closing ---

    def _pop(self, token: Token | None) -> None:
        """Close the innermost element, before the token."""
        frame = self._stack[-1]
        if frame.kind in self._closers:
            self._closers[frame.kind](frame, token)
        elif frame is self._whole:
            self._end_whole()
        elif self.flow.pen.runs:
            self._break(token)
        self._frames.pop()

    def _close_cell(self, frame: Frame, token: Token | None) -> None:
        if self._whole is not None:
            self.flow.end_cell()
        elif self.flow.pen.runs:
            self._break(token)

    def _close_unseen(self, frame: Frame, token: Token | None) -> None:
        self._unseen -= 1
        if not self._unseen:
            self._hidden = False
            self.flow.end_unseen()

    def _close_head(self, frame: Frame, token: Token | None) -> None:
        self._in_head = False

    def _leave_head(self) -> None:
        self._close_down_to(self._open["head"][-1], None)

    def _close_down_to(self, size: int, token: Token | None) -> None:
        while len(self._stack) > size:
            self._pop(token)

    def _close_all(self, closed: frozenset[str], within: frozenset[str], token: Token) -> None:
        """Close what a start tag closes."""
        place = self._frames.innermost(closed)
        if place < 0:
            return
        stop = self._frames.innermost(within)
        while place > stop:
            self._close_down_to(place, token)
            place = self._frames.innermost(closed)

    def _close_named(self, element: Element, token: Token) -> None:
        """Close the innermost element that an end tag names, and all in it; nothing where it is out of reach."""
        place = self._frames.innermost(HEADINGS if element.kind == "heading" else (element.tag,))
        if place >= max(self._frames.innermost(element.reach), 0):
            self._close_down_to(place, token)

    def _stays_unseen(self, element: Element | None, token: Token) -> bool:
        """Take a start tag inside an element that shows nothing. False where it ends that element: it is no part of a drawing."""
        if element is None:
            if self._stack[-1].tag == token.tag:  # so that the end tag of the inner one does not end it
                self._unseen += 1
                self._push(token.tag or "", "unseen", token)
            return True
        while self._unseen and self._ends(self._stack[-1], element):
            self._pop(token)
        if not self._unseen:
            return False
        if self._unseen == 1 and self._open["svg"] and element.ends_paragraph:
            self._close_down_to(self._open["svg"][-1], token)
            return False
        if element.kind not in ("void", "break", "link") and not token.self_closing:
            self._unseen += 1
            self._push(element.tag, "unseen", token)
        return True

    @staticmethod
    def _ends(hidden: Frame, element: Element) -> bool:
        """Whether a start tag ends the hidden element around it, as it does where the end tag may be left out."""
        if hidden.tag in VERBATIM or hidden.kind != "unseen":
            return False
        return hidden.tag in element.closes or (hidden.tag == "p" and element.ends_paragraph)

    # --- blocks ---

    def _break(self, token: Token | None) -> None:
        """The line ends at the token: a block, or inside a heading or a row a blank, for which the tag stands."""
        pen = self.flow.pen
        if not pen.runs:
            return
        if self._whole is None:
            self._end_line()
        elif token is not None:
            place = self.place(token)
            pen.blank(place, place + 1)

    def _write_lines(self, data: str, start: int) -> None:
        """Text whose line breaks are shown."""
        *lines, last = data.split("\n")
        for line in lines:
            self.flow.pen.write(line, start)
            self._end_line()
            start += len(line) + 1
        self.flow.pen.write(last, start)

    def _end_line(self) -> None:
        """What was written is a line, or the text of the list item it stands in."""
        frame = self._stack[-1]
        self.flow.end_line(frame.listing, frame.marks)

    def _end_whole(self) -> None:
        """The heading, row or list of terms under way is out as far as it goes; what is left of it are lines."""
        frame = self._whole
        if frame is None:
            return
        self._whole = None
        if frame.kind == "heading":
            self.flow.end_block("heading", int(frame.tag[1]), "", frame.marks, frame.listing.group)
        else:
            in_head = frame.parent is not None and frame.parent.tag == "thead"
            is_header = frame.kind == "row" and (in_head or not frame.data_cells)
            self._end_row(frame, is_header=is_header)
        if frame.kind != "terms":
            frame.kind = "block"

    def _end_row(self, frame: Frame, *, is_header: bool) -> None:
        """The row under way is a block, its cells where browsers show them: parts of a table are laid out apart."""
        before = len(self.flow.blocks)
        self.flow.end_row(is_header, frame.marks, frame.listing.group)
        part = frame.parent if frame.kind == "row" else None
        if part is None or len(self.flow.blocks) == before:
            return
        part.layout = part.layout or Layout()
        row = self.flow.blocks[-1]
        row.cells = part.layout.row(row.cells, frame.spans)


def _ordinal(text: str | None, default: int) -> int:
    """A number of a list, as the attribute says; the default where it says none that anyone would count by."""
    digits = (text or "").strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST_ORDINAL else default
