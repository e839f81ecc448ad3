"""Marks that come in pairs, of which a line has the first and not the second."""

from __future__ import annotations

import re

from careerdata.patterns import lazy

_CODE = lazy(r"(?<!`)(`++)[^`]*\1(?!`)")
_ESCAPED = lazy(r"\\[^\w\s]")
_FENCE = lazy(r"[`~]{3,}\w*")
_MARKS = tuple(re.compile(mark) for mark in (r"`++", r"(?<![*])[*]{2,3}(?![*])", r"(?<!_)_{2,3}(?!_)", r"(?<!~)~~(?!~)"))
_OPENS = lazy(r"[\s(\[\"'“|>*_~:-]")
"""What stands before the first mark of a pair, where that does not begin the line."""
_BRACKET = lazy(r"(?<![:;=-])\((?=[\w$£€¥₹\"“'+<>~-])[^()]*$")
_SQUARE = lazy(r"\[[^\[\]]*$")


def open_mark(line: str, *, is_markdown: bool) -> str:
    """What a line begins by a mark and does not end, as a message says it; empty where there is no such thing."""
    text = _ESCAPED.sub("  ", line).strip()
    if is_markdown and not _FENCE.fullmatch(text):
        text = _CODE.sub("code", text)
        mark = next((mark for mark in (_left_over(pattern, text) for pattern in _MARKS) if mark), "")
        if mark:
            return f"what begins with {mark!r}"
        if _SQUARE.search(text):
            return "a link"
    return "a bracket" if _BRACKET.search(text) else ""


def _left_over(pattern: re.Pattern[str], text: str) -> str:
    """The mark that begins what it does not end; one that ends what a line above began is none."""
    opened = ""
    for mark in pattern.finditer(text):
        if opened:
            opened = ""
        elif (not mark.start() or _OPENS.match(text, mark.start() - 1)) and not text[mark.end() : mark.end() + 1].isspace():
            opened = mark[0]
    return opened
