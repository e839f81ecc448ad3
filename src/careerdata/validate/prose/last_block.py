"""What the last block of a text is in the middle of, told by the others of its kind."""

from __future__ import annotations

from functools import cached_property

from careerdata.document.block import FRONT_MATTER, Block
from careerdata.document.tables import GuideTables
from careerdata.language.model import languages
from careerdata.language.sentences import ends
from careerdata.patterns import lazy

LONG = 8
"""Words from which a line is running text, which ends with a mark."""
VERY_LONG = 16
"""Words from which it is one though there are no others to compare it with."""
ENOUGH = 2
"""Others of its kind that a line must have to be held to what they do."""

_LIST = 50
"""Blocks before the last one among which the items of its list are looked for."""
_MOST = 0.8
"""Share of lines of one kind that makes a habit."""
_LONGEST_WORD = 60
"""Characters in which the last word is looked for."""
NO_ROW = "a table: no row stands under its header"

_GOES_ON = lazy(r"(?:[,;(\[/&\u2013\u2014-]|(?<![0-9kKmM%])\+)$")
_BARRED = lazy(r"\|.+\|$")
"""Cells that make no row, as the line of dashes is missing under them."""
_WORD = lazy(r"[^\W\d_]+")


class LastBlock:
    """The block at the end of a guide, among the others."""

    def __init__(self, guide: GuideTables, block: Block) -> None:
        self._block = block
        self._blocks = [one for one in guide.document.blocks if one is not block and FRONT_MATTER not in one.marks]
        self._document = guide.document

    def begun(self, *, has_break: bool) -> str:
        """What the block is in the middle of."""
        if self._block.header or (self._document.format == "markdown" and _BARRED.match(self._block.value)):
            return NO_ROW
        if self._block.shape == "row" or "\t" in self._block.value:
            return "a row of a table" if self._lacks_cells else ""
        if self._block.shape == "heading" or ends(self._block.value):
            return ""
        if _GOES_ON.search(self._block.value) or self._marks_are_missing or self._is_common(self._last_word, has_break):
            return "an item of a list" if self._block.shape == "item" else "a sentence"
        return "" if has_break or not self._is_torn(self._last_word) else f"a word: {self._last_word!r}"

    @property
    def _marks_are_missing(self) -> bool:
        """Whether most others of its kind end like sentences: other items of its list, other lines of as many words."""
        if self._block.shape == "item":
            others = [one for one in self._blocks[-_LIST:] if one.shape == "item" and one.group == self._block.group]
        elif len(self._block.value.split()) >= LONG:
            others = [one for one in self._blocks if one.shape == "line" and len(one.value.split()) >= LONG]
        else:
            return False
        if len(others) < ENOUGH:
            return self._block.shape == "line" and len(self._block.value.split()) >= VERY_LONG
        return sum(ends(one.value) for one in others) > _MOST * len(others)

    @property
    def _lacks_cells(self) -> bool:
        """Whether the two rows above have more cells."""
        counts = [_cells(one) for one in self._blocks[-ENOUGH:]]
        return len(counts) == ENOUGH and len(set(counts)) == 1 and counts[0] > _cells(self._block)

    @cached_property
    def _last_word(self) -> str:
        words = _WORD.findall(self._block.value[-_LONGEST_WORD:])
        return words[-1] if words and self._block.value.endswith(words[-1]) else ""

    def _is_common(self, word: str, has_break: bool) -> bool:
        """Whether a word is one of those that hold sentences together; a line of a few words may end with one."""
        is_long = len(self._block.value.split()) >= LONG
        return (is_long or not has_break) and any(word.lower() in one.common for one in languages().values())

    def _is_torn(self, word: str) -> bool:
        """Whether a word is nowhere else in the text, but longer ones that begin like it are."""
        words = set(_WORD.findall(self._document.raw[: self._block.text.span().start].lower()))
        word = word.lower()
        return bool(word) and word not in words and any(other.startswith(word) for other in words)


def _cells(block: Block) -> int:
    return len(block.cells) or block.value.count("\t") + 1
