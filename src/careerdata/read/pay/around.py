"""What stands over a line: the items that it is listed under, the label of its list, the headings of its section."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.document import Block, Text
from careerdata.read.pay.labels import label_of
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Section

MAX_LABEL = 90
"""Characters of a line that labels the list or the text under it."""


def headings_over(section: Section | None) -> Iterator[Text]:
    """A section's heading and those over it, the nearest first."""
    while section is not None:
        yield section.heading
        section = section.parent


def labels_over(blocks: list[Block], number: int, page: Page) -> Iterator[Text]:
    """The labels over the block of this number: of the items that it is listed under, of its list; the nearest first."""
    level, listed = blocks[number].level, blocks[number].shape == "item"
    for block in reversed(blocks[:number]):
        if not block.text:
            continue
        if listed and block.shape == "item":
            if block.level < level:
                level = block.level
                label = label_of(block, page)
                if label is not None:
                    yield label
            continue
        if block.shape in ("line", "heading") and is_label_line(block):
            label = label_of(block, page)
            if label is not None:
                yield label
        return


def is_label_line(block: Block) -> bool:
    """Whether a line labels what stands under it: short, and ends in a colon."""
    return len(block.value) <= MAX_LABEL and block.value.rstrip(" *_").endswith((":", "："))
