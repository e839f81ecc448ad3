"""What a ladder asks at a level: the items and paragraphs under it, by area where it has areas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.span import Span
from careerdata.document.text import Text
from careerdata.read.ladders.experience import years_alone
from careerdata.read.ladders.listed import MAX_LABEL
from careerdata.read.ladders.name import names_a_role
from careerdata.read.ladders.place import Place
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money
from careerdata.read.sections.section import Section

MAX_AREA = 40
"""Characters of an area before its colon."""
MAX_TITLE = 5
"""Words of a title at most."""
MIN_WORDS = 3
"""Words of what is asked at least, where no area says that it is."""
_EDGES = " :*-\u2013\u2014"
KEPT = ("pay", "outlook", "faq", "related", "education", "licenses", "market", "offers")
"""Kinds of sections, by how they begin, that are what they are under a level as well."""


class Asked(NamedTuple):
    """One thing that is asked, and the area that it belongs to."""

    text: Text
    area: Text | None
    led: bool = False
    """It is a line that a label begins: that is its area whatever the other levels have."""
    lead: Text | None = None
    """What it begins with, before a colon: an area where the ladder's other levels have it, too."""
    rest: Text | None = None
    """What stands behind that."""


def claimed(section: Section) -> Iterator[Section]:
    """The sections under a level's heading that say what is asked at it."""
    for child in section.children:
        if not child.kind.startswith(KEPT):
            yield child
            yield from claimed(child)


def asked_at(place: Place, page: Page) -> list[Asked]:
    """What is asked at a level, in reading order; sums of money are none, nor are paragraphs before any list or area."""
    own = list(_in_blocks(place.body, None, page, paragraphs=False))
    if place.section is not None:
        for section in claimed(place.section):
            own += _in_blocks(section.lines(), _area(section.heading), page, paragraphs=True)
    return own


def description_of(place: Place, page: Page) -> list[Text]:
    """The paragraphs right under a level, or what its head says of it."""
    rest = place.rest
    if rest is not None and not has_money(rest, page) and any(map(str.isalpha, rest.value)):
        return [rest]
    texts: list[Text] = []
    for block in place.body:
        if block.shape != "line" or _is_label(block.text) or _lead(block.text)[0]:
            break
        if not has_money(block.text, page) and years_alone(block.text, page) is None:
            texts.append(block.text)
    return texts


def area_leads(levels: Iterable[list[Asked]]) -> frozenset[str]:
    """What items begin with at most of the levels: areas of the ladder."""
    counts: Counter[str] = Counter()
    many = 0
    for asked in levels:
        many += 1
        counts.update({one.lead.clean.casefold() for one in asked if one.lead})
    return frozenset(lead for lead, times in counts.items() if times > 1 and times * 2 > many)


def rows_of(asked: Iterable[Asked], leads: frozenset[str], level: Row) -> Iterator[Row]:
    """The rows of `expectations` at a level."""
    for rank, one in enumerate(asked, start=1):
        text, area = one.text, one.area
        if one.lead and one.rest and (one.led or one.lead.clean.casefold() in leads):
            text, area = one.rest, one.lead
        row = Row("expectations", of=level)
        row.put("text", text.clean, text.span())
        row.put("rank", rank)
        if area is not None:
            row.put("area", area.clean, area.span())
        yield row


def _in_blocks(blocks: Iterable[Block], area: Text | None, page: Page, *, paragraphs: bool) -> Iterator[Asked]:
    """What some blocks ask; a label in bold or with a colon is the area of what follows, or of the items inside its own."""
    label, depth = area, 0
    for block, following in pairwise([*blocks, None]):
        if block is None or block.cells or has_money(block.text, page):
            continue
        text = block.text
        if block.shape == "item" and block.level <= depth:
            label, depth = area, 0
        if (years_alone(text, page) is not None) if block.shape == "line" else _is_title(text.value):
            continue
        if _is_label(text) or _heads_items(block, following):
            label, depth = _area(text), block.level
            continue
        lead, rest = _lead(text)
        led = lead is not None and block.shape == "line"
        if led or label is not None or ((block.shape == "item" or paragraphs) and len(text.value.split()) >= MIN_WORDS):
            yield Asked(text, label, led, lead, rest)


def _is_title(value: str) -> bool:
    """Whether an item is what somebody at a level is called, and nothing that is asked there."""
    return len(value.split()) <= MAX_TITLE and value.istitle() and names_a_role(value)


def _heads_items(block: Block, following: Block | None) -> bool:
    """Whether a few words by themselves stand right over a list."""
    listed = following is not None and following.shape == "item"
    return listed and block.shape == "line" and len(block.value) <= MAX_AREA and block.value[-1] not in ".!?;,"


def _area(text: Text) -> Text:
    return text.cut(0, len(text.value.rstrip(_EDGES)))


def _is_label(text: Text) -> bool:
    return len(text.value) <= MAX_LABEL and text.value.rstrip().endswith(":")


def _lead(text: Text) -> tuple[Text | None, Text | None]:
    """What a text begins with before a colon, and the rest of it."""
    at = text.value.find(": ", 0, MAX_AREA)
    rest = text.cut(at + 1) if at > 0 else None
    return (text.cut(0, at), rest) if rest else (None, None)


def extent(texts: list[Text]) -> Span:
    """The raw slice from the first to the last of some texts."""
    return Span(texts[0].span().start, texts[-1].span().end)
