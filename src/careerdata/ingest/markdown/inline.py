"""The inline tokens of a Markdown block as visible text."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it.token import Token

from careerdata.document.span import Span
from careerdata.ingest.blocks import Flow
from careerdata.ingest.html.elements import ELEMENTS
from careerdata.ingest.markdown.positions import AT
from careerdata.ingest.markdown.tags import TAG, href_of, is_unseen
from careerdata.ingest.markdown.writing import EndLine, Place, Writing
from careerdata.ingest.styles import Styles
from careerdata.ingest.unseen import is_note, is_raised
from careerdata.patterns import lazy

_ANY_TAG = lazy(r"<[^<>]*>")


def write_phrases(flow: Flow, block: Token, places: Sequence[Place], styles: Styles, end_line: EndLine) -> list[Span]:
    """Write the text of an `inline` token; the raw spans of code in it are returned.

    `end_line` is called at each hard break; without it a hard break is a blank.
    """
    if not places:
        return []
    phrases = _Phrases(flow, block.content, places, styles, end_line)
    for token in block.children or ():
        phrases.take(token)
    flow.end_unseen()
    flow.end_link()
    return phrases.code


class _Phrases(Writing):
    def __init__(self, flow: Flow, content: str, places: Sequence[Place], styles: Styles, end_line: EndLine) -> None:
        super().__init__(flow, content, places, end_line)
        self._styles = styles
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
        tag = TAG.match(source)
        self._seen = at + len(source)
        if tag is None:
            self._remark(source, at)
            return
        is_end, name = bool(tag[1]), tag[2].lower()
        element, empty = ELEMENTS.get(name), source.endswith("/>")
        if self._unseen:
            self._depth += 0 if name != self._unseen or empty else -1 if is_end else 1
            self._unseen = self._unseen if self._depth else ""
        elif name == self._raiser if is_end else self._raises(name):
            self._raiser = "" if is_end else name
            self._raise(at if is_end else -1, self._seen)
        elif not (is_end or empty) and is_unseen(element, source, self._styles):
            self._unseen, self._depth = name, 1
        elif element is None or element.kind == "unseen":
            return
        elif element.kind == "link":
            url = None if is_end else href_of(source)
            self._flow.end_link()
            if url is not None:
                self._flow.begin_link(url)
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
