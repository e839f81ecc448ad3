"""Pay ranges in running text that belong to no country, level, industry or occupation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import ClassVar, Literal

from careerdata.ingest.row import Row
from careerdata.read.reader import Page, Reader, fill_figure, sentences
from careerdata.read.section import Section


class Ranges(Reader):
    """A range of money in a sentence that speaks of pay."""

    how: Literal["ranges"] = "ranges"
    prose: ClassVar[bool] = True
    words: list[str]
    """Words that speak of pay."""

    @cached_property
    def _words(self) -> re.Pattern[str]:
        return re.compile(r"\b(?:" + "|".join(re.escape(word) for word in self.words) + r")\b", re.IGNORECASE)

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for block in section.lines():
            text = block.text
            ranges = [f for f in page.figures(text) if f.kind == "money" and f.minimum is not None and f.maximum is not None]
            if not ranges:
                continue
            for begin, end in sentences(text):
                if self._words.search(text.value, begin, end):
                    for figure in ranges:
                        if begin <= figure.start < end:
                            row = Row("salaries")
                            row.put("scope", "prose")
                            fill_figure(row, "minimum-maximum", figure, text)
                            yield row
