"""Bounds on what a guide holds, beyond its bytes: each line, tag and figure costs far more than its characters."""

from __future__ import annotations

from typing import NamedTuple

from careerdata.document.document import Document
from careerdata.patterns import lazy
from careerdata.storage.limits import MAX_FIGURES, MAX_LINES, MAX_TAGS

_SIGN = "[%$\u00a2-\u00a5\u20a0-\u20cf]"
_FIGURE = lazy(rf"{_SIGN}?\d[\d.,]*%?|{_SIGN}")
"""A figure, or a sign that wants one: percent, or one of Unicode's currency signs."""


class Excess(NamedTuple):
    """What there is too much of, and how much there may be."""

    found: str
    expected: str


def before_parsing(document: Document) -> Excess | None:
    """What a raw text has too many of to be parsed."""
    for character, name, most in (("\n", "lines", MAX_LINES), ("<", "tags", MAX_TAGS if document.format != "text" else None)):
        if most is not None and (found := document.raw.count(character)) > most:
            return Excess(f"{found:,} {name}", f"at most {most:,} {name}")
    return None


def after_parsing(document: Document) -> Excess | None:
    """What the visible text has too many of to be read."""
    if sum(len(block.text.value) for block in document.blocks) <= MAX_FIGURES:
        return None
    found = 0
    for block in document.blocks:
        found += sum(1 for _ in _FIGURE.finditer(block.text.value))
    return Excess(f"{found:,} figures", f"at most {MAX_FIGURES:,} figures") if found > MAX_FIGURES else None
