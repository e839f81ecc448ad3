"""A text without the words for a period that are of its other figures: what one sum is paid for, hours of work a week."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache

from careerdata.normalize import figures
from careerdata.patterns import lazy
from careerdata.read.tables.vocabulary import vocabulary

_COUNTED = lazy(r"[ \u00a0-]?(?:[^\W\d_]{2,20}[ \u00a0])?")
"""What may stand between a count and how often it is: 12 `clients` a day, 37.5 a week."""
NEAR = 40
"""Characters behind a count in which that is said."""


def apart_from_others(text: str, amounts: Collection[float], *, sums: bool) -> str:
    """A text without the words that say how often counts are (`37.5 a week`), those of the amounts of a row aside.

    `sums`: nor those that say what a sum is paid for.
    """
    if any(number and number in amounts for number, _ in _counted(text)):
        return text
    return _apart_from_sums(text) if sums else _apart_from_counts(text)


@lru_cache(maxsize=16)
def _counted(text: str) -> tuple[tuple[float | None, tuple[int, int]], ...]:
    """The numbers of a text that are said to be so often, and where that is said; kept, as many rows stand in the same text."""
    counts = (figure for figure in figures.scan(text, None) if figure.kind in ("count", "duration"))
    return tuple((figure.minimum, span) for figure in counts for span in _often(text, figure.end))


@lru_cache(maxsize=16)
def _apart_from_sums(text: str) -> str:
    sums = [figure.period_at for figure in figures.scan(text, None) if figure.period_at is not None]
    return _apart_from_counts(_without(text, sums))


@lru_cache(maxsize=16)
def _apart_from_counts(text: str) -> str:
    return _without(text, [span for _, span in _counted(text)])


def _often(text: str, end: int) -> Iterable[tuple[int, int]]:
    """Where the words right behind a count say how often it is."""
    for said in vocabulary().find(text[end : end + NEAR]):
        if any(meaning.subject == "period" for meaning in said.meaning):
            if _COUNTED.fullmatch(text, end, end + said.start):
                yield end, end + said.end
            return


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in reversed(list(spans)):
        text = text[:start] + text[end:]
    return text
