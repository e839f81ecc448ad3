"""Organisations, conferences and platforms named in running text."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator
from typing import ClassVar, Literal

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language import proper_names
from careerdata.language.english import organizations as english
from careerdata.language.sentences import sentences
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

REACH = 400
"""Characters before and behind a name in which its audience is looked for: longer than the sentences of the pages read."""
MAX_AUDIENCE = 8
"""Most words of an audience: longer than that it is a clause of another kind."""


class Organizations(Reader):
    """A name with an acronym in brackets is an organisation; one that hosts conferences is a conference.

    The audience is what stands after "for" (before or after the name) where its last word names people.
    """

    how: Literal["organizations"] = "organizations"
    prose: ClassVar[bool] = True
    prose_only: bool = False
    """Lists are read by another reader."""
    people: list[str] = []
    """Words that name people, singular or plural: an audience ends in one of them."""
    people_endings: list[str] = []
    """Endings of words that name people (`-ers`, `-ists`)."""
    not_people: list[str] = []
    """Words that have such an ending and name none."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for block in section.lines():
            if self.prose_only and block.shape == "item":
                continue
            text = block.text
            for begin, end in sentences(text.value):
                yield from self._sentence(text, begin, end)

    def _sentence(self, text: Text, begin: int, end: int) -> Iterator[Row]:
        """The rows of a sentence, in the order in which it names them."""
        return (row for _, row in sorted(self._named(text, begin, end), key=lambda found: found[0]))

    def _named(self, text: Text, begin: int, end: int) -> Iterator[tuple[int, Row]]:
        """Where the sentence names an organisation, and its row."""
        value = text.value
        conference = english.CONFERENCE.search(value, begin, end)
        taken: list[tuple[int, int]] = []
        for named in proper_names.with_acronyms(value, begin, end):
            kind = "conference" if conference and conference.start() < named.start else "organization"
            row = _row(kind, text, named.start, named.end)
            row.put("acronym", named.acronym, text.span(named.acronym_start, named.acronym_end))
            self._audience(row, text, begin, end, named)
            taken.append((named.start, named.end))
            yield named.start, row
        for opening, kind in (
            (english.PLATFORMS, "platform"),
            (english.GROUPS, "organization"),
            (english.CONFERENCES, "conference"),
        ):
            for match in opening.finditer(value, begin, end):
                for start, stop, _ in proper_names.listed(value, match.end(), end, long=kind != "platform"):
                    if _is_free(taken, start, stop):
                        insort(taken, (start, stop))
                        yield start, _row(kind, text, start, stop)

    def _audience(self, row: Row, text: Text, begin: int, end: int, named: proper_names.Named) -> None:
        behind, before = min(end, named.acronym_end + REACH), max(begin, named.start - REACH)
        for start, stop in ((named.acronym_end, behind), (before, named.start)):
            for match in english.FOR.finditer(text.value, start, stop):
                words = match["whom"].split()
                if len(words) <= MAX_AUDIENCE and any(self._names_people(word.lower()) for word in words):
                    row.put("audience", " ".join(words), text.span(*match.span("whom")))
                    return

    def _names_people(self, word: str) -> bool:
        return word in self.people or (word.endswith(tuple(self.people_endings)) and word not in self.not_people)


def _is_free(taken: list[tuple[int, int]], start: int, stop: int) -> bool:
    """Whether a piece of the text overlaps none of those taken, which are in order and apart."""
    at = bisect_left(taken, (start, start))
    return (at == len(taken) or stop <= taken[at][0]) and (not at or taken[at - 1][1] <= start)


def _row(kind: str, text: Text, start: int, end: int) -> Row:
    row = Row("resources")
    row.put("kind", kind)
    row.put("name", " ".join(text.value[start:end].split()), text.span(start, end))
    return row
