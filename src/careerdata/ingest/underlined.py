"""Headings of plain text that its writer marks: a line of dashes under a title, or signs before it."""

from __future__ import annotations

from collections.abc import Iterator, MutableSequence
from typing import NamedTuple

from careerdata.patterns import lazy

_RULE = lazy(r"([=\-~^\"*#+.`':_])\1{2,}")
"""A line that draws a rule."""
_SIGNED = lazy(r"(={1,6}|#{1,6})\s+(?P<title>[^\s=#|].*?)(?:\s+\1)?")
"""A title behind signs, which may stand behind it as well: `== Levels`, `== Levels ==`."""
_CELLS = lazy(r"\t|\s{2,}|\|")
"""What parts the columns that a rule stands under: those of a table."""
MAX_TITLE = 80
"""Characters of a title."""
SLACK = 3
"""Characters by which a rule differs from the title over it at most."""
MIN_SIGNED = 2
"""Lines behind such signs that make them those of headings."""


class Marked(NamedTuple):
    """A title among lines."""

    begin: int
    """Where in its line the title begins."""
    end: int
    level: int


def headings_in(lines: MutableSequence[str]) -> dict[int, Marked]:
    """The headings among lines without white space at their ends, by their number; the rules that mark them become empty."""
    found = dict(_underlined(lines))
    signed = {number: match for number, line in enumerate(lines) if line[:1] in ("=", "#") and (match := _SIGNED.fullmatch(line))}
    if len(signed) >= MIN_SIGNED:
        found |= {number: Marked(*match.span("title"), len(match[1])) for number, match in signed.items()}
    return found


def _underlined(lines: MutableSequence[str]) -> Iterator[tuple[int, Marked]]:
    """The titles over rules, each as deep as its kind of rule comes up; one may have a rule over it, too."""
    kinds: dict[tuple[str, bool], int] = {}
    for number, rule in enumerate(lines):
        if number and len(rule) > 1 and rule[0] == rule[1] and _RULE.fullmatch(rule) and _is_title(lines[number - 1], rule):
            over = number > 1 and lines[number - 2] == rule
            if number > 1 and lines[number - 2] and not over:  # the last line of a paragraph
                continue
            lines[number] = ""
            if over:
                lines[number - 2] = ""
            level = kinds.setdefault((rule[0], over), len(kinds) + 1)
            yield number - 1, Marked(0, len(lines[number - 1]), min(level, 6))


def _is_title(line: str, rule: str) -> bool:
    """Whether a line is a title that a rule is drawn under: about as long, and no row of a table."""
    fits = 0 < len(line) <= MAX_TITLE and abs(len(rule) - len(line)) <= SLACK
    return fits and any(map(str.isalnum, line)) and not _CELLS.search(line)
