"""One thing of a list, and the headings that are such."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from careerdata.document.block import Block
from careerdata.document.text import Text, over
from careerdata.patterns import lazy
from careerdata.read.sections.adorned import unadorned
from careerdata.read.sections.section import Section

_NUMBERED = lazy(r"\d{1,2}[.)]\s+\S")


class Entry(NamedTuple):
    """One thing of a list."""

    text: Text
    """All that the list says of it."""
    name: Text
    details: Text | None
    """What stands behind the name's colon or dash."""
    group: Text | None
    """The item or label that it is listed under."""
    number: Text | None
    """Its number, where that stands on a line by itself."""
    block: Block
    is_heading: bool = False
    """The heading of the section is the entry."""


class Heads(NamedTuple):
    """Which labels of items head names behind their colon, and are no names themselves."""

    kinds: bool
    """Those for a kind of things: `Languages: ...`."""
    any: bool
    """Any before names parted by commas."""
    alone: bool = False
    """Any before one name, too, as all items beside it list some."""


def headed_entry(section: Section, first: Block) -> Entry:
    """The heading of a section as an entry, with the first paragraph under it."""
    heading = unadorned(section.heading)
    return Entry(heading, heading, first.text, None, None, Block(heading), True)


def described_entry(head: Block, items: Sequence[Block], *, is_heading: bool = False) -> Entry:
    """What a heading or an item names, with the items under it as what is said of it."""
    name = unadorned(head.text)
    said = items[0].text if len(items) == 1 else over([item.text for item in items], "; ")
    return Entry(name, name, said, None, None, Block(name) if is_heading else head, is_heading)


def is_numbered_entry(section: Section, blocks: Sequence[Block]) -> bool:
    """Whether a heading with a number, over a paragraph that says more than what it lists, is an entry of the list around it."""
    if not section.is_one_of_a_list or not blocks or blocks[0].shape != "line":
        return False
    value = blocks[0].value.rstrip()
    return _NUMBERED.match(section.heading.value) is not None and (". " in value or value[-1:] == ".")
