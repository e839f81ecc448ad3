"""HTML as blocks of visible text, each character with its place in the raw text.

turbohtml cuts a page into tags, text and character references as the HTML standard says, each with its line and column.
The text goes to the pen as it comes, in the order of the file, so that its places need no working out afterwards; which
element it stands in is the `Page`'s business. Nothing that a page names is fetched, and nothing in it is run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from turbohtml import Token, TokenType, tokenize

from careerdata.document.parsed import Parsed
from careerdata.document.span import Span
from careerdata.ingest.html.elements import VERBATIM
from careerdata.ingest.html.ending import left_open
from careerdata.ingest.html.tree import Page
from careerdata.ingest.remarks import is_remark
from careerdata.ingest.site_tags import without_site_tags
from careerdata.ingest.styles import Styles
from careerdata.patterns import lazy

_DRAWING = lazy(rf"<(?:(?P<end>/?)(?:svg|math)\b[^<>]*>|(?:{'|'.join(sorted(VERBATIM))})\b[^<>]*/>)", re.IGNORECASE)
_NAME = lazy("[A-Za-z]+")
_NAMELESS = "</>"
"""An end tag without a name: it shows nothing, and the tokenizer gives no token for it."""


def parse(raw: str) -> Parsed:
    """Blocks of a page in reading order, what its head declares, and what it ends in the middle of.

    Offsets count code points of `raw`. Raises TooDeep where elements are nested deeper than `limits.MAX_DEPTH`; takes any
    other text there is.
    """
    return parse_slice(raw, 0, len(raw))


def parse_slice(raw: str, begin: int, end: int, styles: Styles | None = None) -> Parsed:
    """As `parse`, for the mark-up in `raw[begin:end]`; offsets count from the start of `raw` all the same.

    `styles`: those of the page that the slice is of; of none they are its own.
    """
    piece = without_site_tags(raw[begin:end]).replace("\0", "\ufffd").replace("\r", "\n")
    page = Page(list(accumulate(map(len, piece.split("\n")), initial=begin)), styles or Styles(piece))
    has_nameless = _NAMELESS in piece
    without_drawn_tags = _without_drawn_tags(piece)
    text, start, stop, reference = TokenType.TEXT, TokenType.START_TAG, TokenType.END_TAG, TokenType.CHARACTER_REFERENCE
    pen = page.flow.pen
    for token in tokenize(without_drawn_tags, resolve_references=False, capture_source=True):
        kind = token.type
        if kind is text:
            data = token.data or ""
            if not pen.runs and data.isspace():
                continue
            place = page.place(token)
            if page.is_verbatim:
                page.text(piece[place - begin : place - begin + len(data)], place)  # in here a drawn tag is text
            elif has_nameless:
                for run, at in _runs(raw, data, place):
                    page.text(run, at)
            else:
                page.text(data, place)
        elif kind is start:
            page.start(token)
        elif kind is stop:
            page.end(token)
        elif kind is reference:
            _put(page, token)
        else:
            _note(page, token)
    open_at_end = left_open(piece, begin, page)
    page.finish()
    return Parsed(page.flow.blocks, page.head.declared(), open_at_end, page.flow.unseen, (), page.flow.remarks)


def _put(page: Page, token: Token) -> None:
    """A character reference; of one without a semicolon the tokenizer may give letters behind it too (`&notit` is `¬it`)."""
    data, source = token.data or "", token.source or ""
    char, rest = data[:1], data[1:]
    if not source.endswith(rest):
        char, rest = data, ""
    start = page.place(token)
    end = start + len(source) - len(rest)
    page.reference(char, start, end)
    if rest:
        page.text(rest, end)


def _note(page: Page, token: Token) -> None:
    """A comment, of which those that speak to this tool are kept; or what says which kind of document it is."""
    source = token.source or ""
    if is_remark(source):
        place = page.place(token)
        page.flow.remarks.append(Span(place, place + len(source)))


def _runs(raw: str, data: str, start: int) -> Iterator[tuple[str, int]]:
    """The runs of a text between end tags without a name, which show nothing and for which the tokenizer gives no token."""
    seen = 0
    while seen < len(data):
        stop = raw.find(_NAMELESS, start)
        size = stop - start if 0 <= stop - start < len(data) - seen else len(data) - seen
        if size:
            yield data[seen : seen + size], start
        seen += size
        start += size + len(_NAMELESS)


def _without_drawn_tags(piece: str) -> str:
    """The mark-up with tags such as `<style/>` in a drawing blanked out, each by as many blanks.

    Only there they are empty elements. The tokenizer does not know where it is, and would take the rest of the page for style.
    """
    if not any(name in VERBATIM for name in _names_of_empty_tags(piece)):
        return piece
    depth = 0
    parts: list[str] = []
    seen = 0
    for found in _DRAWING.finditer(piece):
        if found["end"]:
            depth = max(0, depth - 1)
        elif found["end"] is not None:
            depth += not found[0].endswith("/>")
        elif depth:
            parts += piece[seen : found.start()], " " * len(found[0])
            seen = found.end()
    return "".join([*parts, piece[seen:]])


def _names_of_empty_tags(piece: str) -> Iterator[str]:
    """Names of all tags that end in `/>`."""
    seen = 0
    while (end := piece.find("/>", seen)) >= 0:
        name = _NAME.match(piece, piece.rfind("<", seen, end) + 1)
        if name:
            yield name[0].lower()
        seen = end + 2
