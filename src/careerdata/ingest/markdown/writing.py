"""Text of a Markdown block on its way to the page, each character with its place in the raw text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from markdown_it.token import Token

from careerdata.document.span import Span
from careerdata.ingest.blocks import Flow
from careerdata.ingest.markdown.definitions import DEFINES, defines
from careerdata.ingest.remarks import is_remark
from careerdata.patterns import lazy

Place = tuple[int, int]
"""An offset in a block's text, and where in the raw text it stands. What follows it there follows it here too, up to the next."""

EndLine = Callable[[], None] | None
"""What to call at each hard break."""

_FOOTNOTE = lazy(r"\[\^[^\]\s]{1,40}\](?!:)|(?<=[0-9][0-9kK%+])(?<![^0-9]10)\^[0-9*†‡§]{1,2}\^")
"""The mark of a note, `[^1]`, or raised in the way of Pandoc behind a figure: `$40,000^1^`."""
_LINKED_NOTE = lazy(r"(?:(?<=[,.][0-9]{3})|(?<=[0-9][kK%+])|(?<=[0-9]{4}))\[[0-9a-z*†‡§]{1,2}\]")
"""The same as a link right behind a figure: `$40,000[1]`."""


class Writing:
    """Writes slices of a block's text; `end_line` is called at each hard break, without it a hard break is a blank."""

    def __init__(self, flow: Flow, content: str, places: Sequence[Place], end_line: EndLine) -> None:
        self._flow = flow
        self._content = content
        self._places = places
        self._end_line = end_line
        self._seen = 0
        """Offset up to which the text is read."""
        self._defines = defines(content) and end_line is not None
        self._shown_from = 0
        """Offset behind the mark of a definition."""
        if self._defines:
            flow.begin_cell()

    def _define(self, at: int) -> None:
        """Begin the definition of a term where one begins there; a further one of the term is part of it."""
        mark = DEFINES.match(self._content, at) if self._defines else None
        if mark is not None:
            self._shown_from = mark.end()
            if len(self._flow.cells) == 1:
                self._flow.end_cell()
                self._flow.begin_cell()

    def _break(self, at: int) -> None:
        if self._end_line is None:
            self._blank(at)
        else:
            self._end_line()

    def _blank(self, at: int) -> None:
        start = self._raw(at)
        self._flow.pen.blank(start, start + 1)

    def _write(self, begin: int, end: int) -> None:
        """Write a slice of the content without the marks in it that point to notes (`[^1]`), which may be links there."""
        begin = max(begin, self._seen, self._shown_from)
        if self._content.startswith("[", begin - 1) and begin and _LINKED_NOTE.match(self._content, begin - 1, end + 1):
            self._seen = max(self._seen, end)
            return
        linked = self._content.startswith("[^", begin - 1) and begin > 0
        for mark in _FOOTNOTE.finditer(self._content, begin - linked, end + linked):
            self._write_run(begin, mark.start())
            begin = mark.end()
        self._write_run(begin, end)
        self._seen = max(self._seen, end)

    def _write_run(self, begin: int, end: int) -> None:
        """Write a slice of the content, from each known place on by itself."""
        while begin < end:
            nearest = bisect_right(self._places, begin, key=lambda place: place[0])
            stop = min(end, self._places[nearest][0]) if nearest < len(self._places) else end
            self._flow.pen.write(self._content[begin:stop], self._raw(begin))
            begin = stop

    def _raw(self, at: int) -> int:
        """Raw offset of an offset in the content."""
        nearest = max(0, bisect_right(self._places, at, key=lambda place: place[0]) - 1)
        content_at, raw_at = self._places[nearest]
        return raw_at + at - content_at

    def _remark(self, source: str, at: int) -> None:
        """Note a comment that speaks to this tool."""
        if is_remark(source):
            self._flow.remarks.append(Span(self._raw(at), self._raw(at + len(source) - 1) + 1))

    def _text(self, token: Token, at: int) -> None:
        """Plain text. That of an address in `<>` is not as it stands where its escapes are decoded."""
        end = at + len(token.content)
        if self._content[at - 1 : at] == "<" and self._content[at:end] != token.content:
            end = self._content.find(">", at)
        self._write(at, end)
