"""Marks that point from a figure to a note: $40,000*, £62350[2], 40.000¹ bis 50.000² €."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from careerdata.normalize.end import At
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy

_MARKS = frozenset("*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜ([^")
_NOTE = lazy(
    r"(?<=[0-9kK%+])(?:[*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜ]+|[ \u00a0][†‡¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜ]+)(?![0-9A-Za-z*])"
    r"|(?:(?<=[,.][0-9]{3})|(?<=[0-9][kK%+]))(?:\([0-9]{1,2}\)|[ \u00a0]?\[[0-9a-z]{1,2}\]|\^[0-9]{1,2}\^?)(?![0-9A-Za-z])"
    r"|(?:(?<=,[0-9]{3})|(?<=[0-9][kK%]))[ \u00a0]\([a-z]\)(?= an? | per |[.,;]|$)"
    r"|(?:(?<=[0-9]{4})|(?<=\.[0-9]{2}))[ \u00a0]?\[[0-9a-z]{1,2}\](?![0-9A-Za-z])"
)
"""Those of letters and digits point from money or percent, those of signs from any figure."""


class Bare(NamedTuple):
    """A text without the marks of notes."""

    text: str
    begins: list[int]
    """Where each piece of it begins, in it."""
    moved: list[int]
    """How many characters were left out before each piece."""

    def placed(self, figures: Iterable[Figure]) -> list[Figure]:
        """Its figures where they stand in the text with the marks."""
        return [
            figure._replace(
                start=self._at(figure.start),
                end=self._at(figure.end - 1) + 1,
                minimum_at=self._span(figure.minimum_at),
                maximum_at=self._span(figure.maximum_at),
                unit_at=self._span(figure.unit_at),
                period_at=self._span(figure.period_at),
            )
            for figure in figures
        ]

    def _span(self, at: At | None) -> At | None:
        return (self._at(at[0]), self._at(at[1] - 1) + 1) if at is not None else None

    def _at(self, place: int) -> int:
        return place + self.moved[bisect_right(self.begins, place) - 1]


def without_notes(text: str) -> Bare | None:
    """A text without the marks of notes behind its figures; None where it has none."""
    marks = [] if _MARKS.isdisjoint(text) else [mark.span() for mark in _NOTE.finditer(text)]
    if not marks:
        return None
    ends = [0, *(end for _, end in marks)]
    pieces = [text[start:end] for start, end in zip(ends, [*(start for start, _ in marks), len(text)], strict=True)]
    begins = list(accumulate((len(piece) for piece in pieces[:-1]), initial=0))
    return Bare("".join(pieces), begins, [end - begin for end, begin in zip(ends, begins, strict=True)])
