"""Marks of elements: the names by which a layout points at a part of a page."""

from __future__ import annotations

from turbohtml import Token


class Marks:
    """Makes the sets of marks of a page, each of them once."""

    def __init__(self) -> None:
        self._own: dict[str, frozenset[str]] = {}
        self._sums: dict[tuple[frozenset[str], str], frozenset[str]] = {}

    def own(self, tag: Token) -> frozenset[str]:
        """Marks of one element by its start tag, its `class` and its `id`: `nav`, `.menu`, `#top`."""
        source = tag.source or ""
        known = self._own.get(source)
        if known is None:
            marks = {tag.tag or "", *(f".{name}" for name in (tag.attr("class") or "").split())}
            marks.update(f"#{name}" for name in (tag.attr("id") or "").split())
            known = self._own[source] = frozenset(marks)
        return known

    def inside(self, around: frozenset[str], tag: Token) -> frozenset[str]:
        """Marks of an element: those around it and its own."""
        key = (around, tag.source or "")
        known = self._sums.get(key)
        if known is None:
            known = self._sums[key] = around | self.own(tag)
        return known
