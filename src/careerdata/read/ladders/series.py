"""Series that may be ladders: sibling headings, the labels of a section, the items of a list, each with what stands under it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from careerdata.document.block import CODE, Block
from careerdata.document.text import Text
from careerdata.read.ladders.naming import MAX_HEAD, name_of
from careerdata.read.ladders.place import Place, Series
from careerdata.read.sections.context import Page
from careerdata.read.sections.indent import apart, goes_on
from careerdata.read.sections.section import Section

MAX_LEVEL = 60
"""Characters of a level before what a paragraph says of it."""
_MARK = re.compile(r":\s|\s?[\u2013\u2014]|\s-\s")
MAX_LABEL = 120
"""Characters of a line that labels what stands under it."""


def series_in(section: Section, page: Page) -> Iterator[Series]:
    """The series of a section: of the headings right under it, of its labels, of its lists."""
    above = list(headings_over(section))
    if len(section.children) > 1:
        places = [Place(child.heading, name_of(child.heading, page), child, child.blocks) for child in section.children]
        yield Series("headings", places, above)
    blocks = [block for block in section.lines() if CODE not in block.marks]
    labels = list(_labels(apart(blocks, page.document.raw), page))
    if len(labels) > 1:
        yield Series("labels", labels, above)
    yield from _lists(blocks, above, page)


def headings_over(section: Section) -> Iterator[Text]:
    """The heading of a section and those over it; the title's only over what stands right under it."""
    at: Section | None = section
    while at is not None and (at is section or at.parent is not None):
        yield at.heading
        at = at.parent


def _labels(blocks: Iterable[Block], page: Page) -> Iterator[Place]:
    """The lines of a section that label what follows, or name something before a colon."""
    place: Place | None = None
    for block in blocks:
        is_line = block.shape in ("line", "heading") and "li" not in block.marks
        if is_line and ((len(block.value) <= MAX_LABEL and _labels_something(block.value)) or _begins_with_level(block, page)):
            if place is not None:
                yield place
            head = block.text if len(block.value) <= MAX_HEAD else block.text.cut(0, MAX_HEAD)
            place = Place(block.text, name_of(head, page))
        elif place is not None:
            place.body.append(block)
    if place is not None:
        yield place


def _labels_something(value: str) -> bool:
    return value.rstrip()[-1:] not in ".!?;,"


def _begins_with_level(block: Block, page: Page) -> bool:
    """Whether a paragraph is what is said of the grade or the level before its first colon or dash: `L2: Works on her own`."""
    mark = _MARK.search(block.value, 0, MAX_LEVEL)
    if mark is None or not block.value[mark.end() :].strip():
        return False
    name = name_of(block.text.cut(0, mark.start()), page)
    return name is not None and (name.is_bare or name.senior)


def _lists(blocks: list[Block], above: list[Text], page: Page) -> Iterator[Series]:
    """The lists among some blocks, those inside items of others as well."""
    done: set[int] = set()
    for start, block in enumerate(blocks):
        if block.shape != "item" or start in done:
            continue
        places = _items(blocks, start, done, page)
        if len(places) > 1:
            label = _label_over(blocks, start)
            yield Series("items", places, [label, *above] if label else above)


def _items(blocks: list[Block], start: int, done: set[int], page: Page) -> list[Place]:
    """The items of the list that begins at `start`, each with what stands under it."""
    first = item = blocks[start]
    places: list[Place] = []
    for number in range(start, len(blocks)):
        block = blocks[number]
        item = block if block.shape == "item" else item
        if block.shape == "item" and _kind(block) == _kind(first):
            done.add(number)
            head = block.text if len(block.value) <= MAX_HEAD else block.text.cut(0, MAX_HEAD)
            places.append(Place(block.text, name_of(head, page)))
        elif _is_inside(block, first) or goes_on(block, item, page.document.raw):
            places[-1].body.append(block)
        else:
            break
    return places


def _kind(block: Block) -> tuple[int, int, bool]:
    return block.group, block.level, block.marker.isdigit()


def _is_inside(block: Block, first: Block) -> bool:
    """Whether a block that is no item of a list stands in one: deeper, or a bullet among numbers where depth is not said."""
    if block.shape == "item":
        return block.level > first.level or (not first.level and first.marker.isdigit())
    return "li" in block.marks and "li" in first.marks


def _label_over(blocks: list[Block], start: int) -> Text | None:
    """The line, or the item that a list stands in, right above it."""
    before = blocks[start - 1] if start else None
    return before.text if before is not None and not before.cells and len(before.value) <= MAX_LABEL else None
