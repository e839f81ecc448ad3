"""Plans on offer: a name, a price, then features, each perhaps with how much of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from careerdata.ingest.document import Block
from careerdata.ingest.row import Row
from careerdata.read.reader import Page, Reader, fill
from careerdata.read.section import Section
from careerdata.read.template import Found, Written, compile_template


class Plans(Reader):
    """A price line opens a plan, named by the line above it; each line under it is a feature or the last one's value."""

    how: Literal["plans"] = "plans"
    owns_headings: ClassVar[bool] = True
    prices: list[Written]
    free: list[Written] = []
    """Words that state a price of 0."""
    values: list[Written]
    """Templates of lines that say how much of the feature above them."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        blocks = list(section.lines())
        price: tuple[Block, Block, list[Found] | None] | None = None
        feature: Row | None = None
        for number, block in enumerate(blocks):
            stated = self._price(block, page)
            if stated is not None and number:
                if feature is not None and feature.values["feature"].span == blocks[number - 1].text.span():
                    feature = None
                price = (blocks[number - 1], block, stated or None)
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

    def _feature(self, price: tuple[Block, Block, list[Found] | None], block: Block) -> Row:
        name, priced, slots = price
        row = Row("plans")
        row.put("plan", name.text.clean, name.text.span())
        row.put("feature", block.text.clean, block.text.span())
        if slots:
            fill(row, slots, priced.text)
        else:
            row.put("price", 0.0, priced.text.span())
        row.also += [name.text.span(), priced.text.span(), block.text.span()]
        return row

    def _price(self, block: Block, page: Page) -> list[Found] | None:
        """The slots of a price line (none where it is free), None where the line states no price."""
        masked = page.masked(block.text)
        for written in self.prices:
            found = compile_template(written).match(masked)
            if found is not None:
                return found
        return [] if self._fits(self.free, block, page) else None

    def _fits(self, templates: list[str], block: Block, page: Page) -> bool:
        return any(compile_template(written).match(page.masked(block.text)) is not None for written in templates)
