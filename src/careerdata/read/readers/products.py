"""Products named in running text, with what the text says they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language import proper_names
from careerdata.language.english import products as english
from careerdata.patterns import lazy
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

_CATEGORY = lazy(r"[\w+#/&'\u2019.\-]+(?:\s*\([A-Z]{2,6}s?\))?")
MAX_CATEGORY = 8
"""Most words a category may have; the longest one on the pages read has five."""
REACH = 400
"""Characters before "like" in which its words are looked for."""


class Products(Reader):
    """`<category> like A, B (C, D), or E`: each name is a tool of that category, those in brackets of theirs."""

    how: Literal["products"] = "products"
    prose: ClassVar[bool] = True

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        seen: set[str] = set()
        for block in section.lines():
            for row in self._block(section, block.text):
                name = str(row.values["name"].value).casefold()
                if name not in seen:
                    seen.add(name)
                    yield row

    def _block(self, section: Section, text: Text) -> Iterator[Row]:
        for match in english.LIKE.finditer(text.value):
            category = _category(text.value, match.start())
            for start, end, bracket in proper_names.listed(text.value, match.end(), len(text.value), also=english.SMALL):
                yield _row(section, text, (start, end), category)
                if bracket is not None:
                    for inner in proper_names.inner_names(text.value, *bracket):
                        yield _row(section, text, inner, (start, end))


def _category(value: str, end: int) -> tuple[int, int] | None:
    """The words before "like", back to the clause's start."""
    reach = max(0, end - REACH)
    begin = max(value.rfind(mark, reach, end) + 1 or reach for mark in (",", ";", ":", ". "))
    words = list(_CATEGORY.finditer(value, begin, end))
    first = len(words)
    while first and len(words) - first < MAX_CATEGORY and words[first - 1].group().lower() not in english.STOPS:
        first -= 1
    return (words[first].start(), words[-1].end()) if first < len(words) else None


def _row(section: Section, text: Text, name: tuple[int, int], category: tuple[int, int] | None) -> Row:
    row = Row("tools")
    row.put("name", " ".join(text.value[slice(*name)].split()), text.span(*name))
    if category:
        row.put("category", " ".join(text.value[slice(*category)].split()), text.span(*category))
    row.put("section_kind", section.kind)
    return row
