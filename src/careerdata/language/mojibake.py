"""Characters that a wrong decoding left behind: `â€™` or `‚Äô` for an apostrophe, `Ã©` for é, the replacement character."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.patterns import lazy

_CONTROLS = "".join(map(chr, range(0x80, 0xA0)))
_SECOND = re.escape(_CONTROLS + bytes(range(0x80, 0xA0)).decode("cp1252", "ignore") + "".join(map(chr, range(0xA0, 0xC0))))
"""What the second and later bytes of a UTF-8 sequence (80 to BF) look like when read as Latin-1 or as Windows-1252."""

_PUNCTUATION = re.escape("‚„…‹‘’“”•–—™›«»¡¿")
"""Of these, what may stand behind a capital of its own right: `MAÇÃ”`, the end of a quotation."""

_LATER = bytes(range(0x80, 0xC0))
_MAC = re.escape(_LATER.decode("mac_roman"))
"""The second and later bytes read as Mac OS Roman."""

_DOS = re.escape("".join(char for char in _LATER.decode("cp437") if not "\u2500" <= char <= "\u259f"))
"""The same read as the code page of DOS, less the frames that trees are drawn with."""

_DAMAGED = lazy(
    "\ufffd"
    f"|[{_CONTROLS.replace(chr(0x85), '')}]"  # no text has control characters of C1, but for the line break NEL
    f"|[ÂÃ](?![{_PUNCTUATION}])[{_SECOND}]|(?<![^\\W\\d_])[ÂÃ][{_SECOND}]"
    f"|â[€‚„†ˆ‰Œ˜œ•—–™š›\u0080-\u009f][{_SECOND}]?"
    f"|ï»¿|ï¿½|ðŸ(?:[{_SECOND}]{{2}})?"
    f"|(?:[ÐÑ][{_SECOND}]){{2,}}"
    f"|[√¬][{_MAC}]|‚Ä[{re.escape('ìîíïñóòôöõúùûü†°¢¶')}]|‚[ÇÑ][{_MAC}]"
    f"|[├┬][{_DOS}]|ΓÇ.?|вЂ.?|[ĂĹ][©¨­´±ˇ¶Ľ]"
    "|(?<=[a-z])[ÒÓÔÕ](?=[a-z\\s.,;:!?)]|$)"  # a curly quotation mark of Mac OS Roman
    r"|(?<=[a-z])\?(?=(?:s|t|re|ve|ll|d|m)(?:[\s.,;:!)]|$))"  # an apostrophe that became a question mark
)
"""Runs that no language writes; a letter such as é before punctuation (`café…”`) is none of them."""

_READ_AS = ("cp1252", "mac_roman", "cp437", "cp1251", "cp1250")


_BEGINS = lazy(f"[\ufffd{_CONTROLS}ÂÃâïðÐÑ√¬‚├┬ΓвĂĹÒÓÔÕ?]")
"""Characters a damaged run begins with: to look for one of them is several times as fast as to look for the runs."""

_SUSPECT = lazy(f"[ÂÃÐÑ][{_SECOND} ]")
"""What may be a run as well where others stand beside it, whose no-break blank may have become another."""


def damaged(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each damaged run of a text."""
    if text.isascii() and "?" not in text:
        return
    end = 0
    for begin in _BEGINS.finditer(text):
        run = _DAMAGED.match(text, begin.start()) if begin.start() >= end else None
        if run is not None:
            end = run.end()
            yield run.span()


def suspected(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of all that looks like a damaged run, and stands in languages too: for texts that hold one that does not."""
    return (run.span() for run in _SUSPECT.finditer(text))


def repaired(word: str) -> str | None:
    """What a damaged word was before it was decoded wrongly, once or several times; None where that cannot be told."""
    meant = _decoded(word)
    if meant in (None, word) or "\ufffd" in str(meant):
        return None
    return repaired(meant) if meant and next(damaged(meant), None) else meant


def _decoded(word: str) -> str | None:
    for encoding in _READ_AS:
        try:
            return b"".join(char.encode("latin-1" if char in _CONTROLS else encoding) for char in word).decode("utf-8")
        except UnicodeError:
            continue
    return None
