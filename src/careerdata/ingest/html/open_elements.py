"""The elements of a page that are open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from turbohtml import Token

from careerdata.ingest.blocks import Listing
from careerdata.ingest.html.elements import Kind
from careerdata.ingest.html.marks import marks_inside
from careerdata.ingest.html.spans import Layout, Spans


class Frame:
    """An open element that has a kind."""

    __slots__ = ("_marks", "data_cells", "inline", "kind", "layout", "listing", "parent", "spans", "tag", "token")

    def __init__(self, tag: str, kind: Kind, parent: Frame | None, token: Token | None, listing: Listing) -> None:
        self.tag = tag
        self.kind = kind
        self.parent = parent
        self.token = token
        """The start tag; None for one that the page leaves out."""
        self.listing = listing
        self.inline: list[Token] = []
        """Elements of no kind around it, inside the parent."""
        self.data_cells = 0
        """How many cells of data a row has."""
        self.spans: list[Spans] = []
        """Of a row, what each of its cells stands in."""
        self.layout: Layout | None = None
        """Of a table or a part of one, where the cells of its rows stand."""
        self._marks: frozenset[str] | None = None if parent else frozenset()

    @property
    def marks(self) -> frozenset[str]:
        """Marks of it and of all around it; worked out when someone asks, which nobody does for most elements."""
        if self._marks is not None:
            return self._marks
        unknown: list[Frame] = []
        around: Frame | None = self
        while around is not None and around._marks is None:
            unknown.append(around)
            around = around.parent
        marks = around._marks if around is not None and around._marks is not None else frozenset()
        for inner in reversed(unknown):
            for token in inner.inline:
                marks = marks_inside(marks, token)
            if inner.token is None:
                marks |= {inner.tag}
            elif inner.tag != "html":
                marks = marks_inside(marks, inner.token)
            inner._marks = marks
        return marks


class Frames:
    """The stack of open elements, the page as a whole being the outermost, and where on it those of each tag are."""

    def __init__(self) -> None:
        self.stack = [Frame("", "page", None, None, Listing(0, 0))]
        self.inline: list[Token] = []
        """Open elements of no kind, inside the innermost frame."""
        self.places: defaultdict[str, list[int]] = defaultdict(list)
        """Where on the stack the elements of each tag are, the innermost last."""

    def push(self, tag: str, kind: Kind, token: Token | None) -> Frame:
        """Open an element inside the innermost one."""
        stack = self.stack
        parent = stack[-1]
        frame = Frame(tag, kind, parent, token, parent.listing)
        if self.inline:
            frame.inline, self.inline = self.inline, frame.inline
        self.places[tag].append(len(stack))
        stack.append(frame)
        return frame

    def pop(self) -> None:
        """Drop the innermost element."""
        frame = self.stack.pop()
        self.places[frame.tag].pop()
        self.inline = frame.inline

    def innermost(self, tags: Iterable[str]) -> int:
        """Place on the stack of the innermost open element of some tags, -1 where there is none."""
        place = -1
        for tag in tags:
            places = self.places[tag]
            if places and places[-1] > place:
                place = places[-1]
        return place
