"""All layouts at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

from careerdata.read.layouts.model import Layout

FALLBACK = "generic"
"""Layout of pages no other layout knows: the headings that guides share, whoever publishes them."""


class Shelf:
    """Layouts by name; of two with the same one the later stands.

    The one that stands in where none fits is made by `fallback`, if it is not among them, when the first page asks for it: it
    has far more words and readers than the others, and a run may never need them.
    """

    def __init__(self, layouts: Iterable[Layout], fallback: Callable[[], Layout]) -> None:
        by_name = {layout.name: layout for layout in layouts}
        given = by_name.pop(FALLBACK, None)
        self._fallback = fallback if given is None else lambda: given
        self.publishers = [by_name[name] for name in sorted(by_name)]
        """The layouts a page may be recognised as, in order of name."""

    @cached_property
    def fallback(self) -> Layout:
        """The layout of pages that no other knows."""
        return self._fallback()
