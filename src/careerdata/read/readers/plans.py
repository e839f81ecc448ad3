"""Plans on offer: a name, a price, then features, each perhaps with how much of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.read.templates.compiler import Written, compile_template
from careerdata.read.templates.fill import fill
from careerdata.read.templates.template import Found

Stated = list[Found] | Literal["free", "unpriced"]
"""The slots of a price, or the words that stand in its place."""
Priced = tuple[Block, Block, Stated]
"""The line that names a plan, the line of its price, and what that says."""


class Plans(Reader):
    """A price line opens a plan, named by the line above it; each line under it is a feature or the last one's value."""

    how: Literal["plans"] = "plans"
    owns_headings: ClassVar[bool] = True
    prices: list[Written]
    free: list[Written] = []
    """Words that state a price of 0."""
    unpriced: list[Written] = []
    """Words that stand where the price would, of a plan whose price is not stated."""
    values: list[Written]
    """Templates of lines that say how much of the feature above them."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        blocks = list(section.lines())
        price: Priced | None = None
        feature: Row | None = None
        for number, block in enumerate(blocks):
            stated = self._price(block, page)
            if stated is not None and number:
                if feature is not None and feature.values["feature"].span == blocks[number - 1].text.span():
                    feature = None
                price = (blocks[number - 1], block, stated)
            elif price is None or (number + 1 < len(blocks) and self._price(blocks[number + 1], page) is not None):
                if feature is not None:
                    yield feature
                feature = None
            elif feature is not None and self._fits(self.values, block, page) and "value" not in feature.values:
                feature.put("value", block.text.clean, block.text.span())
                feature.also.append(block.text.span())
            else:
                if feature is not None:
                    yield feature
                feature = self._feature(price, block)
        if feature is not None:
            yield feature

    def _feature(self, price: Priced, block: Block) -> Row:
        name, priced, stated = price
        row = Row("plans")
        row.put("plan", name.text.clean, name.text.span())
        row.put("feature", block.text.clean, block.text.span())
        if isinstance(stated, list):
            fill(row, stated, priced.text)
        elif stated == "free":
            row.put("price", 0.0, priced.text.span())
        row.also += [name.text.span(), priced.text.span(), block.text.span()]
        return row

    def _price(self, block: Block, page: Page) -> Stated | None:
        """What a price line says: the slots of its price, that it is free or has none; None where it is no price line."""
        masked = page.masked(block.text)
        for written in self.prices:
            found = compile_template(written).match(masked)
            if found is not None:
                return found
        if self._fits(self.free, block, page):
            return "free"
        return "unpriced" if self._fits(self.unpriced, block, page) else None

    def _fits(self, templates: list[str], block: Block, page: Page) -> bool:
        return any(compile_template(written).match(page.masked(block.text)) is not None for written in templates)
