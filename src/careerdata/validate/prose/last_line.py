"""The last line of a text, and what it ends in the middle of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from careerdata.document.block import CODE, FRONT_MATTER, Block
from careerdata.document.tables import GuideTables
from careerdata.language.sentences import ends
from careerdata.patterns import lazy
from careerdata.validate.prose.last_block import NO_ROW, LastBlock
from careerdata.validate.prose.open_marks import open_mark

_MARKS_ALONE = lazy(r"(?:(?:#{1,6}|[-*+\u2022]|\d{1,3}[.)]|\||>|\*\*|__|`)(?:\s+|$))+$|(?:>\s?)+$")
_RULE = lazy(r"([-*_])(?:\s*\1){2,}$")
_TORN_LINK = lazy(r"\]\([^()\s]{0,2000}$")
_DASHES = lazy(r"[\s:|-]*-[\s:|-]*$")
"""The line under the header of a table."""
_OPENED = lazy(r"<(?:body|html)[\s>]", re.IGNORECASE)
_CLOSED = lazy(r"</(?:body|html)\s*>", re.IGNORECASE)


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
    behind = raw[len(raw.rstrip()) :]
    has_break = "\n" in behind and not behind.rpartition("\n")[2]  # blanks alone begin a line that something was to follow in
    begun = _begun_mark(guide, number, text)
    if not begun and guide.line_status.get(number) == "boilerplate":
        return None
    block = next((block for block in reversed(guide.document.blocks) if FRONT_MATTER not in block.marks), None)
    if begun or block is None:
        return LastLine(number, text, begun, has_break)
    begun = _open_mark(guide, block, text) or LastBlock(guide, block).begun(has_break=has_break)
    return LastLine(number, text, begun, has_break or ("\n" not in behind and ends(block.value) and not raw[-1].isspace()))


def _of_page(guide: GuideTables) -> LastLine | None:
    """The last line of a page of the web that shows text; a line break behind it says nothing."""
    block = next((block for block in reversed(guide.document.blocks) if block.text), None)
    number = max(guide.line_status, default=0)
    if block is None or guide.line_status.get(number) == "boilerplate":
        return None
    begun = _open_mark(guide, block, block.value) or LastBlock(guide, block).begun(has_break=True)
    raw = guide.document.raw.rstrip()
    in_text = _OPENED.search(raw) is not None and not raw.endswith(">")  # a page that opens its body closes it, too
    return LastLine(number, block.value, begun, is_ended=not in_text or ends(block.value))


def _open_mark(guide: GuideTables, block: Block, text: str) -> str:
    """What the line begins by a mark; in code a mark is text."""
    return "" if CODE in block.marks else open_mark(text, is_markdown=guide.document.format == "markdown")


def _begun_mark(guide: GuideTables, number: int, text: str) -> str:
    """The mark of a heading, an item, a link or a row that nothing follows."""
    if _MARKS_ALONE.match(text) and not _RULE.match(text):
        return f"a line: nothing follows its {text!r}"
    if _TORN_LINK.search(text) and guide.document.format == "markdown":
        return "a link"
    if "|" in text and _DASHES.match(text):
        return NO_ROW
    if text.startswith("|") and not text.endswith("|") and number > 1:
        above = guide.document.line_text(number - 1).strip()
        return "a row of a table" if above.startswith("|") and above.endswith("|") else ""
    return ""
