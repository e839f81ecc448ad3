"""Paragraphs that open with a name: `Dexterity. Cashiers use their hands to ...`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from careerdata.document.row import Row
from careerdata.patterns import lazy
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

MAX_NAME_WORDS = 8
"""Most words of a name: "Organizational, communication, and interpersonal skills" has five, the shortest sentence of
introduction on the pages read seventeen."""
MAX_WORDS_ALONE = 4
"""Most words of a name that nothing follows: more are a sentence."""
_NAMED = lazy(r"(?P<name>[^.:!?]{3,80}?)(?:[.:](?:\s+|(?=[A-Z]))|\s[\u2013\u2014-]\s+)(?P<rest>\S)")
_ALONE = lazy(r"(?P<name>[^.:!?]{3,80})[.]?")
"""A name whose description was lost; a colon behind it says that what follows is what it names."""


class Named(Reader):
    """Each paragraph or item that opens with a few words and a full stop, colon or dash is a row: these words, and the rest.

    One of these words alone is a row without the rest.
    """

    how: Literal["named"] = "named"
    table: str
    set: dict[str, Any] = {}
    name: str = "name"
    rest: str = "description"
    ranked: bool = True

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        rank = 0
        for block in section.lines():
            match = _NAMED.match(block.value)
            named = match or _ALONE.fullmatch(block.value)
            most = MAX_NAME_WORDS if match else MAX_WORDS_ALONE
            if block.cells or named is None or len(named["name"].split()) > most:
                continue
            name = block.text.cut(*named.span("name"))
            row = Row(self.table)
            row.put(self.name, name.clean, name.span())
            if match is not None:
                rest = block.text.cut(match.start("rest"))
                row.put(self.rest, rest.clean, rest.span())
            row.put_given(self.set)
            rank += 1
            if self.ranked:
                row.put("rank", rank)
            yield row
