"""Lines that fit a terminal: broken at blanks, what follows set in, nothing cut."""

from __future__ import annotations

import unicodedata

from careerdata.patterns import lazy

_COLOUR = lazy(r"\x1b\[[0-9;]*m")
_NARROWEST = 20
"""Columns below which a terminal is not served: every word would stand alone."""


def columns(text: str) -> int:
    """Columns that a text takes on a terminal (Unicode Standard Annex 11); colours take none."""
    plain = _COLOUR.sub("", text)
    return len(plain) if plain.isascii() else sum(map(_width, plain))


def fitted(line: str, width: int | None, hang: int | None = None, *, more: int = 2) -> str:
    """A line as several that fit, the others set in by `hang` columns, else by as much as the first and so many more.

    A word that is longer than the room stays whole. Without a width the line stays as it is.
    """
    if width is None or columns(line) <= max(width, _NARROWEST):
        return line
    indent = len(line) - len(line.lstrip(" "))
    margin = " " * min(indent + more if hang is None else hang, width // 2)
    lines, now = [], line[:indent]
    for word in line[indent:].split(" "):
        if now.strip() and columns(now) + 1 + columns(word) > max(width, _NARROWEST):
            lines.append(now.rstrip())
            now = margin + word
        else:
            now = f"{now} {word}" if now.strip() else now + word
    return "\n".join([*lines, now.rstrip()])


def fitted_lines(text: str, width: int | None, hang: int | None = None, *, more: int = 2) -> str:
    """Text of several lines, each of them as `fitted` gives it."""
    return text if width is None else "\n".join(fitted(line, width, hang, more=more) for line in text.split("\n"))


def _width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
