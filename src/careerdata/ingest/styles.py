"""What a page itself says of which parts of it are shown: its style sheets, and what its links, buttons and scripts open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from careerdata.patterns import lazy

_LEADS_TO = lazy(r"""(?:href|aria-controls|data-(?:bs-)?target|data-toggle)\s*=\s*["']?#?([\w:.-]+)""", re.IGNORECASE)
_SHEET = lazy(r"<style\b(?P<tag>[^<>]*)>(?P<rules>[^<]*)", re.IGNORECASE)
_PRINT = lazy(r"""\bmedia\s*=\s*["']?(?!all|screen)[a-z(]""", re.IGNORECASE)
_SCRIPT = lazy(r"<script\b[^<>]*>(?P<script>.*?)</script", re.IGNORECASE | re.DOTALL)
_COMMENT = lazy(r"/\*.*?\*/", re.DOTALL)
_EDGE = lazy(r"[{};]")
_SIMPLE = lazy(r"[A-Za-z][A-Za-z0-9]*(?:[.#][\w-]+)*|(?:[.#][\w-]+)+")
"""A selector that the element's own name, classes and id decide."""
_PART = lazy(r"[.#]?[\w-]+")
_NAMES = lazy(r"[.#][\w-]+")
_HIDES = lazy(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0+(?:px|em|%)?(?![\w.]))")
_FADES = lazy(r"(?:^|;)\s*opacity\s*:\s*(?:0?\.)?0+%?(?![\w.])")
_STRIKES = lazy(r"(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through\b")
_SHOWS = lazy(r"(?:^|;)\s*(?:display\s*:\s*(?!none)[a-z]|visibility\s*:\s*visible|opacity\s*:\s*(?:1|0?\.[0-9]*[1-9]))")


class Styles:
    """What is known of one page; worked out when the first element asks."""

    def __init__(self, source: str = "") -> None:
        self._source = source

    @cached_property
    def opened(self) -> frozenset[str]:
        """The ids of the elements that links and buttons of the page lead to."""
        return frozenset(_LEADS_TO.findall(self._source))

    def hides(self, declarations: str) -> bool:
        """Whether declarations of a style leave nothing of an element to see.

        What is faded out on a page with scripts may be faded in by one of them.
        """
        said = declarations.lower()
        faded = _FADES.search(said) is not None and not self._has_scripts
        return faded or _HIDES.search(said) is not None or _STRIKES.search(said) is not None

    def hide(self, marks: frozenset[str]) -> bool:
        """Whether a rule for all screens hides an element with these marks (`p`, `.menu`, `#top`)."""
        return any(rule <= marks for rule in self._hiding)

    @cached_property
    def has_hiding(self) -> bool:
        """Whether any rule hides something."""
        return bool(self._hiding)

    @cached_property
    def _has_scripts(self) -> bool:
        return "<script" in self._source.lower()

    @cached_property
    def _hiding(self) -> tuple[frozenset[str], ...]:
        """Marks that together hide an element, but those that another rule or a script may show."""
        rules = [rule for sheet in self._sheets() for rule in _rules(sheet)]
        hiding = [names for names, body in rules if "{" not in body and not names.startswith("@") and self.hides(body)]
        if not hiding:
            return ()
        shown = {name for names, body in rules if _SHOWS.search(body.lower()) for name in _NAMES.findall(names)}
        scripts = " ".join(found["script"] for found in _SCRIPT.finditer(self._source))
        simple = (one.strip() for names in hiding for one in names.split(",") if _SIMPLE.fullmatch(one.strip()))
        marks = (frozenset(_PART.findall(one)) for one in simple)
        return tuple(
            one for one in marks if any(mark[0] in ".#" for mark in one) and not one & shown and not _is_named(one, scripts)
        )

    def _sheets(self) -> Iterator[str]:
        if "<style" in self._source.lower():
            for sheet in _SHEET.finditer(self._source):
                if not _PRINT.search(sheet["tag"]):
                    yield _COMMENT.sub("", sheet["rules"])


def _is_named(marks: frozenset[str], scripts: str) -> bool:
    return any(mark[1:] in scripts for mark in marks if mark[0] in ".#")


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Selectors and body of each rule; a rule that holds others, such as one for print, comes with those in its body."""
    depth, begin, opened = 0, 0, 0
    for edge in _EDGE.finditer(sheet):
        if edge[0] == "{":
            depth += 1
            opened = edge.start() if depth == 1 else opened
        elif edge[0] == "}":
            depth = max(0, depth - 1)
        if depth == 0:
            if edge[0] == "}":
                yield sheet[begin:opened].strip(), sheet[opened + 1 : edge.start()]
            begin = edge.end()
