"""An element that shows nothing and stands around blocks of Markdown.

What opens it is one piece of mark-up, what ends it another, and between the two the text is Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from careerdata.ingest.blocks import Flow
from careerdata.ingest.html.elements import ELEMENTS
from careerdata.ingest.html.ending import MAY_STAY_OPEN
from careerdata.ingest.markdown.tags import is_unseen
from careerdata.ingest.markdown.writing import Place
from careerdata.ingest.styles import Styles
from careerdata.patterns import lazy

_PIECE = lazy(
    r"<!--.*?(?:-->|\Z)|<(?P<verbatim>script|style|textarea|title)\b.*?(?:</(?P=verbatim)[^<>]*>|\Z)"
    r"""|<(?P<end>/?)(?P<tag>[A-Za-z][A-Za-z0-9-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>""",
    re.IGNORECASE | re.DOTALL,
)


class Cover:
    """The outermost element under way that shows nothing; none where `is_open` is false."""

    def __init__(self, source: str, flow: Flow, styles: Styles) -> None:
        self._source = source
        self._flow = flow
        self._styles = styles
        self._tag = ""
        self._depth = 0
        """How many elements of that tag are open."""
        self._level = 0
        """How deep in lists and quotes it stands; it ends with the innermost of them."""

    @property
    def is_open(self) -> bool:
        """Whether what comes next is not seen."""
        return bool(self._tag)

    def leave(self, level: int) -> None:
        """A block at a level of nesting comes: an element of a list or quote that is left has ended."""
        if self._tag and level < self._level:
            self._tag = ""
            self._flow.end_unseen()

    def put_away(self, content: str, places: Sequence[Place]) -> None:
        """Note a block's text, whose parts stand in the raw text at some places, as what readers do not see."""
        for (begin, at), (end, _) in pairwise([*places, (len(content), 0)]):
            self._flow.put_away(content[begin:end], at)

    def pass_by(self, begin: int, end: int, level: int) -> int:
        """Take the mark-up `source[begin:end]`; where the part of it begins that no element open before it hides."""
        piece = self._source[begin:end]
        shown = self._read(piece, level)
        for at, run in _runs(piece[:shown]):
            self._flow.put_away(run, begin + at)
        if not self._tag:
            self._flow.end_unseen()
        return begin + shown

    def _read(self, piece: str, level: int) -> int:
        """The offset at which the element open before a piece ends, its length where it does not."""
        shown = len(piece) if self._tag else 0
        for found in _PIECE.finditer(piece):
            if not found["tag"]:
                continue
            tag, is_end = found["tag"].lower(), bool(found["end"])
            if self._tag:
                self._depth += 0 if tag != self._tag else -1 if is_end else 1
                if not self._depth:
                    self._tag = ""
                    shown = min(shown, found.end())
            elif not is_end and self._begins(tag, found[0]):
                self._tag, self._depth, self._level = tag, 1, level
        return shown

    def _begins(self, tag: str, source: str) -> bool:
        element = ELEMENTS.get(tag)
        if tag in MAY_STAY_OPEN or source.endswith("/>") or (element is not None and element.kind in ("void", "break")):
            return False
        return is_unseen(element, source, self._styles)


def _runs(piece: str) -> Iterator[tuple[int, str]]:
    """The text of a piece of mark-up between its tags, each run with its offset."""
    seen = 0
    for found in _PIECE.finditer(piece):
        yield seen, piece[seen : found.start()]
        seen = found.end()
    yield seen, piece[seen:]
