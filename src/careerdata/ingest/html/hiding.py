"""Elements of a page that show nothing, and what ends them."""

from __future__ import annotations

from turbohtml import Token

from careerdata.ingest.html.closing import Closing
from careerdata.ingest.html.elements import VERBATIM, Element
from careerdata.ingest.html.open_elements import Frame


class Hiding(Closing):
    """Takes the tags of elements that show nothing."""

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
