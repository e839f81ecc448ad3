"""Pros and cons that each have a label of their own: `PRO: Flexible hours`, `Drawback #2: Cold mornings`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.phrases import Phrases
from careerdata.language.shared import by_meaning
from careerdata.patterns import lazy
from careerdata.read.sections.adorned import unadorned
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

MAX_LABEL = 24
"""Characters of a label with its number."""
_LABEL = lazy(r"(?P<label>[^\W\d_]+(?:\s[^\W\d_]+)?)\s*#?\d{0,2}\s*[:\u2013\u2014]\s+(?=\S)")
Kind = Literal["pro", "con"]


class Side(NamedTuple):
    """One thing that speaks for a job or against it."""

    kind: Kind
    text: Text


class Sides(Reader):
    """A row of `pros_cons` a line or heading with such a label, where a section has some of both kinds."""

    how: Literal["sides"] = "sides"

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        taken = page.read.spans("pros_cons")
        found = [side for text in _heads(section) if (side := _side(text)) is not None and side.text.span() not in taken]
        if {side.kind for side in found} < {"pro", "con"}:
            return
        ranks: dict[Kind, int] = {"pro": 0, "con": 0}
        for side in found:
            ranks[side.kind] += 1
            row = Row("pros_cons")
            row.put("kind", side.kind)
            row.put("text", side.text.clean, side.text.span())
            row.put("rank", ranks[side.kind])
            yield row


def _heads(section: Section) -> Iterator[Text]:
    """The lines of a section, and the headings right under it."""
    yield from (block.text for block in section.lines() if _is_line(block))
    yield from (child.heading for child in section.children)


def _is_line(block: Block) -> bool:
    return block.shape in ("line", "item") and not block.cells


def _side(text: Text) -> Side | None:
    """What a line says behind its label for or against; None where it has none."""
    text = unadorned(text)
    found = _LABEL.match(text.value, 0, MAX_LABEL + 2)
    meaning = _labels().all_of(found["label"]) if found is not None else None
    return Side(meaning, text.cut(found.end())) if found is not None and meaning is not None else None


@cache
def _labels() -> Phrases[Kind]:
    return by_meaning(lambda language: language.sides)
