"""The entries of a section's lists: items and what they head, paragraphs that open with a name, names parted by commas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careerdata.document.block import CODE, Block
from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.language.topics import OTHER
from careerdata.read.lists.entry import Entry, Heads, described_entry, headed_entry, is_numbered_entry
from careerdata.read.lists.groups import below_of, is_head
from careerdata.read.lists.in_sentences import of_sentences
from careerdata.read.lists.of_lines import of_bold, of_item, of_labels, of_plain, of_terms, with_names
from careerdata.read.lists.remarks import Group, is_kind, lone_degrees, say_of_their_labels, says_of_its_heading
from careerdata.read.sections.context import Page
from careerdata.read.sections.numbering import is_number
from careerdata.read.sections.section import Section


def entries(section: Section, page: Page, *, flat: bool = False, deep: bool = False, named: bool = False) -> Iterator[Entry]:
    """The entries of a section's lists, those of groups one by one.

    With `flat` what a line or a label of an item lists by commas are entries too, with `named` the names that any item lists
    behind a colon; with `deep` what stands below an entry is.
    """
    blocks = list(section.lines())
    of_group = of_bold(blocks, page, Heads(flat, named)) if _heads_a_group(section, blocks) else []
    if of_group:
        yield from of_group
    elif is_numbered_entry(section, blocks):
        yield headed_entry(section, blocks[0])
    elif flat and not section.in_line and says_of_its_heading(section) and (items := _items(blocks)):
        yield described_entry(Block(section.heading), items, is_heading=True)
    elif any(block.shape == "item" or is_number(block) for block in blocks):
        yield from _of_items(blocks, page, Heads(flat, named), deep)
    elif section.is_one_of_a_list and blocks and not any(block.cells or CODE in block.marks for block in blocks):
        yield headed_entry(section, blocks[0])
    else:
        lines = [block for block in blocks if block.shape == "line"]
        found = (
            of_bold(lines, page, Heads(flat, named))
            or of_labels(lines, page, Heads(flat, named))
            or (of_sentences(section, lines, page, whole=flat) if len(lines) == len(blocks) else [])
            or of_plain(lines, page)
        )
        yield from found or of_terms(blocks)


def _heads_a_group(section: Section, blocks: Sequence[Block]) -> bool:
    """Whether a heading in a list says what kind of things paragraphs under it are, and is none: `2. Hive frameworks`."""
    heading = section.heading.value
    told = section.is_one_of_a_list and all(block.shape == "line" for block in blocks)
    return told and any(words.topics.ends_in_a_group(heading) for words in languages().values())


def _items(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if block.shape == "item"]


def _of_items(blocks: Sequence[Block], page: Page, heads: Heads, deep: bool) -> Iterator[Entry]:
    number: Text | None = None
    groups: list[tuple[int, Text | None]] = []
    """Levels of the items around, with what each heads; None where it is an entry itself."""
    described = heads.kinds and _are_described(blocks)
    lone = lone_degrees(blocks) if heads.kinds else frozenset()
    heads = with_names(heads, blocks, page)
    for at, block in enumerate(blocks):
        if is_number(block):
            number = block.text
            continue
        if block.shape != "item" and number is None:
            continue
        while groups and (not block.level or groups[-1][0] >= block.level):
            groups.pop()
        if groups and groups[-1][1] is None:
            continue
        below = below_of(blocks, at)
        if below and described and not is_kind(block.value):
            yield described_entry(block, below)
            groups.append((block.level, None))
            continue
        if below and (is_head(block, below, page) or (heads.kinds and page.topic(block.text) not in (None, OTHER))):
            groups.append((block.level, block.text))
            continue
        own = heads._replace(kinds=heads.kinds and id(block) not in lone)
        yield from of_item(block, groups[-1][1] if groups else None, number, page, own)
        number = None
        if below and not deep:
            groups.append((block.level, None))


def _are_described(blocks: Sequence[Block]) -> bool:
    """Whether the items that others stand below are what those say something of."""
    heads = ((block, below_of(blocks, at)) for at, block in enumerate(blocks) if block.shape == "item")
    groups = [Group(block.value, below) for block, below in heads if below]
    return bool(groups) and say_of_their_labels([group for group in groups if not is_kind(group.label)])
