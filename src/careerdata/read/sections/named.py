"""Paragraphs that open with a name: `Dexterity. Cashiers use their hands to ...`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal

from careerdata.ingest.row import Row
from careerdata.read.reader import Page, Reader
from careerdata.read.section import Section

MAX_NAME_WORDS = 6
"""Most words of a name: "Analytical and critical-thinking skills" has four, the shortest sentence of introduction seventeen."""
_NAMED = re.compile(r"(?P<name>[^.:!?]{2,80})[.:]\s+(?P<rest>\S)")


class Named(Reader):
    """Each paragraph or item that opens with a few words and a full stop or colon is a row: these words, and the rest."""

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
            if block.cells or match is None or len(match["name"].split()) > MAX_NAME_WORDS:
                continue
            name, rest = block.text.cut(*match.span("name")), block.text.cut(match.start("rest"))
            row = Row(self.table)
            row.put(self.name, name.clean, name.span())
            row.put(self.rest, rest.clean, rest.span())
            for field, given in self.set.items():
                row.put(field, given)
            rank += 1
            if self.ranked:
                row.put("rank", rank)
            yield row
