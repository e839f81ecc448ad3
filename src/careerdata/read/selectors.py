"""Elements that a layout points at by their marks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from careerdata.document.block import Block


class Marked:
    """Tells whether a block stands in one of some elements: `nav`, `.menu`, `#top`, or `#help-*` for all that begin so."""

    def __init__(self, names: Iterable[str]) -> None:
        names = tuple(names)
        self._exact = frozenset(name for name in names if not name.endswith("*"))
        beginnings = "|".join(re.escape(name[:-1]) for name in names if name.endswith("*"))
        self._beginnings = re.compile(rf"(?:^|\0)(?:{beginnings})") if beginnings else None
        """Finds a mark that begins so among marks joined by a character that none of them holds."""
        self._known: dict[frozenset[str], bool] = {}
        """Blocks of one element share their set of marks: each set is looked at once."""

    def __bool__(self) -> bool:
        return bool(self._exact or self._beginnings)

    def __contains__(self, block: Block) -> bool:
        marks = block.marks
        known = self._known.get(marks)
        if known is None:
            known = self._known[marks] = not self._exact.isdisjoint(marks) or self._begin(marks)
        return known

    def _begin(self, marks: frozenset[str]) -> bool:
        return self._beginnings is not None and self._beginnings.search("\0".join(marks)) is not None
