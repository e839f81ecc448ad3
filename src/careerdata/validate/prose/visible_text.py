"""What a reader sees of a guide as one string, for rules that look for signs of damage wherever they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate
from re import Pattern

from careerdata.document.block import CODE
from careerdata.document.document import Document
from careerdata.document.tables import GuideTables
from careerdata.document.text import Text
from careerdata.validate.location import Spot, place_spot

_VEIL = "\u00b7"
"""What stands for a character of code: it ends no word, sentence or figure."""
LONGEST = 60
"""Characters of a find that its finding marks: a pointer, not a paragraph."""


class Visible:
    """All visible text of a document but code, in reading order, one piece a line, and the way from there to the raw text."""

    def __init__(self, document: Document) -> None:
        self.document = document
        # Written out: a page has a thousand pieces, and a call for each costs more than all else here.
        blocks = [block for block in document.blocks if CODE not in block.marks]
        self.texts = [text for block in blocks for text in block.cells or (block.text,) if text.value]
        self.text = "\n".join([_veiled(text, document) if document.code else text.value for text in self.texts])

    @cached_property
    def _begins(self) -> list[int]:
        return [0, *accumulate([len(text.value) + 1 for text in self.texts])]

    @cached_property
    def _lower(self) -> str:
        return self.text.lower()

    def holding(self, words: Iterable[str]) -> list[Text]:
        """The pieces that hold any of some words in lower case."""
        lower = self._lower
        if len(lower) != len(self.text):
            return [text for text in self.texts if any(word in text.value.lower() for word in words)]
        at = {bisect_right(self._begins, found) - 1 for word in words for found in occurrences(lower, word)}
        return [self.texts[number] for number in sorted(at)]

    def place(self, at: int) -> tuple[int, int]:
        """Line and column in the raw text of a character of `text` that is no line break between two pieces."""
        number = bisect_right(self._begins, at) - 1
        begin = at - self._begins[number]
        return self.document.place(self.texts[number].span(begin, begin + 1).start)


def _veiled(text: Text, document: Document) -> str:
    """What a text shows, with a mark in place of each character of code or of a formula."""
    if not document.has_code(*text.span()):
        return text.value
    places = text.starts or range(text.start, text.start + len(text.value))
    return "".join(_VEIL if document.has_code(at, at + 1) else char for char, at in zip(text.value, places, strict=True))


_last: list[Visible] = []
"""The text looked at last: rules see a guide one after the other, and making it costs more than searching it."""


def visible(document: Document) -> Visible:
    """The visible text of a document."""
    if not _last or _last[0].document is not document:
        _last[:] = [Visible(document)]
    return _last[0]


def finds(guide: GuideTables, pattern: Pattern[str]) -> Iterator[tuple[str, Spot]]:
    """What of a guide's visible text a pattern matches, with its place; furniture, no text of the guide's, is passed over."""
    shown = visible(guide.document)
    for match in pattern.finditer(shown.text):
        found = spot_of(guide, match.start(), match.group())
        if found is not None:
            yield match.group(), found


def spot_of(guide: GuideTables, at: int, text: str) -> Spot | None:
    """Where a piece of the visible text stands that begins at `at`; None where that is furniture."""
    line, column = visible(guide.document).place(at)
    if guide.line_status.get(line) == "boilerplate":
        return None
    return place_spot(guide, line, column, text[:LONGEST])


def occurrences(text: str, sign: str) -> Iterator[int]:
    """Where a piece of text stands. One search a sign is several times as fast as one for all of them."""
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)
