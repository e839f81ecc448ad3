"""What closes the elements of a page: their end tags, and the start tags of others."""

from __future__ import annotations

from collections.abc import Callable

from turbohtml import Token

from careerdata.ingest.html.elements import HEADINGS, Element, Kind
from careerdata.ingest.html.lines import Lines
from careerdata.ingest.html.open_elements import Frame


class Closing(Lines):
    """Takes what closes an element."""

    def __init__(self, lines: list[int]) -> None:
        super().__init__(lines)
        self._unseen = 0
        """How many open elements show nothing."""
        self._hidden = False
        """Whether the outermost of them holds text that is struck out or hidden, and no title, script or drawing."""
        self._in_head = False
        self._closers: dict[Kind, Callable[[Frame, Token | None], None]] = {
            "cell": self._close_cell,
            "term": self._close_cell,
            "unseen": self._close_unseen,
            "head": self._close_head,
        }

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
