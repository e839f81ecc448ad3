"""Which layout a page is of."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from careerdata.read.headings import Headings
from careerdata.read.layouts.model import Layout
from careerdata.read.layouts.registry import Shelf
from careerdata.read.sections.context import Page

KNOWN = 0.4
"""Least score of a page that a layout knows: a title in its form is not enough. Pages of the layouts shipped score 0.6 and
more, half a page still 0.5; those of another publisher less than 0.1, or 0.35 where their titles have the same form."""
_TITLE = 0.3
"""What a title in the layout's form counts for; its headings count for the rest."""


@dataclass(frozen=True)
class Recognised:
    """The layout a page is read by, how well it fits (0 to 1), and how each other one did."""

    layout: Layout
    headings: Headings
    score: float
    scores: dict[str, float] = field(default_factory=dict)


class Recogniser:
    """Scores the layouts of a shelf by how many of their headings a page has."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._headings = {layout.name: Headings(layout) for layout in shelf.publishers}

    @property
    def fallback(self) -> Layout:
        """The layout that stands in where none knows a page."""
        return self._shelf.fallback

    @cached_property
    def _fallback_headings(self) -> Headings:
        return Headings(self.fallback)

    def recognise(self, page: Page) -> Recognised:
        """The layout that knows most of a page's headings; the fallback, with score 0, where none knows enough."""
        scores = {layout.name: self._score(layout, page) for layout in self._shelf.publishers}
        best = max(self._shelf.publishers, key=lambda layout: scores[layout.name], default=None)
        if best is not None and scores[best.name] >= KNOWN:
            return Recognised(best, self._headings[best.name], scores[best.name], scores)
        return Recognised(self.fallback, self._fallback_headings, 0.0, scores)

    def _score(self, layout: Layout, page: Page) -> float:
        """Share of the layout's headings that the page has, and whether its title has the layout's form."""
        headings = self._headings[layout.name]
        share = headings.found(page) / headings.known if headings.known else 0.0
        if not (layout.titles or layout.page_titles):
            return round(share, 3)
        titled = page.title(layout.title_templates) or page.declared_title(layout.page_title_templates)
        return round((1 - _TITLE) * share + _TITLE * (titled is not None), 3)
