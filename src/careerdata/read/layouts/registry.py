"""All layouts at hand."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from careerdata.read.layouts.model import Layout

FALLBACK = "generic"
"""Layout of pages no other layout knows: the headings that guides share, whoever publishes them."""


class Shelf:
    """Layouts by name; of two with the same one the later stands."""

    def __init__(self, layouts: Iterable[Layout]) -> None:
        self.layouts = {layout.name: layout for layout in layouts}

    @cached_property
    def publishers(self) -> list[Layout]:
        """The layouts a page may be recognised as, in order of name."""
        return [self.layouts[name] for name in sorted(self.layouts) if name != FALLBACK]

    @property
    def fallback(self) -> Layout:
        """The layout of pages that no other knows."""
        return self.layouts[FALLBACK]
