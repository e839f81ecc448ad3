"""Years of experience and percents whose numbers are spelled out: `two to four years`, `nine percent`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from careerdata.language.figure_words import PERCENT_IN_TWO, UNITS
from careerdata.language.model import languages
from careerdata.normalize import figures
from careerdata.normalize.end import At
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy

_WORD = lazy(r"[^\W\d_]+")


def with_spans(text: str, known: Sequence[Figure], currency: str) -> Sequence[Figure]:
    """The figures of a text that are known, and its spans of years and months in words; offsets are those of the text."""
    return _with(_spelled(), text, known, currency)


def with_percents(text: str, known: Sequence[Figure], currency: str) -> Sequence[Figure]:
    """The same, with its percents in words."""
    return _with(_percents(), text, known, currency)


def _with(spelled: re.Pattern[str], text: str, known: Sequence[Figure], currency: str) -> Sequence[Figure]:
    if _first_words().isdisjoint(_WORD.findall(text.casefold())):  # most texts, in a fiftieth of the time
        return known
    value, cuts = _in_digits(text, spelled)
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


def _in_digits(value: str, spelled: re.Pattern[str]) -> tuple[str, list[tuple[int, int]]]:
    """A text with its spelled numbers in digits; of each where it ends there, and in the text."""
    pieces: list[str] = []
    cuts: list[tuple[int, int]] = []
    seen = size = 0
    for found in spelled.finditer(value):
        digits = str(_numbers()[found["word"].casefold()]) + ("+" if found["plus"] else "")
        pieces += value[seen : found.start()], digits
        size += found.start() - seen + len(digits)
        seen = found.end()
        cuts.append((size, seen))
    return "".join([*pieces, value[seen:]]), cuts


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
def _numbers() -> dict[str, int]:
    return {word: number for language in languages().values() for word, number in language.levels.all_numbers.items()}


@cache
def _first_words() -> frozenset[str]:
    """What numbers in words begin with."""
    return frozenset(_WORD.findall(number)[0] for number in _numbers())


@cache
def _spelled() -> re.Pattern[str]:
    """A number in words before a word for years or months, or before the other end of such a span."""
    return _before([re.escape(word) for word, (_, unit) in UNITS.items() if unit in ("year", "month")])


@cache
def _percents() -> re.Pattern[str]:
    """The same before a word for percent."""
    in_two = [rf"{first}\s(?:{'|'.join(seconds)})" for first, seconds in PERCENT_IN_TWO.items()]
    return _before([*in_two, *[word for word, (kind, _) in UNITS.items() if kind == "percent" and word.isalpha()]])


def _before(units: Sequence[str]) -> re.Pattern[str]:
    """A number in words before one of some units, given as patterns, or before the other end of a span of them."""
    numbers = "|".join(sorted(_numbers(), key=len, reverse=True))
    unit = "|".join(sorted(units, key=len, reverse=True))
    joined = rf"(?:\s*[-\u2013\u2014]\s*|\s+[^\W\d_]{{1,4}}\s+)(?:{numbers}|[0-9]{{1,2}})(?:[\s-]plus)?"
    more = r"\s+[^\W\d_]{2,4}\s+[^\W\d_]{4,5}"
    behind = rf"(?=(?:(?:{joined})?[\s-]+|{more}\s+)(?:{unit})\b)"
    return re.compile(rf"\b(?<!\w-)(?P<word>{numbers})\b(?P<plus>[\s-]plus\b)?{behind}", re.IGNORECASE)
