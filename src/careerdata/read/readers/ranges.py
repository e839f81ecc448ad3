"""Pay ranges in running text that belong to no country, level, industry or occupation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import ClassVar, Literal

from careerdata.document.row import Row
from careerdata.language.english.pay_claims import DIFFERENCE_BY
from careerdata.language.sentences import sentences
from careerdata.normalize.figure import Figure
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.read.templates.fill import fill_figure

MAX_BETWEEN = 3
"""Most words between a verb and the sum it speaks of ("make about", "make between"): more are another object of it."""
REACH = 500
"""Characters before and behind a sum in which words speak of it: the longest sentences read have fewer, and one without an
end would be gone through anew for each of its sums."""


class Ranges(Reader):
    """A range of money in a sentence that speaks of pay: the word nearest before it that names a sum of money names pay.

    Where none stands before it, one has to stand behind.
    """

    how: Literal["ranges"] = "ranges"
    prose: ClassVar[bool] = True
    words: list[str]
    """Words that speak of pay."""
    verbs: list[str] = []
    """Words that speak of pay only right before the sum: `make`."""
    other_words: list[str] = []
    """Words that name other sums of money: `bonus`, `budget`."""

    @cached_property
    def _words(self) -> re.Pattern[str]:
        return _any(self.words)

    @cached_property
    def _verbs(self) -> re.Pattern[str]:
        return _any(self.verbs)

    @cached_property
    def _named(self) -> re.Pattern[str]:
        return _any([*self.words, *self.verbs, *self.other_words])

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for block in section.lines():
            text = block.text
            ranges = [f for f in page.figures(text) if f.kind == "money" and f.minimum is not None and f.maximum is not None]
            if not ranges:
                continue
            starts = [figure.start for figure in ranges]
            for begin, end in sentences(text.value):
                for figure in ranges[bisect_left(starts, begin) : bisect_left(starts, end)]:
                    if self._is_pay(text.value, max(begin, figure.start - REACH), min(end, figure.end + REACH), figure):
                        row = Row("salaries")
                        row.put("scope", "prose")
                        fill_figure(row, "minimum-maximum", figure, text)
                        yield row

    def _is_pay(self, value: str, begin: int, end: int, figure: Figure) -> bool:
        """Whether a range is one of pay, by the words around it in its sentence, `value[begin:end]`."""
        if DIFFERENCE_BY.search(value, begin, figure.start):
            return False
        for match in reversed(list(self._named.finditer(value, begin, figure.start))):
            if not self._verbs.fullmatch(match[0]):
                return self._words.fullmatch(match[0]) is not None
            if len(value[match.end() : figure.start].split()) <= MAX_BETWEEN:
                return True
        return self._words.search(value, figure.end, end) is not None


def _any(words: Sequence[str]) -> re.Pattern[str]:
    """A pattern for any of some words, whole; one that fits nothing where there are none."""
    return re.compile(r"\b(?:" + "|".join(map(re.escape, words)) + r")\b" if words else r"(?!)", re.IGNORECASE)
