"""Years of experience and percents whose numbers are spelled out: `two to four years`, `nine percent`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from careerdata.language.figure_words import PERCENT_IN_TWO, UNITS
from careerdata.normalize import figures
from careerdata.normalize.end import At
from careerdata.normalize.figure import Figure
from careerdata.normalize.number_words import PLUS, by_first_word, has_unit, number_end, number_words
from careerdata.patterns import lazy

_WORD = lazy(r"[^\W\d_]+")


def with_spans(text: str, known: Sequence[Figure], currency: str) -> Sequence[Figure]:
    """The figures of a text that are known, and its spans of years and months in words; offsets are those of the text."""
    return _with(_time_units(), text, known, currency)


def with_percents(text: str, known: Sequence[Figure], currency: str) -> Sequence[Figure]:
    """The same, with its percents in words."""
    return _with(_percent_units(), text, known, currency)


def _with(unit: re.Pattern[str], text: str, known: Sequence[Figure], currency: str) -> Sequence[Figure]:
    if by_first_word().keys().isdisjoint(_WORD.findall(text.casefold())):  # most texts, in a fiftieth of the time
        return known
    value, cuts = _in_digits(text, unit)
    if not cuts:
        return known
    spans = list(_spans(value, cuts, currency))
    apart = [one for one in known if all(one.end <= span.start or span.end <= one.start for span in spans)]
    return sorted((*apart, *spans), key=lambda figure: figure.start)


def _spans(value: str, cuts: list[tuple[int, int]], currency: str) -> Iterator[Figure]:
    """The figures of a text in digits that hold a number which was in words."""
    for figure in figures.scan(value, currency):
        if any(figure.start < here <= figure.end for here, _ in cuts):
            yield _moved(figure, cuts)


def _in_digits(value: str, unit: re.Pattern[str]) -> tuple[str, list[tuple[int, int]]]:
    """A text with its numbers in words before a unit in digits; of each where it ends there, and in the text."""
    pieces: list[str] = []
    cuts: list[tuple[int, int]] = []
    seen = size = 0
    for word in _WORD.finditer(value):
        end = number_end(value, word.start()) if word.start() >= seen and not _is_joined(value, word.start()) else None
        if end is None:
            continue
        plus = PLUS.match(value, end)
        behind = next((place for place in (plus.end() if plus else end, end) if has_unit(value, place, unit)), None)
        if behind is None:
            continue
        digits = str(number_words()[value[word.start() : end].casefold()]) + ("+" if behind > end else "")
        pieces += value[seen : word.start()], digits
        size += word.start() - seen + len(digits)
        seen = behind
        cuts.append((size, seen))
    return "".join([*pieces, value[seen:]]), cuts


def _is_joined(value: str, start: int) -> bool:
    """Whether a word is the later part of one with a hyphen: `thirty-two`, `five-one`."""
    return start > 1 and value[start - 1] == "-" and (value[start - 2].isalnum() or value[start - 2] == "_")


def _moved(figure: Figure, cuts: list[tuple[int, int]]) -> Figure:
    def at(place: At | None) -> At | None:
        return (_start(place[0], cuts), _start(place[1], cuts, ends=True)) if place is not None else None

    return figure._replace(
        start=_start(figure.start, cuts),
        end=_start(figure.end, cuts, ends=True),
        minimum_at=at(figure.minimum_at),
        maximum_at=at(figure.maximum_at),
        unit_at=at(figure.unit_at),
        period_at=at(figure.period_at),
    )


def _start(place: int, cuts: list[tuple[int, int]], *, ends: bool = False) -> int:
    """Where a place of the text in digits is in the text itself: digits begin where their word does, and end with it."""
    shift = 0
    for here, there in cuts:
        if place > here or (ends and place == here):
            shift = there - here
    return place + shift


@cache
def _time_units() -> re.Pattern[str]:
    """A word for years or months."""
    return _any_of([re.escape(word) for word, (_, unit) in UNITS.items() if unit in ("year", "month")])


@cache
def _percent_units() -> re.Pattern[str]:
    """A word for percent."""
    in_two = [rf"{first}\s(?:{'|'.join(seconds)})" for first, seconds in PERCENT_IN_TWO.items()]
    return _any_of([*in_two, *[word for word, (kind, _) in UNITS.items() if kind == "percent" and word.isalpha()]])


def _any_of(units: Sequence[str]) -> re.Pattern[str]:
    """One of some units, given as patterns, and what parts it from its number."""
    return re.compile(rf"[\s-]+(?:{'|'.join(sorted(units, key=len, reverse=True))})\b", re.IGNORECASE)
