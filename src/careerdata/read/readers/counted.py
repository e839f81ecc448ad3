"""A section that is a step: its heading counts it, `Step 3: Join a club`, and what stands under it says more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.span import Span
from careerdata.document.text import Text
from careerdata.language.shared import words_of
from careerdata.patterns import lazy
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

_NUMBERED = lazy(r"[^\w\s]*\s*(?P<number>\d{1,2})[.):]\s+(?=\S)")


class Count(NamedTuple):
    """What a heading counts, its number, and its words behind that."""

    word: str
    number: int
    at: tuple[int, int]
    begin: int
    """Where the text of the step begins: behind the number, or with the word where both are its name."""


class Counted(Reader):
    """The section is one row: what its heading says behind the number, and its own text."""

    how: Literal["counted"] = "counted"
    table: str = "steps"
    text: str = "text"

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        count = counted(section.heading) or numbered(section.heading)
        row = row_of(self.table, self.text, count, section.heading, list(section.lines())) if count is not None else None
        if row is not None:
            yield row


def row_of(table: str, field: str, count: Count, head: Text, body: list[Block]) -> Row | None:
    """The row of a step by its first line, the number apart, and what stands under that; None where nothing is said."""
    texts = [said for said in (head.cut(count.begin), *(block.text for block in body)) if said]
    if not texts:
        return None
    row = Row(table)
    row.put("rank", count.number, head.span(*count.at))
    row.put(field, " ".join(text.clean for text in texts), _extent(texts))
    row.also += [text.span() for text in texts]
    return row


def _extent(texts: list[Text]) -> Span:
    return Span(texts[0].span().start, max(text.span().end for text in texts))


def counted(heading: Text) -> Count | None:
    """What a heading counts of a way, `Phase 2`; None where it counts no steps."""
    found = _counted().match(heading.value)
    if found is None:
        return None
    return Count(found["word"].casefold(), int(found["number"]), found.span("number"), text_begin(found))


def text_begin(found: re.Match[str]) -> int:
    """Where the text of a step begins: behind its number, or with the word before that where both are its name."""
    word = (found["word"] or "").strip().casefold()
    is_name = found.end() < len(found.string) and word in words_of(lambda language: language.ways.named)
    return found.start("word") if is_name else found.end()


def numbered(heading: Text) -> Count | None:
    """The number that a heading begins with, where words stand behind it: `3. Join a club`."""
    found = _NUMBERED.match(heading.value)
    return Count("", int(found["number"]), found.span("number"), found.end()) if found else None


@cache
def _counted() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, words_of(lambda language: language.ways.counted))))
    return re.compile(rf"\W*(?P<word>{words})\s+\#?(?P<number>\d{{1,2}})(?!\w)[\s:.)\u2013\u2014-]*", re.IGNORECASE)
