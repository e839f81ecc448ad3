"""Marks of elements: the names by which a layout points at a part of a page."""

from __future__ import annotations

from turbohtml import Token

_MOST_KEPT = 20_000
"""Sets of marks that are kept: a page of the handbook has 400, nearly all of them those of the publisher's other pages."""

_LONGEST_KEPT = 1_000
"""Code points of a start tag whose marks are kept."""

_own: dict[str, frozenset[str]] = {}
_sums: dict[tuple[frozenset[str], str], frozenset[str]] = {}


def own_marks(tag: Token) -> frozenset[str]:
    """Marks of one element by its start tag, its `class` and its `id`: `nav`, `.menu`, `#top`."""
    source = tag.source or ""
    known = _own.get(source)
    if known is None:
        marks = {tag.tag or "", *[f".{name}" for name in (tag.attr("class") or "").split()]}
        marks.update([f"#{name}" for name in (tag.attr("id") or "").split()])
        known = frozenset(marks)
        if len(source) <= _LONGEST_KEPT:
            if len(_own) >= _MOST_KEPT:
                _own.clear()
            _own[source] = known
    return known


def marks_inside(around: frozenset[str], tag: Token) -> frozenset[str]:
    """Marks of an element: those around it and its own."""
    source = tag.source or ""
    known = _sums.get((around, source))
    if known is None:
        known = around | own_marks(tag)
        if len(source) <= _LONGEST_KEPT:
            if len(_sums) >= _MOST_KEPT:
                _sums.clear()
            _sums[around, source] = known
    return known
