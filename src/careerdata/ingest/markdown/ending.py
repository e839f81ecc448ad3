"""What a Markdown text ends in the middle of: it was cut off on its way."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from careerdata.document.parsed import LeftOpen
from careerdata.ingest.html.ending import torn_tag
from careerdata.patterns import lazy
from careerdata.storage.limits import TooDeep

_TEXT = lazy(r"[^\n]")


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


def open_element(source: str, pieces: Sequence[tuple[int, int]]) -> LeftOpen | None:
    """The element that a piece of mark-up begins and neither it nor one behind it ends; text may stand between the pieces.

    None where the pieces together are nested deeper than pages are read: each by itself is not.
    """
    if not pieces:
        return None
    from careerdata.ingest.html import parse as page  # most Markdown holds no element of a page

    parts: list[str] = []
    seen = 0
    for begin, end in pieces:
        parts += [_TEXT.sub(" ", source[seen:begin]), source[begin:end]]
        seen = end
    with suppress(TooDeep):
        return page.parse("".join(parts)).left_open
    return None
