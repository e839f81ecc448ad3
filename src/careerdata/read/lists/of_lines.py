"""What a section's items and lines without bullets say each: names in bold, labels with what they list, terms, short lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.read.lists.entry import Entry, Heads
from careerdata.read.lists.names import MIN_LISTED, is_list, listed, lists_names, parted, without_brackets, words_of
from careerdata.read.lists.wording import asks_for
from careerdata.read.sections.adorned import without_picture
from careerdata.read.sections.context import Page
from careerdata.read.strong import strong_runs

PAIR = 2
"""Cells of a term and what is said of it."""
MIN_PLAIN = 3
"""Least lines of mark-up that are listed without bullets."""
MAX_NAME = 3
"""Most words of a name that stands behind a label, brackets aside."""
MAX_ASKING = 14
"""Most words of a line that asks for something."""
MAX_PLAIN = 6
"""Most words of a line of plain text that is an entry without a bullet."""


def of_item(block: Block, group: Text | None, number: Text | None, page: Page, heads: Heads) -> Iterator[Entry]:
    """What an item says: itself, or what it lists behind a label of a group, or behind any label where such head names."""
    name, details = parted(without_picture(block.text), page.document.raw)
    is_group = heads.kinds and details and any(words.topics.is_group(name.value) for words in languages().values())
    lists = details is not None and (is_list(details) or not details.value.rstrip().endswith("."))
    if details and ((is_group and lists) or (heads.any and (lists_names(details) or (heads.alone and is_one_name(details))))):
        for piece in listed(details):
            yield Entry(piece, piece, None, name, None, block)
    else:
        yield Entry(block.text, name, details, group, number, block)


def with_names(heads: Heads, blocks: Sequence[Block], page: Page) -> Heads:
    """Which labels head names in a list of items: none does where most of what stands behind them says something of them.

    Where all of it is names, several in places, one alone is headed, too: `Languages: Python, Go` and `Builds: Make`.
    """
    if not heads.any:
        return heads
    raw = page.document.raw
    behind = [details for block in blocks if block.shape == "item" and (details := parted(block.text, raw)[1]) is not None]
    names = sum(lists_names(details) or is_one_name(details) for details in behind)
    alone = names == len(behind) and any(map(lists_names, behind))
    return heads._replace(any=names * 2 >= len(behind), alone=alone)


def is_one_name(text: Text) -> bool:
    """Whether a text is one proper name: few words, each with a capital."""
    words = without_brackets(text.value).split()
    return 0 < len(words) <= MAX_NAME and all(not word[0].islower() for word in words) and text.value[-1] not in ".!?"


def of_bold(lines: Sequence[Block], page: Page, heads: Heads) -> list[Entry]:
    """Paragraphs that each open with a name in bold, where there are several; or with that of a group which they list."""
    opened = []
    for block in lines:
        bold = next(iter(strong_runs(block.text, page.document.raw)), None)
        if bold is not None and bold[0] == 0 and bold[1] < len(block.value):
            opened.append(block)
    return [entry for block in opened for entry in of_item(block, None, None, page, heads)] if len(opened) >= MIN_LISTED else []


def of_labels(lines: Sequence[Block], page: Page, heads: Heads) -> list[Entry]:
    """What lines list by commas, each behind the label of a group: `Tools: chisels, planes`."""
    found = [list(of_item(block, None, None, page, heads)) for block in lines]
    return [entry for entries_of in found for entry in entries_of] if found and all(len(one) > 1 for one in found) else []


def _asks(block: Block) -> bool:
    """Whether a line is one sentence that says what one must have."""
    return len(block.value.split()) <= MAX_ASKING and ". " not in block.value and asks_for(block.value)


def of_terms(blocks: Sequence[Block]) -> list[Entry]:
    """Terms with what is said of each, as a page marks them up."""
    pairs = (block for block in blocks if "dl" in block.marks and len(block.cells) == PAIR)
    return [Entry(block.text, block.cells[0], block.cells[1], None, None, block) for block in pairs]


def of_plain(lines: Sequence[Block], page: Page, *, led: bool = False) -> list[Entry]:
    """Lines that are listed without bullets: several short ones, more where mark-up could have made a list of them.

    `led`: a label leads in the first of them.
    """
    if len(lines) >= MIN_LISTED and all(map(_asks, lines)):
        return [Entry(block.text, block.text, None, None, None, block) for block in lines]
    least = MIN_LISTED if page.document.format == "text" else MIN_PLAIN
    if len(lines) < least or not all(map(_is_plain, lines)):
        lines = _led(lines, led=led)
    return [Entry(block.text, *parted(block.text, page.document.raw), None, None, block) for block in lines]


def _led(lines: Sequence[Block], *, led: bool) -> list[Block]:
    """The short lines behind the first that leads in a list, where they are several."""
    begin = 0 if led else next((at for at, block in enumerate(lines, start=1) if block.value[-1] == ":"), len(lines))
    found = list(takewhile(_is_plain, lines[begin:]))
    return found if len(found) >= MIN_PLAIN else []


def _is_plain(block: Block) -> bool:
    """Whether a line is short, and ends as no sentence and no label does."""
    return block.value[-1] not in ".:;!?" and words_of(block.text) <= MAX_PLAIN
