"""What a text says right before the digits of a figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from careerdata.language.figure_words import BETWEEN, Hedge


@dataclass(slots=True)
class Before:
    """What a text says right before the digits at a place."""

    own: int
    """Start of the end itself: its currency sign or minus."""
    begin: int
    """Start with the currency code or mark before that."""
    money: bool = False
    unit: str | None = None
    """Currency, or the sign of several of them; None where none is named."""
    unit_at: tuple[int, int] | None = None
    negative: bool = False
    hedge: Hedge | None = None
    words: Sequence[str] = ()
    """The words before that, within reach, the nearest last."""
    near: bool = False
    """A single blank sets the nearest word off."""

    @property
    def between(self) -> bool:
        """The figure is the first of "between 3 and 5"."""
        return bool(self.words) and self.words[-1].lower().strip("(") in BETWEEN
