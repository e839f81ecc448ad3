"""A text whose figures are masked, one character each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from careerdata.document.text import Text
from careerdata.normalize.figure import Figure
from careerdata.read.templates.wording import one_kind

MASKS = {"money": "\ue000", "percent": "\ue001", "year": "\ue002", "duration": "\ue003", "count": "\ue004"}


@dataclass(frozen=True, slots=True)
class Masked:
    """A text whose figures are masked, one character each, with the way back."""

    source: Text
    value: str
    figures: tuple[Figure, ...]
    at: tuple[int, ...]
    """Where in `value` each figure's mask stands."""
    hedged: bool
    """A word stands before a figure, which may hedge it: `about`."""

    @classmethod
    def of(cls, source: Text, figures: Sequence[Figure]) -> Masked:
        pieces: list[str] = []
        at: list[int] = []
        done = length = 0
        for figure in figures:
            between = source.value[done : figure.start]
            length += len(between)
            at.append(length)
            pieces += (between, MASKS[figure.kind])
            length += 1
            done = figure.end
        pieces.append(source.value[done:])
        value = one_kind("".join(pieces))
        hedged = any(_is_behind_a_word(value, place) for place in at)
        return cls(source, value, tuple(figures), tuple(at), hedged)

    def original(self, position: int) -> int:
        """Offset in the source text of a position in the masked text."""
        index = bisect_right(self.at, position - 1) - 1
        if index < 0:
            return position
        return self.figures[index].end + position - self.at[index] - 1

    def figure(self, start: int, end: int) -> Figure | None:
        """The first figure masked in `value[start:end]`."""
        index = bisect_right(self.at, start - 1)
        return self.figures[index] if index < len(self.at) and self.at[index] < end else None

    def text(self, start: int, end: int) -> Text:
        """The source text of `value[start:end]`."""
        return self.source.cut(self.original(start), self.original(end))


def _is_behind_a_word(value: str, place: int) -> bool:
    """Whether a blank and a word, or its abbreviation, stand before a place."""
    before = value[:place].rstrip()
    return len(before) < place and (before[-1:].isalpha() or before[-1:] == ".")
