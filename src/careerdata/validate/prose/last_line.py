"""The last line of a text, and what it ends in the middle of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from careerdata.document.document import FRONT_MATTER, Block
from careerdata.document.tables import GuideTables
from careerdata.language.model import languages
from careerdata.language.sentences import ends

LONG = 8
"""Words from which a line is running text, which ends with a mark."""
VERY_LONG = 16
"""Words from which it is one though there are no others to compare it with."""
ENOUGH = 2
"""Others of its kind that a line must have to be held to what they do."""

_MARK_ALONE = re.compile(r"(?:#{1,6}|[-*+\u2022]|\d{1,3}[.)]|\||(?:>\s?)+)$")
_TORN_LINK = re.compile(r"\]\([^()\s]{0,2000}$")
_GOES_ON = re.compile(r"[,;(\[/&+\u2013\u2014-]$")
_NO_ROW = "a table: no row stands under its header"
_DASHES = re.compile(r"[\s:|-]*-[\s:|-]*$")
"""The line under the header of a table."""
_BARRED = re.compile(r"\|.+\|$")
"""Cells that make no row, as the line of dashes is missing under them."""
_CLOSED = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(slots=True)
class LastLine:
    """The last line of a text that is not blank."""

    number: int
    text: str
    begun: str
    """What it is in the middle of, as a message says it; empty where nothing shows that it is."""
    is_ended: bool
    """A line break or the mark of a sentence stands behind it."""


def last_line(guide: GuideTables) -> LastLine | None:
    """The last line of a guide; None where it is furniture, behind which nothing of the guide follows, or its page is closed."""
    raw = guide.document.raw
    if guide.document.format == "html":
        return None if _CLOSED.search(raw) else _of_page(guide)
    number = raw.rstrip().count("\n") + 1
    text = guide.document.line_text(number).strip()
    has_break = "\n" in raw[len(raw.rstrip()) :]
    begun = _begun_mark(guide, number, text)
    if not begun and guide.fates.get(number) == "boilerplate":
        return None
    block = next((block for block in reversed(guide.document.blocks) if FRONT_MATTER not in block.marks), None)
    if begun or block is None:
        return LastLine(number, text, begun, has_break)
    end = _End(guide, block)
    return LastLine(number, text, end.begun(has_break=has_break), has_break or (ends(block.value) and not raw[-1].isspace()))


def _of_page(guide: GuideTables) -> LastLine | None:
    """The last line of a page of the web that shows text; a line break behind it says nothing."""
    block = next((block for block in reversed(guide.document.blocks) if block.text), None)
    number = max(guide.fates, default=0)
    if block is None or guide.fates.get(number) == "boilerplate":
        return None
    return LastLine(number, block.value, _End(guide, block).begun(has_break=True), is_ended=True)


def _begun_mark(guide: GuideTables, number: int, text: str) -> str:
    """The mark of a heading, an item, a link or a row that nothing follows."""
    if _MARK_ALONE.match(text):
        return f"a line: nothing follows its {text!r}"
    if _TORN_LINK.search(text) and guide.document.format == "markdown":
        return "a link"
    if "|" in text and _DASHES.match(text):
        return _NO_ROW
    if text.startswith("|") and not text.endswith("|") and number > 1:
        above = guide.document.line_text(number - 1).strip()
        return "a row of a table" if above.startswith("|") and above.endswith("|") else ""
    return ""


class _End:
    """The block at the end of a guide, among the others."""

    def __init__(self, guide: GuideTables, block: Block) -> None:
        self._block = block
        self._blocks = [one for one in guide.document.blocks if one is not block and FRONT_MATTER not in one.marks]
        self._document = guide.document

    def begun(self, *, has_break: bool) -> str:
        """What the block is in the middle of."""
        if self._block.header or (self._document.format == "markdown" and _BARRED.match(self._block.value)):
            return _NO_ROW
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


_LIST = 50
"""Blocks before the last one among which the items of its list are looked for."""
_MOST = 0.8
"""Share of lines of one kind that makes a habit."""
_LONGEST_WORD = 60
"""Characters in which the last word is looked for."""
