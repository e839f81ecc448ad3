"""The sentence around a figure, for rules about what running text says of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from careerdata.document.document import Document
from careerdata.document.tables import GuideTables
from careerdata.document.text import Text
from careerdata.language.sentences import sentences
from careerdata.records.text import Mention
from careerdata.validate.prose.visible_text import visible

LONGEST = 1_000
"""Characters of a sentence; a longer run is a table or a list that lost its line breaks."""


_NEAR = 3
"""Lines from a figure within which others may share its sentence."""


def unread(mentions: Iterable[Mention], also: Callable[[Mention], bool] = lambda _: False) -> list[Mention]:
    """The single figures that became no record, or that `also` wants, and what may stand in one sentence with them."""
    listed = list(mentions)
    lines = {one.line_start for one in listed if one.maximum is None and (one.record_id is None or also(one))}
    near = {line + apart for line in lines for apart in range(-_NEAR, _NEAR + 1)}
    return [one for one in listed if one.line_start in near]


class Stated(NamedTuple):
    """A figure in its sentence, the text with white space as it stands."""

    mention: Mention
    text: str
    start: int
    """Where the figure begins in the text."""
    alone: bool
    """No other of the mentions that has its kind stands in the sentence."""

    @property
    def before(self) -> str:
        """The text up to the figure."""
        return self.text[: self.start]


def stated(guide: GuideTables, mentions: Iterable[Mention], about: Iterable[str] = ("",)) -> Iterator[Stated]:
    """Mentions of a guide, in reading order, each in its sentence.

    Those in no running text, in a longer sentence, or in a piece of text that holds no word of `about` (in lower case) are left
    out.
    """
    wanted = sorted(mentions, key=lambda one: (one.line_start, one.column_start))
    if not wanted:
        return
    document = guide.document
    texts = visible(document).holding(about)
    begins = [document.place(text.span().start) for text in texts]
    placed = []
    for mention in wanted:
        at = bisect_right(begins, (mention.line_start, mention.column_start)) - 1
        index = _index(document, texts[at], mention) if at >= 0 else None
        if index is not None:
            placed.append((mention, index, (at, *_bounds(texts[at].value, index))))
    together = Counter((mention.kind, where) for mention, _, where in placed)
    for mention, index, (at, start, end) in placed:
        if end - start <= LONGEST:
            alone = together[mention.kind, (at, start, end)] == 1
            yield Stated(mention, texts[at].value[start:end], index - start, alone)


def _index(document: Document, text: Text, mention: Mention) -> int | None:
    """Where a mention begins in a text; None where it stands behind its end."""
    start, end = text.span()
    here = mention.line_start, mention.column_start
    if document.place(end - 1) < here:
        return None
    offset = start + bisect_left(range(start, end), here, key=document.place)
    return offset - start if text.starts is None else bisect_left(text.starts, offset)


def _bounds(text: str, at: int) -> tuple[int, int]:
    """Start and end of the sentence around a position, looked for within LONGEST characters to either side."""
    around = sentences(text, max(at - LONGEST, 0), min(at + LONGEST, len(text)))
    return next(((start, end) for start, end in around if end > at), (at, at))
