"""Organisations, conferences and platforms named in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Literal

from careerdata.ingest.document import Text
from careerdata.ingest.row import Row
from careerdata.read import nouns
from careerdata.read.reader import Page, Reader, sentences
from careerdata.read.section import Section

_PLATFORMS = re.compile(r"\b(?:platforms?|sites?|networks?|communities)\s+(?:like|such as|including)\s+", re.IGNORECASE)
_GROUPS = re.compile(
    r"\b(?:organi[sz]ations?|associations?|groups|societies|nonprofits)\s+(?:like|such as|including)\s+", re.IGNORECASE
)
_CONFERENCE = re.compile(r"\b(?:conferences?|summits?|conventions?|symposi(?:um|a|ums))\b", re.IGNORECASE)
_FOR = re.compile(
    r"\b(?:[Ff]or|to|serves|serving|supports|supporting)\s+(?P<whom>[^.,;:()]+?)"
    r"(?=[.,;:()]|$|\s+(?:with|through|by|and|via|across|while|as well|at|on)\b)"
)
MAX_AUDIENCE = 8
"""Most words of an audience: longer than that it is a clause of another kind."""


class Organizations(Reader):
    """A name with an acronym in brackets is an organisation; one that hosts conferences is a conference.

    The audience is what stands after "for" (before or after the name) where its last word names people.
    """

    how: Literal["organizations"] = "organizations"
    prose: ClassVar[bool] = True
    people: list[str] = []
    """Words that name people, singular or plural: an audience ends in one of them."""
    people_endings: list[str] = []
    """Endings of words that name people (`-ers`, `-ists`)."""
    not_people: list[str] = []
    """Words that have such an ending and name none."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for block in section.lines():
            text = block.text
            for begin, end in sentences(text):
                yield from self._sentence(text, begin, end)

    def _sentence(self, text: Text, begin: int, end: int) -> Iterator[Row]:
        value = text.value
        conference = _CONFERENCE.search(value, begin, end)
        taken: list[tuple[int, int]] = []
        for named in nouns.with_acronyms(value, begin, end):
            kind = "conference" if conference and conference.start() < named.start else "organization"
            row = _row(kind, text, named.start, named.end)
            row.put("acronym", named.acronym, text.span(named.acronym_start, named.acronym_end))
            self._audience(row, text, begin, end, named)
            taken.append((named.start, named.end))
            yield row
        for opening, kind in ((_PLATFORMS, "platform"), (_GROUPS, "organization")):
            for match in opening.finditer(value, begin, end):
                for start, stop, _ in nouns.listed(value, match.end(), end):
                    if not any(start < done[1] and done[0] < stop for done in taken):
                        taken.append((start, stop))
                        yield _row(kind, text, start, stop)

    def _audience(self, row: Row, text: Text, begin: int, end: int, named: nouns.Named) -> None:
        for start, stop in ((named.acronym_end, end), (begin, named.start)):
            for match in _FOR.finditer(text.value, start, stop):
                words = match["whom"].split()
                if len(words) <= MAX_AUDIENCE and any(self._names_people(word.lower()) for word in words):
                    row.put("audience", " ".join(words), text.span(*match.span("whom")))
                    return

    def _names_people(self, word: str) -> bool:
        return word in self.people or (word.endswith(tuple(self.people_endings)) and word not in self.not_people)


def _row(kind: str, text: Text, start: int, end: int) -> Row:
    row = Row("resources")
    row.put("kind", kind)
    row.put("name", " ".join(text.value[start:end].split()), text.span(start, end))
    return row
