"""Tells of headings that are nearly ones a layout knows."""

from __future__ import annotations

from careerdata.document.block import Block
from careerdata.read.headings import Headings
from careerdata.read.looks import Looks
from careerdata.read.nearly import nearly
from careerdata.read.open_sections import OpenSections
from careerdata.read.sections.context import Page


class NearlyKnown:
    """Looks at what stands as a heading does and is none that the layout knows."""

    def __init__(self, page: Page, headings: Headings, looks: Looks, open_sections: OpenSections) -> None:
        self._page, self._headings, self._looks, self._open = page, headings, looks, open_sections

    def tells(self, number: int, block: Block) -> bool:
        """Whether a block is a known heading but for a slip of the pen, which is told: none of a row's own."""
        is_of_a_row = self._open.inside_rows if self._looks.is_label(block) else self._open.holds_rows(block)
        if is_of_a_row or not self._looks.stands_as_a_heading(number, block):
            return False
        meant = nearly(self._headings, self._page).meant(block, self._page)
        if meant is not None:
            self._page.trouble("nearly-a-heading", block.text, meant)
        return meant is not None
