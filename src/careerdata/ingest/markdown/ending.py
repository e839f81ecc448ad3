"""What a Markdown text ends in the middle of: it was cut off on its way."""

from __future__ import annotations

from careerdata.document.document import LeftOpen
from careerdata.ingest.html.ending import torn_tag


def open_fence(fence: str, last: str, offset: int, *, has_lines: bool) -> LeftOpen | None:
    """A fence, `fence` as it opens, that no line like it ends; `last` is the last line of the text that is not blank."""
    closes = has_lines and last.lstrip(" \t>").rstrip().removeprefix(fence).strip(fence[0]) == ""
    return None if closes else LeftOpen(f"the code behind {fence}", offset, sure=False)


def torn_line(source: str) -> LeftOpen | None:
    """The tag that the last line ends in; one in code is text."""
    text = source.rstrip()
    line = text.rpartition("\n")[2]
    torn = None if "`" in line else torn_tag(line)
    return LeftOpen(torn.what, len(text) - len(line) + torn.offset, sure=False) if torn else None
