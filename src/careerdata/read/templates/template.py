"""Sentence templates: how a layout says, as data, which words stand around which value.

`Range: {minimum-maximum:money}` matches "Range: $62k - $131k+". Before matching, every figure of a text is masked by
one character that tells its kind, so a template never spells out how a figure may be written (`careerdata.normalize.
figures` alone knows), and a match is linear in the length of the text.

    {field}             words, up to what follows in the template
    {field:money}       a figure: money, percent, year, duration, count, date (`May 2023`)
    {low-high:money}    a figure that may be a range
    {field:amount}      a sum of money whose hedge belongs to the sentence ("the lowest 10 percent earned less than $30,000")
    {field:decline}     a percentage by which something falls, stated without a minus
    {field:country}     words that name a country; {field:growth} a growth word; {field:period} annual, hourly and the like;
                        {field:level} words that name a level of experience (`Entry level`, `Senior`); {field:currency} a currency
    {...}, {...:count}  any words, a figure: not kept
    <a|b>, <a|>         alternatives
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from careerdata.document.text import Text
from careerdata.normalize.figure import Figure
from careerdata.read.templates.masked import Masked


@dataclass(frozen=True, slots=True)
class Found:
    """One slot of a template and what stood in it."""

    name: str
    type: str
    text: Text
    figure: Figure | None
    offset: int
    """Where `text` begins within the source text: figures count from the source's start."""


@dataclass(frozen=True)
class Template:
    """A sentence template that was taken apart."""

    written: str
    expression: str
    """The regular expression it stands for."""
    bare: str
    """The same for texts in which no word stands before a figure: it is compiled in a tenth of the time."""
    slots: tuple[tuple[str, str], ...]
    words: tuple[str, ...] | None
    """Every text it fits, as `plain` gives it, where it holds no slot; None where it does."""
    core: str
    """The longest words that every text it fits holds, as `plain` gives them: a text without them need not be tried."""
    longest: int
    """Longest text it is tried on, of `MAX_MATCHED`."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression, compiled when a text is first tried: most templates of the shelf never meet one."""
        return re.compile(self.expression, re.IGNORECASE)

    @cached_property
    def _bare(self) -> re.Pattern[str]:
        return re.compile(self.bare, re.IGNORECASE)

    def _pattern_for(self, masked: Masked) -> re.Pattern[str]:
        return self.pattern if masked.hedged else self._bare

    def match(self, masked: Masked) -> list[Found] | None:
        """The slots, where the whole text fits the template; None where it does not."""
        if len(masked.value) > self.longest:
            return None
        found = self._pattern_for(masked).fullmatch(masked.value)
        return self._found(masked, found) if found else None

    def at(self, masked: Masked, position: int) -> tuple[int, list[Found]] | None:
        """Where the shortest match that begins at a position of the masked text ends, and its slots."""
        found = self._pattern_for(masked).match(masked.value, position) if len(masked.value) <= self.longest else None
        return (found.end(), self._found(masked, found)) if found else None

    def search(self, masked: Masked) -> Iterator[list[Found]]:
        """The slots of each place in the text that fits the template."""
        if len(masked.value) <= self.longest:
            for found in self._pattern_for(masked).finditer(masked.value):
                yield self._found(masked, found)

    def _found(self, masked: Masked, match: re.Match[str]) -> list[Found]:
        result = []
        for number, (name, kind) in enumerate(self.slots, start=1):
            start, end = match.span(number)
            if start < 0 or start == end:
                continue
            text = masked.text(start, end)
            result.append(Found(name, kind, text, masked.figure(start, end), masked.original(start)))
        return result
