"""The items of lists as series that may be ladders."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.language.sentences import sentences
from careerdata.read.ladders.naming import MAX_HEAD, name_of
from careerdata.read.ladders.place import Place, Series
from careerdata.read.sections.context import Page
from careerdata.read.sections.indent import goes_on

MAX_LABEL = 120
"""Characters of a line that labels what stands under it."""
LEADING = 3
"""Sentences of a paragraph with a colon at its end that lead in the list below it: what that is, what is said
of it, and `here is an example:`."""


def lists_in(blocks: list[Block], above: list[Text], page: Page) -> Iterator[Series]:
    """The lists among some blocks, those inside items of others as well."""
    done: set[int] = set()
    numbered = _numbered_ahead(blocks)
    for start, block in enumerate(blocks):
        if block.shape != "item" or start in done:
            continue
        places = _items(blocks, start, done, numbered, page)
        if len(places) > 1:
            label = _label_over(blocks, start)
            yield Series("items", places, [label, *above] if label else above)


def _items(blocks: list[Block], start: int, done: set[int], numbered: list[Block | None], page: Page) -> list[Place]:
    """The items of the list that begins at `start`, with what stands under each; `numbered`: the numbered one ahead, by block."""
    first = item = last = blocks[start]
    places: list[Place] = []
    parted = 0  # how much text stands between two of them at most; as much may be said of the last one
    for number in range(start, len(blocks)):
        block = blocks[number]
        item = block if block.shape == "item" else item
        if block.shape == "item" and (_kind(block) == _kind(first) or _is_next(block, last)):
            done.add(number)
            last = block
            head = block.text if len(block.value) <= MAX_HEAD else block.text.cut(0, MAX_HEAD)
            places.append(Place(block.text, name_of(head, page)))
        elif _is_inside(block, first) or goes_on(block, item, page.document.raw):
            places[-1].body.append(block)
        elif _counts_on(numbered[number], last) or len(places[-1].body) < parted:
            parted = max(parted, len(places[-1].body) + 1)
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


def _is_next(block: Block, last: Block) -> bool:
    """Whether a numbered item counts on from another, be there text between them that parts their list."""
    numbered = block.shape == "item" and block.marker.isdigit() and last.marker.isdigit()
    return numbered and block.level == last.level and int(block.marker) == int(last.marker) + 1


def _numbered_ahead(blocks: list[Block]) -> list[Block | None]:
    """Of each block the next numbered item from it on."""
    ahead: list[Block | None] = []
    for block in reversed(blocks):
        is_numbered = block.shape == "item" and block.marker.isdigit()
        ahead.append(block if is_numbered else ahead[-1] if ahead else None)
    return ahead[::-1]


def _counts_on(following: Block | None, last: Block) -> bool:
    """Whether what stands behind a numbered item is said of it: the next numbered one counts on from it."""
    return following is not None and _is_next(following, last)


def _label_over(blocks: list[Block], start: int) -> Text | None:
    """The line, or the item that a list stands in, right above it; of a paragraph that leads it in its last sentences."""
    before = blocks[start - 1] if start else None
    if before is None or before.cells:
        return None
    if len(before.value) <= MAX_LABEL:
        return before.text
    said = list(sentences(before.value)) if before.value.rstrip().endswith(":") else []
    return before.text.cut(said[-LEADING:][0][0]) if said else None
