"""Code and formulas in running text: what looks like a figure or a sign of money there is none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from careerdata.document.span import Span
from careerdata.patterns import lazy

_TAG = lazy(r"<(/?)(code|kbd|samp|math)\b[^<>]*>", re.IGNORECASE)
_LONGEST = 1_000
"""Characters of a formula."""
_DISPLAYED = lazy(rf"(?<![\\$])\$\$(?![$\s]*\$)([^$]{{1,{_LONGEST}}}+)\$\$(?!\$)")
_IN_LINE = lazy(rf"(?<![\\$\w])\$(?![\s$])([^$\n]{{1,{_LONGEST}}}+)(?<![\s\\])\$(?![$\w])")
_FORMULA = lazy(r"\\[A-Za-z{]|[_^][\w{\\(]|[\w)}]\s?=|\A[A-Za-z]\w?\Z|\A\d+(?:\.\d+)?[a-z]\Z")
"""What a formula holds and a sum of money does not: a command, an index, a power, an equation; or it is one variable."""


def spans(raw: str, known: Iterable[Span] = ()) -> list[Span]:
    """Raw spans of code and formulas in order, none within another: those known from a parser, of elements, and of TeX."""
    found = [*known]
    if "</" in raw:
        found += _elements(raw)
    if "$" in raw:
        found += _formulas(raw)
    apart: list[Span] = []
    for span in sorted(found):
        if not apart or span.end > apart[-1].end:
            apart.append(span)
    return apart


def _elements(raw: str) -> Iterator[Span]:
    """The content of elements for code."""
    open_at: tuple[str, int] | None = None
    for tag in _TAG.finditer(raw):
        name = tag[2].lower()
        if open_at is None:
            open_at = None if tag[1] else (name, tag.end())
        elif tag[1] and name == open_at[0]:
            if tag.start() > open_at[1]:
                yield Span(open_at[1], tag.start())
            open_at = None


def _formulas(raw: str) -> Iterator[Span]:
    """Formulas between dollar signs, as TeX writes them: `$$E = mc^2$$`, `$x_1$`."""
    for form in (_DISPLAYED, _IN_LINE):
        for found in form.finditer(raw):
            if _FORMULA.search(found[1]) and "\n\n" not in found[1]:
                yield Span(*found.span())
