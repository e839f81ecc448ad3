"""What rules about things that stand twice have in common."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import ClassVar, TypeVar

from careerdata.document.tables import GuideTables
from careerdata.patterns import lazy
from careerdata.records.base import InSection
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import short

FEWEST_LETTERS = 80
"""Characters from which on two texts do not come out the same by chance: shorter answers (`Yes, but slowly.`) may."""

LONG_TEXT = "It takes patience, and a liking for figures that do not add up at once, or do not add up at all."


_WORD = lazy(r"\w+")

R = TypeVar("R")


def repeated(rows: Iterable[R], key: Callable[[R], Hashable | None]) -> Iterator[tuple[R, R]]:
    """Each row whose key an earlier one has, with the first that has it; rows whose key is None are passed over."""
    first: dict[Hashable, R] = {}
    for row in rows:
        known_by = key(row)
        kept = row if known_by is None else first.setdefault(known_by, row)
        if kept is not row:
            yield row, kept


def words(text: str) -> str:
    """The words of a text, without what case and signs make of them."""
    return " ".join(_WORD.findall(text.casefold()))


class TextTwice(GuideRule):
    """Reports texts of the entries of one table that are those of an earlier entry."""

    table: ClassVar[type[InSection]]
    column: ClassVar[str]
    heading: ClassVar[str]
    """The column by which an entry that was pasted whole is known, which has a finding of its own."""

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for row, kept in repeated(rows(guide, self.table), self._text):
            if getattr(kept, self.heading) != getattr(row, self.heading):
                spots = value_spot(guide, row, self.column), value_spot(guide, kept, self.column)
                yield Hit(spots[0], f"{short(getattr(row, self.column))!r} stands twice", spots[1:])

    def _text(self, row: InSection) -> str | None:
        """The text by which an entry is compared; None where it has none, or a short one."""
        text: str | None = getattr(row, self.column)
        return text.casefold() if text and len(text) >= FEWEST_LETTERS else None
