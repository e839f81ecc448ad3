"""All layouts at hand, and which of them a page is of."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from careerdata.layouts.model import Layout, LayoutError, load
from careerdata.read.outline import Headings
from careerdata.read.page import Page

OWN = Path(__file__).parent
FALLBACK = "generic"
"""Layout of pages no other layout knows: the headings that guides share, whoever publishes them."""
KNOWN = 0.4
"""Least score of a page that a layout knows: a title in its form is not enough. Pages of the layouts shipped score 0.6 and
more, half a page still 0.5; those of another publisher less than 0.1, or 0.35 where their titles have the same form."""
_TITLE = 0.3
"""What a title in the layout's form counts for; its headings count for the rest."""


@dataclass(frozen=True)
class Recognised:
    """The layout a page is read by, how well it fits (0 to 1), and how each other one did."""

    layout: Layout
    score: float
    scores: dict[str, float] = field(default_factory=dict)


class Shelf:
    """The layouts shipped and those of a folder of the user's; a user's layout wins over one of the same name."""

    def __init__(self, folder: Path | None = None) -> None:
        files = sorted(OWN.glob("*.yaml")) + (sorted(folder.glob("*.yaml")) if folder else [])
        if folder is not None and not folder.is_dir():
            raise LayoutError(f"{folder}: no such folder; set `layouts` to a folder of layout files, or leave it out")
        self.layouts: dict[str, Layout] = {layout.name: layout for layout in map(load, files)}
        self.headings: dict[str, Headings] = {name: Headings(layout) for name, layout in self.layouts.items()}

    @cached_property
    def publishers(self) -> list[Layout]:
        """The layouts a page may be recognised as, in order of name."""
        return [self.layouts[name] for name in sorted(self.layouts) if name != FALLBACK]

    def recognise(self, page: Page) -> Recognised:
        """The layout that knows most of a page's headings; the fallback where none knows enough."""
        scores = {layout.name: self._score(layout, page) for layout in self.publishers}
        best = max(self.publishers, key=lambda layout: scores[layout.name], default=None)
        if best is not None and scores[best.name] >= KNOWN:
            return Recognised(best, scores[best.name], scores)
        if FALLBACK not in self.layouts and best is not None:
            return Recognised(best, scores[best.name], scores)
        return Recognised(self.layouts[FALLBACK], 0.0, scores)

    def _score(self, layout: Layout, page: Page) -> float:
        """Share of the layout's headings that the page has, and whether its title has the layout's form."""
        headings = self.headings[layout.name]
        share = headings.found(page) / headings.known if headings.known else 0.0
        if not (layout.titles or layout.page_titles):
            return round(share, 3)
        titled = page.title(layout.title_templates) or page.declared_title(layout.page_title_templates)
        return round((1 - _TITLE) * share + _TITLE * (titled is not None), 3)
