"""What rules about things that stand twice have in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from careerdata.document.tables import GuideTables
from careerdata.records.base import InSection
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import short

FEWEST_LETTERS = 80
"""Characters from which on two texts do not come out the same by chance: shorter answers (`Yes, but slowly.`) may."""

LONG_TEXT = "It takes patience, and a liking for figures that do not add up at once, or do not add up at all."


class TextTwice(GuideRule):
    """Reports texts of the entries of one table that are those of an earlier entry."""

    table: ClassVar[type[InSection]]
    column: ClassVar[str]
    heading: ClassVar[str]
    """The column by which an entry that was pasted whole is known, which has a finding of its own."""

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        first: dict[str, InSection] = {}
        for row in rows(guide, self.table):
            text = getattr(row, self.column)
            if text is None or len(text) < FEWEST_LETTERS:
                continue
            kept = first.setdefault(text.casefold(), row)
            if kept is not row and getattr(kept, self.heading) != getattr(row, self.heading):
                other = value_spot(guide, kept, self.column)
                yield Hit(value_spot(guide, row, self.column), f"{short(text)!r} stands twice", (other,))
