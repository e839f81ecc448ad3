"""Text from guides made harmless: what stands in a page must not steer a terminal, a log or a parser."""

from __future__ import annotations

import unicodedata

from careerdata.patterns import lazy

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Categories that show nothing or steer what does: controls, marks of direction, surrogates, private and unassigned
characters, separators of lines."""

_SUSPECT = lazy(r"[^\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u03ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]")
"""What is worth a look: not the letters, dashes, quotes and currency signs that guides are full of."""

_MARKUP = lazy(r"[\\`*_{}\[\]()#+!|<>&~$:@-]")
"""What Markdown, GitHub's dialect and HTML may read as mark-up. As references they are characters and no more."""

_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421"}
"""Of each control the sign that Unicode has for showing it."""


def printable(text: str) -> str:
    """Text on one line without anything unseen: controls become their pictures (`␛`), the rest `\N{REPLACEMENT CHARACTER}`."""
    return _SUSPECT.sub(lambda match: seen(match[0]), text)


def printable_lines(text: str) -> str:
    """Text of several lines, each of them as `printable` gives it."""
    return "\n".join(map(printable, text.split("\n")))


def markdown_text(text: str, longest: int) -> str:
    """Text that a page in Markdown shows as it is written, on one line, its end left out beyond so many characters."""
    cut = text if len(text) <= longest else f"{text[:longest]}…"
    return _MARKUP.sub(lambda sign: f"&#{ord(sign[0])};", printable(cut))


def markdown_code(text: str, longest: int) -> str:
    """Text as Markdown shows code, also in a table: easy to read in the file itself; what code cannot hold is `markdown_text`."""
    if "`" in text or "|" in text or not text.strip():
        return markdown_text(text, longest)
    return f"`{printable(text if len(text) <= longest else f'{text[:longest]}…')}`"


def seen(char: str) -> str:
    """A character as something that shows."""
    picture = _PICTURES.get(ord(char))
    if picture is not None:
        return picture
    return "\ufffd" if unicodedata.category(char) in _UNSEEN else char
