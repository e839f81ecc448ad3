"""Lists as their readers see them: which items are entries, which only head others, and what an entry is called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from careerdata.document.document import Block, Text
from careerdata.language.model import languages
from careerdata.read.sections.context import Page, is_number
from careerdata.read.sections.section import Section
from careerdata.read.strong import strong_runs

SHORT = 3
"""Most words of an item that, with others as short, is one of what the item above it groups."""
LONGEST_NAME = 10
"""Most words before a colon or a dash that name what stands behind it: more are a sentence."""
MIN_LISTED = 2

_PARTED = re.compile(r":\s+|\s+[-\u2013\u2014]+\s+|\s*\u2014\s*")
_BRACKET = re.compile(r"\s*\([^()]*\)")
_SEPARATOR = re.compile(r"\s*[:\-\u2013\u2014,]*\s*")
_LISTED = re.compile(r"(?:[^,;()]|\([^()]*\))+")
_LINK = re.compile(r"\s*(?:and|or|und|oder|et|ou|&)\s+")

_LISTED_LINK = re.compile(r"\([^()]*\)|(?P<link>\s+(?:and|or|und|oder|et|ou)\s+)")
"""A bracket, which parts nothing, or what parts the last two of a list."""


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


def entries(section: Section, page: Page, *, flat: bool = False, deep: bool = False) -> Iterator[Entry]:
    """The entries of a section's lists, those of groups one by one.

    With `flat` what a line or a label of an item lists by commas are entries too; with `deep` what stands below an entry is.
    """
    blocks = list(section.lines())
    number: Text | None = None
    groups: list[tuple[int, Text | None]] = []
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
        below = _below(blocks, at)
        if below and _heads(block, below):
            groups.append((block.level, block.text))
            continue
        yield from _of_item(block, groups[-1][1] if groups else None, number, page, flat)
        number = None
        if below and not deep:
            groups.append((block.level, None))
    if flat and not any(block.shape == "item" or is_number(block) for block in blocks):
        yield from _of_line(blocks)


def _below(blocks: Sequence[Block], at: int) -> list[Block]:
    """The items that stand a level below one, up to the next beside it."""
    below = []
    for block in blocks[at + 1 :] if blocks[at].level else ():
        if block.shape == "item" and block.level <= blocks[at].level:
            break
        if block.shape == "item":
            below.append(block)
    return below


def _heads(block: Block, below: Sequence[Block]) -> bool:
    """Whether an item only heads those below it: it ends in a colon, or all of them are names."""
    if block.value.rstrip().endswith(":"):
        return True
    names = all(len(item.value.split()) <= SHORT and ":" not in item.value for item in below)
    return names and len(below) >= MIN_LISTED and len(block.value.split()) <= SHORT


def _of_item(block: Block, group: Text | None, number: Text | None, page: Page, flat: bool) -> Iterator[Entry]:
    name, details = parted(block.text, page.document.raw)
    if flat and details and any(words.topics.is_group(name.value) for words in languages().values()):
        for piece in listed(details):
            yield Entry(piece, piece, None, name, None, block)
    else:
        yield Entry(block.text, name, details, group, number, block)


def _of_line(blocks: Sequence[Block]) -> Iterator[Entry]:
    """What the first line of a section lists by commas, where that is all it does."""
    pieces = listed(blocks[0].text) if blocks and blocks[0].shape == "line" else []
    if len(pieces) >= MIN_LISTED and all(len(_BRACKET.sub("", piece.value).split()) <= SHORT + 1 for piece in pieces):
        for piece in pieces:
            yield Entry(piece, piece, None, None, None, blocks[0])


def listed(text: Text) -> list[Text]:
    """What stands between the commas of a text, those in brackets left alone, and on both sides of the `and` before the last."""
    pieces = [match.span() for match in _LISTED.finditer(text.value.rstrip(" ."))]
    if not pieces:
        return []
    begin, end = pieces.pop()
    link = _LINK.match(text.value, begin, end)
    last = next((match for match in _LISTED_LINK.finditer(text.value, begin, end) if match["link"]), None) if pieces else None
    if link:
        pieces.append((link.end(), end))
    elif last:
        pieces += [(begin, last.start("link")), (last.end("link"), end)]
    else:
        pieces.append((begin, end))
    return [cut for start, stop in pieces if (cut := text.cut(start, stop))]


def parted(text: Text, raw: str) -> tuple[Text, Text | None]:
    """The name an item begins with, brackets and all, and what is said of it: bold type parts them, else a colon or a dash."""
    bold = next(iter(strong_runs(text, raw)), None)
    if bold is not None and bold[0] == 0:
        bracket = _BRACKET.match(text.value, bold[1])
        end = bracket.end() if bracket else bold[1]
        after = _SEPARATOR.match(text.value, end)
        begin = after.end() if after else end
        return text.cut(0, len(text.value[:end].rstrip(": "))), text.cut(begin) if begin < len(text.value) else None
    for part in _PARTED.finditer(text.value):
        before = text.value[: part.start()]
        if before.count("(") == before.count(")") and before.strip():
            is_name = len(before.split()) <= LONGEST_NAME
            return (text.cut(0, part.start()), text.cut(part.end())) if is_name else (text, None)
    return text, None
