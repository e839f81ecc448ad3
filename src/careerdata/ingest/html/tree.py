"""A web page being read: its tags and texts, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from turbohtml import Token

from careerdata.ingest.html.elements import ELEMENTS, VERBATIM, WALLS
from careerdata.ingest.html.marks import own_marks
from careerdata.ingest.html.opening import Opening
from careerdata.ingest.html.raised import Raised
from careerdata.ingest.styles import Styles
from careerdata.ingest.unseen import MAY_RAISE, is_hidden, is_raised

_WHOLE = frozenset(("body", "html"))
_PARAGRAPH = frozenset(("p",))


class Page(Opening):
    """Takes the tags and texts of a page in the order of the file, and fills `flow` and `head`.

    `lines` says for each line that the tokens count at which raw offset it begins, line breaks left out of the count.
    """

    def __init__(self, lines: list[int], styles: Styles | None = None) -> None:
        super().__init__(lines)
        self._styles = styles or Styles()
        self._paragraphs = self._open["p"]
        self._verbatim = self._open["pre"]
        self.has_ended = False
        """Whether the page has closed its body, or all of itself."""
        self._raised = Raised()
        self._ended = False
        """Whether an element within a line has ended since the last text."""
        self._beside = -1
        """Where one began behind another, with nothing between the two."""

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
        if self._raised.pieces is not None:
            self._raised.pieces.append((data, start, None))
        elif self._verbatim and self._whole is None:
            self._write_lines(data, start)
        else:
            if self._beside >= 0:
                self._part(data)
            self.flow.pen.write(data, start)
        self._ended, self._beside = False, -1

    def _part(self, data: str) -> None:
        """Put a blank before a word that an element begins with right behind one that ends in a digit.

        A page shows two things, whatever sets them apart: `<span>£18,000</span><span>Starter</span>`.
        """
        if data[:1].isupper() and data[1:2].islower() and self.flow.pen.tail[-1:].isdigit():
            self.flow.pen.blank(self._beside, self._beside + 1)

    def reference(self, char: str, start: int, end: int) -> None:
        """A character that stands in the raw text as `raw[start:end]`."""
        if self._unseen:
            if self._unseen == 1 and self._stack[-1].tag == "title":
                self.head.title(char)
            return
        if self._in_head:
            self._leave_head()
        if self._raised.pieces is not None:
            self._raised.pieces.append((char, start, end))
        else:
            self.flow.pen.put(char, start, end)

    def start(self, token: Token) -> None:
        """A start tag. Raises TooDeep where too many elements are open."""
        tag = token.tag or ""
        element = ELEMENTS.get(tag)
        if self._unseen and self._stays_unseen(element, token):
            return
        if self._raised.pieces is not None and element is not None and tag != "a":
            self._raised.end(self.flow.pen)
        holds_text = element is None or element.kind not in ("void", "break")
        if holds_text and is_hidden(tag, token.attr, self._styles, partial(own_marks, token)):
            self._hide(element, token)
            return
        if tag in MAY_RAISE and self._raised.pieces is None and is_raised(tag, token.attr, self.flow.pen.tail):
            self._raised.begin(tag)
        if element is None:
            self._frames.inline.append(token)
            self._beside = self.place(token) if self._ended else -1
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
        if self._raised.pieces is not None and (tag == self._raised.tag or (tag in ELEMENTS and tag != "a")):
            self._raised.end(self.flow.pen)
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
                self._ended = True
        elif tag == "br":
            self._break(token)
        elif tag not in _WHOLE:  # what stands behind them is part of the page all the same
            self._close_named(element, token)

    def finish(self) -> None:
        """The page is at its end."""
        self._raised.end(self.flow.pen)
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
