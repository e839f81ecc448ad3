"""What the readers of mark-up promise about places, as a check."""

from __future__ import annotations

import html
import re
import sys

from careerdata.document.block import Block
from careerdata.document.text import Text


def places(text: Text) -> list[tuple[int, int]]:
    if text.starts is None or text.ends is None:
        return [(text.start + place, text.start + place + 1) for place in range(len(text.value))]
    return list(zip(text.starts, text.ends, strict=True))


def numbered(written: str) -> str:
    """The character of a numeric reference: `html.unescape` leaves out some, control characters among them, browsers do not."""
    reference = re.fullmatch(r"&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));?", written)
    if reference is None:
        return ""
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    return chr(number) if number <= sys.maxunicode else ""


def check_places(raw: str, blocks: list[Block]) -> None:
    """Every character of every text stands in the file where it says it does, and each behind the one before."""
    for block in blocks:
        for text in (block.text, *block.cells, *(link.text for link in block.links)):
            assert text.value == " ".join(text.value.split())
            assert len(places(text)) == len(text.value)
            before = (-1, -1)
            for char, (start, end) in zip(text.value, places(text), strict=True):
                written = raw[start:end]
                decoded = html.unescape(written) or numbered(written)
                if char == " ":
                    assert decoded.isspace() or written.lstrip()[:1] in ("<", "|")  # a tag or a bar that parts two words
                else:
                    assert char in decoded.replace("\0", "\ufffd")
                assert start > before[0] or (start, end) == before  # one reference may stand for two characters
                before = (start, end)
