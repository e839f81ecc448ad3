"""A block as the rows in it ask for it: which sentence stands at an offset, and the whole of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

from careerdata.document.block import Block
from careerdata.language.sentences import sentences
from careerdata.patterns import lazy

_NUMBERS = lazy(r"\A.*\d", re.DOTALL)
"""All up to the last number."""


class Telling:
    """A block with text. Its sentences are found once: a paragraph may hold as many rows as sentences."""

    def __init__(self, block: Block) -> None:
        self._text = block.text
        self._block = block
        self.start, self.end = block.text.span()

    def around(self, offset: int, *, closely: bool = False) -> Iterator[str]:
        """The sentence that a raw offset of the block stands in, then the whole block; `closely`: before them its clause.

        That is what stands between the number before it and the offset.
        """
        at = offset - self._text.start if self._text.starts is None else bisect_left(self._text.starts, offset)
        sentence = bisect_right(self._sentences, at, key=lambda ends: ends[0]) - 1
        if sentence >= 0 and at < self._sentences[sentence][1]:
            begin, end = self._sentences[sentence]
            if closely:
                yield _NUMBERS.sub("", self._text.value[begin:at])
            yield self._text.value[begin:end]
        yield self._clean

    @cached_property
    def _sentences(self) -> list[tuple[int, int]]:
        return list(sentences(self._text.value))

    @cached_property
    def _clean(self) -> str:
        return self._block.clean
