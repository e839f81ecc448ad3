"""The inline tokens of a Markdown block as visible text."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

from markdown_it.token import Token

from careerdata.document.span import Span
from careerdata.ingest.blocks import Flow
from careerdata.ingest.html.elements import ELEMENTS, Element
from careerdata.ingest.markdown.positions import AT
from careerdata.ingest.styles import Styles
from careerdata.ingest.unseen import is_hidden, is_note, is_raised

Place = tuple[int, int]
"""An offset in a block's text, and where in the raw text it stands. What follows it there follows it here too, up to the next."""

_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\](?!:)|(?<=[0-9][0-9kK%+])(?<![^0-9]10)\^[0-9*†‡§]{1,2}\^")
"""The mark of a note, `[^1]`, or raised in the way of Pandoc behind a figure: `$40,000^1^`."""
_ANY_TAG = re.compile(r"<[^<>]*>")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")
_HREF = re.compile(r"""\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)


_NO_STYLES = Styles()

_DEFINES = re.compile(r"[ \t]{0,3}:[ \t]+(?=\S)")
"""What a line of a definition begins with, below the term that it defines."""
_DEFINED = re.compile(rf"[^\n:|]+(?:\n{_DEFINES.pattern}[^\n]*(?:\n(?![ \t]{{0,3}}:)[^\n]*)*)+")


def defines(content: str) -> bool:
    """Whether the text of a paragraph is a term with its definition below it, as dialects beyond CommonMark have it."""
    return "\n" in content and _DEFINED.fullmatch(content) is not None


def _is_unseen(element: Element | None, source: str) -> bool:
    if element is not None and element.kind == "unseen":
        return True
    name = _TAG.match(source)
    return name is not None and is_hidden(name[2].lower(), lambda key: _attribute(source, key), _NO_STYLES, frozenset)


def _attribute(source: str, name: str) -> str | None:
    """The value of an attribute of a tag, empty where it has none; None where the tag lacks it."""
    found = re.search(rf"""\s{name}(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?(?=[\s/>])""", source, re.IGNORECASE)
    return next((value for value in found.groups() if value is not None), "") if found else None


def write_phrases(flow: Flow, block: Token, places: Sequence[Place], end_line: Callable[[], None] | None) -> list[Span]:
    """Write the text of an `inline` token; the raw spans of code in it are returned.

    `end_line` is called at each hard break; without it a hard break is a blank.
    """
    if not places:
        return []
    phrases = _Phrases(flow, block.content, places, end_line)
    for token in block.children or ():
        phrases.take(token)
    flow.end_unseen()
    flow.end_link()
    return phrases.code


class _Phrases:
    def __init__(self, flow: Flow, content: str, places: Sequence[Place], end_line: Callable[[], None] | None) -> None:
        self._flow = flow
        self._content = content
        self._places = places
        self._end_line = end_line
        self.code: list[Span] = []
        self._unseen = ""
        """Tag of the element under way that shows nothing."""
        self._depth = 0
        """How many elements of that tag are open."""
        self._raised = -1
        """Where the raised text under way begins, -1 outside of one."""
        self._raiser = ""
        """The tag that raises it."""
        self._struck = 0
        """How many runs of struck text are open."""
        self._seen = 0
        """Offset up to which the text is read."""
        self._defines = defines(content) and end_line is not None
        self._shown_from = 0
        """Offset behind the mark of a definition."""
        if self._defines:
            flow.begin_cell()

    def take(self, token: Token) -> None:
        """Read one inline token."""
        at = max(token.meta.get(AT, 0), self._seen)
        if not (self._unseen or self._struck):
            self._flow.end_unseen()
        if token.type in ("s_open", "s_close"):
            self._struck += token.nesting
        elif token.type == "html_inline":
            self._tag(token.content, at)
        elif self._unseen or self._struck or self._raised >= 0:
            if self._raised < 0:
                self._put_away(token, at)
        elif token.type == "text":
            self._text(token, at)
        elif token.type == "code_inline":
            at += len(token.markup)
            at += self._content[at : at + len(token.content)].replace("\n", " ") != token.content
            self._write(at, at + len(token.content))
            self.code.append(Span(self._raw(at), self._raw(at + len(token.content) - 1) + 1))
        elif token.type == "text_special":
            self._special(token, at)
        else:
            self._take_other(token, at)

    def _put_away(self, token: Token, at: int) -> None:
        """Note the text of a token that readers do not see."""
        if token.type == "code_inline":
            at += len(token.markup)
        self._flow.put_away(self._content[at : at + len(token.content)], self._raw(at))

    def _take_other(self, token: Token, at: int) -> None:
        """Read a token that is no text."""
        if token.type == "softbreak":
            self._blank(at)
            self._define(at + 1)
        elif token.type == "hardbreak":
            self._break(at)
        elif token.type == "link_open":
            self._flow.begin_link(str(token.attrs.get("href", "")))
            self._seen = at + (token.markup == "autolink")  # the `<` before an address
        elif token.type == "link_close":
            self._flow.end_link()

    def _define(self, at: int) -> None:
        """Begin the definition of a term where one begins there; a further one of the term is part of it."""
        mark = _DEFINES.match(self._content, at) if self._defines else None
        if mark is not None:
            self._shown_from = mark.end()
            if len(self._flow.cells) == 1:
                self._flow.end_cell()
                self._flow.begin_cell()

    def _text(self, token: Token, at: int) -> None:
        """Plain text. That of an address in `<>` is not as it stands where its escapes are decoded."""
        end = at + len(token.content)
        if self._content[at - 1 : at] == "<" and self._content[at:end] != token.content:
            end = self._content.find(">", at)
        self._write(at, end)

    def _special(self, token: Token, at: int) -> None:
        """An escape or a character reference."""
        end = at + len(token.markup)
        if token.info == "escape":
            self._write(end - len(token.content), end)
        else:
            start = self._raw(at)
            self._flow.pen.put(token.content, start, start + len(token.markup))
            self._seen = end

    def _tag(self, source: str, at: int) -> None:
        """A tag of HTML."""
        tag = _TAG.match(source)
        self._seen = at + len(source)
        if tag is None:
            return
        is_end, name = bool(tag[1]), tag[2].lower()
        element = ELEMENTS.get(name)
        empty = source.endswith("/>")
        if self._unseen:
            self._depth += 0 if name != self._unseen or empty else -1 if is_end else 1
            self._unseen = self._unseen if self._depth else ""
        elif name == self._raiser if is_end else self._raises(name):
            self._raiser = "" if is_end else name
            self._raise(at if is_end else -1, self._seen)
        elif not (is_end or empty) and _is_unseen(element, source):
            self._unseen, self._depth = name, 1
        elif element is None or element.kind == "unseen":
            return
        elif element.kind == "link":
            href = None if is_end else _HREF.search(source)
            self._flow.end_link()
            if href is not None:
                self._flow.begin_link(html.unescape(href[1] or href[2] or href[3] or ""))
        elif element.kind != "void":
            self._break(at)

    def _raises(self, name: str) -> bool:
        """Whether a tag begins raised text, or a small mark of a note behind a figure."""
        if name == "sup":
            return True
        tail = self._flow.pen.tail
        if name not in ("small", "sub") or not is_raised(name, lambda _: None, tail):
            return False
        return is_note(_ANY_TAG.sub("", self._content[self._seen : self._content.find(f"</{name}", self._seen)]), tail)

    def _raise(self, end: int, at: int) -> None:
        """Raised text begins at `at` (`end` is -1) or ends at `end`: a mark that points to a note is left out."""
        begin, self._raised = self._raised, at if end < 0 else -1
        if end >= 0 and begin >= 0:
            raised = _ANY_TAG.sub("", self._content[begin:end])
            if not is_note(raised, self._flow.pen.tail):
                self._seen = begin
                self._write(begin + self._content[begin:end].find(raised[:1]) if raised else end, end)
            self._seen = at

    def _break(self, at: int) -> None:
        if self._end_line is None:
            self._blank(at)
        else:
            self._end_line()

    def _blank(self, at: int) -> None:
        start = self._raw(at)
        self._flow.pen.blank(start, start + 1)

    def _write(self, begin: int, end: int) -> None:
        """Write a slice of the content without the marks in it that point to notes (`[^1]`)."""
        begin = max(begin, self._seen, self._shown_from)
        for mark in _FOOTNOTE.finditer(self._content, begin, end):
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
