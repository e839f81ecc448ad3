"""Labels that run into what they list, as text saved from a page may have them: `DutiesFeed the weak. Harvest.`."""

from __future__ import annotations

from functools import cached_property

from careerdata.document.block import Block
from careerdata.patterns import lazy
from careerdata.read.headings import Headings
from careerdata.read.sections.context import Page
from careerdata.read.sections.label import MOST_WORDS

MIN_LABELS = 2
"""Different labels at least by which a page shows that it has them so: one may be a name, `SkillsUnion`."""
_GLUE = lazy(r"(?<=[a-z])(?=[A-Z][a-z])")


class Glued:
    """Knows where such labels end, on pages of plain text that no layout knows."""

    def __init__(self, page: Page, headings: Headings) -> None:
        self._page, self._headings = page, headings

    def end(self, block: Block) -> int:
        """Where the label that a line begins with ends; 0 where it begins with none."""
        return self._ends.get(id(block), 0)

    @cached_property
    def _ends(self) -> dict[int, int]:
        if not self._headings.topics or self._page.document.format != "text":
            return {}
        found = {id(block): (block.value[:end], end) for block in self._page.document.blocks if (end := self._of_line(block))}
        is_form = len({label for label, _ in found.values()}) >= MIN_LABELS
        return {at: end for at, (_, end) in found.items()} if is_form else {}

    def _of_line(self, block: Block) -> int:
        """Where a label ends that heads a section by its words, and runs into a capital."""
        glue = _GLUE.search(block.value) if block.shape == "line" and not block.cells else None
        if glue is None or len(block.value[: glue.start()].split()) > MOST_WORDS:
            return 0
        label = Block(block.text.cut(0, glue.start()))
        return glue.start() if self._headings.candidates(label, self._page) else 0
