"""The entries of a section's lists: items and what they head, paragraphs that open with a name, names parted by commas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careerdata.document.block import CODE, Block
from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.read.lists.entry import Entry, headed_entry, is_numbered_entry
from careerdata.read.lists.groups import below_of, heads
from careerdata.read.lists.in_sentences import of_sentences
from careerdata.read.lists.names import MIN_LISTED, is_list, listed, lists_names, parted, words_of
from careerdata.read.sections.adorned import without_picture
from careerdata.read.sections.context import Page
from careerdata.read.sections.numbering import is_number
from careerdata.read.sections.section import Section
from careerdata.read.strong import strong_runs

PAIR = 2
"""Cells of a term and what is said of it."""
MIN_PLAIN = 3
"""Least lines of mark-up that are listed without bullets."""
MAX_PLAIN = 6
"""Most words of a line of plain text that is an entry without a bullet."""


def entries(section: Section, page: Page, *, flat: bool = False, deep: bool = False, named: bool = False) -> Iterator[Entry]:
    """The entries of a section's lists, those of groups one by one.

    With `flat` what a line or a label of an item lists by commas are entries too, with `named` the names that any item lists
    behind a colon; with `deep` what stands below an entry is.
    """
    blocks = list(section.lines())
    of_group = _of_bold(blocks, page, (flat, named)) if _heads_a_group(section, blocks) else []
    if of_group:
        yield from of_group
    elif is_numbered_entry(section, blocks):
        yield headed_entry(section, blocks[0])
    elif any(block.shape == "item" or is_number(block) for block in blocks):
        yield from _of_items(blocks, page, (flat, named), deep)
    elif section.is_one_of_a_list and blocks and not any(block.cells or CODE in block.marks for block in blocks):
        yield headed_entry(section, blocks[0])
    else:
        lines = [block for block in blocks if block.shape == "line"]
        found = (
            _of_bold(lines, page, (flat, named))
            or _of_labels(lines, page, (flat, named))
            or (of_sentences(section, lines, page, whole=flat) if len(lines) == len(blocks) else [])
            or _of_plain(lines, page)
        )
        yield from found or _of_terms(blocks)


def _heads_a_group(section: Section, blocks: Sequence[Block]) -> bool:
    """Whether a heading in a list says what kind of things paragraphs under it are, and is none: `2. Hive frameworks`."""
    heading = section.heading.value
    told = section.is_one_of_a_list and all(block.shape == "line" for block in blocks)
    return told and any(words.topics.ends_in_a_group(heading) for words in languages().values())


def _of_items(blocks: Sequence[Block], page: Page, flat: tuple[bool, bool], deep: bool) -> Iterator[Entry]:
    number: Text | None = None
    groups: list[tuple[int, Text | None]] = []
    """Levels of the items around, with what each heads; None where it is an entry itself."""
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
        if below and heads(block, below, page):
            groups.append((block.level, block.text))
            continue
        yield from _of_item(block, groups[-1][1] if groups else None, number, page, flat)
        number = None
        if below and not deep:
            groups.append((block.level, None))


def _of_item(block: Block, group: Text | None, number: Text | None, page: Page, flat: tuple[bool, bool]) -> Iterator[Entry]:
    name, details = parted(without_picture(block.text), page.document.raw)
    is_group = flat[0] and details and any(words.topics.is_group(name.value) for words in languages().values())
    lists = details is not None and (is_list(details) or not details.value.rstrip().endswith("."))
    if details and ((is_group and lists) or (flat[1] and lists_names(details))):
        for piece in listed(details):
            yield Entry(piece, piece, None, name, None, block)
    else:
        yield Entry(block.text, name, details, group, number, block)


def _of_bold(lines: Sequence[Block], page: Page, flat: tuple[bool, bool]) -> list[Entry]:
    """Paragraphs that each open with a name in bold, where there are several; or with that of a group which they list."""
    opened = []
    for block in lines:
        bold = next(iter(strong_runs(block.text, page.document.raw)), None)
        if bold is not None and bold[0] == 0 and bold[1] < len(block.value):
            opened.append(block)
    return [entry for block in opened for entry in _of_item(block, None, None, page, flat)] if len(opened) >= MIN_LISTED else []


def _of_labels(lines: Sequence[Block], page: Page, flat: tuple[bool, bool]) -> list[Entry]:
    """What lines list by commas, each behind the label of a group: `Tools: chisels, planes`."""
    found = [list(_of_item(block, None, None, page, flat)) for block in lines]
    return [entry for entries_of in found for entry in entries_of] if found and all(len(one) > 1 for one in found) else []


def _of_terms(blocks: Sequence[Block]) -> list[Entry]:
    """Terms with what is said of each, as a page marks them up."""
    pairs = (block for block in blocks if "dl" in block.marks and len(block.cells) == PAIR)
    return [Entry(block.text, block.cells[0], block.cells[1], None, None, block) for block in pairs]


def _of_plain(lines: Sequence[Block], page: Page) -> list[Entry]:
    """Lines that are listed without bullets: several short ones, more where mark-up could have made a list of them."""
    least = MIN_LISTED if page.document.format == "text" else MIN_PLAIN
    if len(lines) < least or any(block.value[-1] in ".:;!?" or words_of(block.text) > MAX_PLAIN for block in lines):
        return []
    return [Entry(block.text, *parted(block.text, page.document.raw), None, None, block) for block in lines]
