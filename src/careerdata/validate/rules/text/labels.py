"""TXT: labels with nothing behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.patterns import lazy
from careerdata.records.text import Section
from careerdata.validate.examples.pieces import RANGE
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import line_spot, place_spot
from careerdata.validate.rule import GuideRule, rows

LABEL = 60
"""Characters of a label that a message shows."""


class NothingAnnounced(GuideRule):
    """A label with nothing behind it.

    A section, or a line of facts, ends in a colon, or a row of facts has but its label: what it announces was lost, or was never
    written.
    """

    code = "TXT035"
    severity = "warning"
    hint = "write what the colon announces, or take the label out"
    bad = edited(RANGE, "Range:")
    good = as_it_is(RANGE)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        sections = rows(guide, Section)
        parents = {section.parent_id for section in sections}
        for section in sections:
            if section.kind in _LABELLED and guide.document.format == "text":
                yield from self._empty_labels(guide, section)
            elif section.kind in _LABELLED:
                yield from self._empty_cells(guide, section)
            elif section.text.endswith(":") and section.section_id not in parents:
                label = section.text[-LABEL:].rpartition("\n")[2].rpartition(". ")[2]
                last = max((line for line in guide.line_status if line <= section.line_end), default=section.line_start)
                if _shows(guide, last + 1):
                    continue
                yield Hit(line_spot(guide, last), f"nothing stands behind {label!r}, with which {section.heading!r} ends")

    def _empty_labels(self, guide: GuideTables, section: Section) -> Iterator[Hit]:
        lines = sorted(line for line in guide.line_status if section.line_start < line <= section.line_end)
        texts = [guide.document.line_text(line).strip() for line in lines]
        for line, text, following in zip(lines, texts, [*texts[1:], ""], strict=False):
            # A label may stand above its value; what follows here has a label of its own, or is nothing.
            if text.endswith(":") and (not following or ":" in following):
                yield Hit(line_spot(guide, line), f"nothing stands behind {text[-LABEL:]!r}")

    def _empty_cells(self, guide: GuideTables, section: Section) -> Iterator[Hit]:
        for block in guide.document.blocks:
            label, *values = [cell.clean for cell in block.cells] or [""]
            if label and values and not any(values) and not block.header:
                line, column = guide.document.place(block.text.span().start)
                if section.line_start <= line <= section.line_end:
                    yield Hit(place_spot(guide, line, column, label), f"nothing stands behind {label[-LABEL:]!r}")


def _shows(guide: GuideTables, line: int) -> bool:
    """Whether what follows from a line on is a picture: it has no words, and yet is what a colon announces."""
    lines = guide.document.raw.count("\n") + 1
    following = (guide.document.line_text(number).strip() for number in range(line, min(line + _NEAR, lines) + 1))
    return _PICTURE.match(next(filter(None, following), "")) is not None


_NEAR = 3
"""Lines behind a colon in which a picture belongs to it."""
_PICTURE = lazy(r"!\[|<(?:img|picture|svg|figure|iframe|video|object)\b", re.IGNORECASE)

_LABELLED = frozenset(("key_facts", "pay_facts", "growth_facts", "openings_facts"))
"""Kinds of sections made of labels and values."""
