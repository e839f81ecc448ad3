"""The lines of a page: where each block of its text ends, by the elements that are open."""

from __future__ import annotations

from turbohtml import Token

from careerdata.ingest.blocks import Flow, Listing
from careerdata.ingest.html.elements import Kind
from careerdata.ingest.html.open_elements import Frame, Frames
from careerdata.ingest.html.spans import Layout
from careerdata.storage.limits import MAX_DEPTH, TooDeep


class Lines:
    """The open elements of a page, and the `flow` that their text goes to.

    `lines` says for each line that the tokens count at which raw offset it begins, line breaks left out of the count.
    """

    def __init__(self, lines: list[int]) -> None:
        self.flow = Flow()
        self._lines = lines
        self._frames = Frames()
        self._stack = self._frames.stack
        self._open = self._frames.places
        self._whole: Frame | None = None
        """Heading, table row or list of terms whose text is one block, whatever elements are in it."""
        self._groups = 0

    def place(self, token: Token) -> int:
        """Raw offset of a token."""
        line = token.line - 1
        return self._lines[line] + line + token.col

    def _push(self, tag: str, kind: Kind, token: Token | None) -> Frame:
        if len(self._stack) > MAX_DEPTH:
            raise TooDeep(self.place(token) if token else self._lines[0])
        return self._frames.push(tag, kind, token)

    def _number(self, frame: Frame, depth: int) -> Listing:
        self._groups += 1
        listing = frame.listing = Listing(self._groups, depth)
        return listing

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
