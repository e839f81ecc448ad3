"""The flow of a page: visible text comes in, in reading order, and goes out as blocks."""

from __future__ import annotations

from careerdata.document.block import Block, Link, Shape
from careerdata.document.parsed import Unseen
from careerdata.document.span import Span
from careerdata.document.text import Text
from careerdata.ingest.boxes import unboxed
from careerdata.ingest.ink import Ink, text_of
from careerdata.ingest.offsets import Pen, Run

BULLET = "•"
"""What a reader sees before an item of a list without numbers, whatever the mark-up writes."""

_NO_MARKS: frozenset[str] = frozenset()


class Listing:
    """The list or table that elements stand in."""

    __slots__ = ("count", "depth", "group", "item")

    def __init__(self, group: int, depth: int) -> None:
        self.group = group
        self.depth = depth
        """How many lists, this one included, are around."""
        self.count = 0
        """Number of the last item."""
        self.item = ""
        """Marker of the item whose text is still to come, empty where none is."""


class Flow:
    """Turns runs of visible text into blocks. The text goes to `pen`; the calls below say where blocks end and what they are."""

    def __init__(self) -> None:
        self.pen = Pen()
        self.blocks: list[Block] = []
        self.unseen: list[Unseen] = []
        self.remarks: list[Span] = []
        """Comments that speak to this tool."""
        self._put_away: list[Span] = []
        self.cells: list[tuple[int, int]] = []
        """Begin and end of each cell of the row under way, in its visible text; the end of one that is open is -1."""
        self._links: list[tuple[str, int, int]] = []
        self._link: tuple[str, int] | None = None

    def end_block(
        self, shape: Shape = "line", level: int = 0, marker: str = "", marks: frozenset[str] = _NO_MARKS, group: int = 0
    ) -> None:
        """What was written since the last block is a block; nothing visible is none."""
        runs = self.pen.lift()
        if runs:
            text = text_of(runs)
            links = self._take_links(runs, text) if self._links or self._link else ()
            text = unboxed(text) if marker else text
            self.blocks.append(Block(text, shape, level, marker, True, (), False, links, marks, group))

    def end_line(self, listing: Listing, marks: frozenset[str]) -> None:
        """What was written since the last block is a line, or the text of the list item that it stands in."""
        if not self.pen.runs:
            return
        marker = listing.item
        if marker:
            listing.item = ""
            self.end_block("item", listing.depth, marker, marks, listing.group)
        else:
            self.end_block("line", 0, "", marks, listing.group)

    def put_away(self, data: str, start: int) -> None:
        """Text that readers do not see stands in the raw text from `start` on, character by character."""
        for line in data.split("\n"):
            seen = line.strip()
            if seen:
                begin = start + line.index(seen[0])
                self._put_away.append(Span(begin, begin + len(seen)))
            start += len(line) + 1

    def end_unseen(self) -> None:
        """The run of text that readers do not see is at its end."""
        if self._put_away:
            self.unseen.append(tuple(self._put_away))
            self._put_away = []

    def begin_cell(self) -> None:
        """A cell of a table row begins."""
        self.cells.append((self.pen.size, -1))

    def end_cell(self) -> None:
        """The cell under way ends, if one is."""
        if self.cells and self.cells[-1][1] < 0:
            self.cells[-1] = (self.cells[-1][0], self.pen.size)

    def end_row(self, header: bool = False, marks: frozenset[str] = _NO_MARKS, group: int = 0) -> None:
        """What was written since the last block is a table row of the cells begun and ended; nothing visible is none."""
        self.end_cell()
        runs = self.pen.lift()
        if runs:
            ink = Ink(runs)
            text = ink.cut(0, len(ink.value))
            cells = tuple([ink.cut(begin, end) for begin, end in self._all_cells(ink.value)])
            links = self._take_links(runs, text) if self._links or self._link else ()
            self.blocks.append(Block(text, "row", 0, "", True, cells, header, links, marks, group))
        self.cells = []

    def _all_cells(self, value: str) -> list[tuple[int, int]]:
        """The cells, and what stands between them (mark-up gone wrong) as cells too, so that no text is lost."""
        cells: list[tuple[int, int]] = []
        seen = 0
        for begin, end in self.cells:
            if begin > seen and value[seen:begin] != " ":
                cells.append((seen, begin))
            cells.append((begin, end))
            seen = end
        if seen < len(value):
            cells.append((seen, len(value)))
        return cells

    def begin_link(self, url: str) -> None:
        """A link to `url` begins."""
        self.end_link()
        self._link = (url, self.pen.size)

    def end_link(self) -> None:
        """The link under way ends, if one is."""
        if self._link is not None:
            url, begin = self._link
            if self.pen.size > begin:
                self._links.append((url, begin, self.pen.size))
            self._link = None

    def _take_links(self, runs: list[Run], text: Text) -> tuple[Link, ...]:
        """Links of the block that `text` is; one under way goes on in the next block."""
        size = len(text.value)
        if self._link is not None:
            url, begin = self._link
            if begin < size:
                self._links.append((url, begin, size))
            self._link = (url, 0)
        places, self._links = self._links, []
        if len(places) == 1 and places[0][1:] == (0, size):
            return (Link(places[0][0], text),)
        ink = Ink(runs)
        return tuple([Link(url, ink.cut(begin, end)) for url, begin, end in places])
