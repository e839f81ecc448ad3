"""Characters that a wrong decoding left behind: `â€™` for an apostrophe, `Ã©` for é, the replacement character."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CONTROLS = "".join(map(chr, range(0x80, 0xA0)))
_SECOND = re.escape(_CONTROLS + bytes(range(0x80, 0xA0)).decode("cp1252", "ignore") + "".join(map(chr, range(0xA0, 0xC0))))
"""What the second and later bytes of a UTF-8 sequence (80 to BF) look like when read as Latin-1 or as Windows-1252."""

_PUNCTUATION = re.escape("‚„…‹‘’“”•–—™›«»¡¿")
"""Of these, what may stand behind a capital of its own right: `MAÇÃ”`, the end of a quotation."""

_DAMAGED = re.compile(
    "\ufffd"
    f"|[{_CONTROLS.replace(chr(0x85), '')}]"  # no text has control characters of C1, but for the line break NEL
    f"|[ÂÃ](?![{_PUNCTUATION}])[{_SECOND}]|(?<![^\\W\\d_])[ÂÃ][{_SECOND}]"
    f"|â[€‚„†ˆ‰Œ˜œ•—–™š›\u0080-\u009f][{_SECOND}]?"
    "|ï»¿|ï¿½|ðŸ"
    f"|(?:[ÐÑ][{_SECOND}]){{2}}"
)
"""Runs that no language writes; a letter such as é before punctuation (`café…”`) is none of them."""

_READ_AS = ("cp1252", "latin-1")


def damaged(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each damaged run of a text."""
    if not text.isascii():
        yield from (match.span() for match in _DAMAGED.finditer(text))


def repaired(word: str) -> str | None:
    """What a damaged word was before it was decoded wrongly; None where that cannot be told."""
    for encoding in _READ_AS:
        try:
            return word.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return None
