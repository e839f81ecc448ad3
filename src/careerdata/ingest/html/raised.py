"""Raised text of a page: the mark of a note, or a part of what stands there."""

from __future__ import annotations

from careerdata.ingest.offsets import Pen
from careerdata.ingest.unseen import is_note


class Raised:
    """The raised text under way, if one is."""

    __slots__ = ("pieces", "tag")

    def __init__(self) -> None:
        self.pieces: list[tuple[str, int, int | None]] | None = None
        """Of each piece its characters, and its place; None outside of raised text."""
        self.tag = ""
        """The tag that raises it."""

    def begin(self, tag: str) -> None:
        """Raised text begins with a tag."""
        self.pieces, self.tag = [], tag

    def end(self, pen: Pen) -> None:
        """It is at its end: a mark that points to a note is left out, any other text is written."""
        pieces, self.pieces = self.pieces, None
        if not pieces or is_note("".join(data for data, _, _ in pieces), pen.tail):
            return
        for data, start, end in pieces:
            if end is None:
                pen.write(data, start)
            else:
                pen.put(data, start, end)
