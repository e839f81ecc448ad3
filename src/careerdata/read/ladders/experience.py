"""Years of experience: in a piece of a name, or in the text under a level."""

from __future__ import annotations

import re
from collections.abc import Iterable

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.figure_words import HEDGED
from careerdata.language.sentences import sentences
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.ladders import words
from careerdata.read.ladders.pieces import BRACKET, WORD
from careerdata.read.sections.context import Page
from careerdata.read.templates.fill import fill_figure

_YEARS = lazy(r"\b(?P<word>[^\W\d_]+)\s+(?P<low>\d{1,2})(?:\s*[-\u2013]\s*(?P<high>\d{1,2})|(?P<more>\+))")
_GLUED = lazy(r"(?<=[a-z)])(?P<low>\d{1,2})(?:\s?(?:[-\u2013]|to)\s?(?P<high>\d{1,2})|(?P<more>\+))\s*(?P<word>[^\W\d_]+)")
"""Years that nothing parts from the name before them: those of a card, whose page puts no blank between its lines."""
_BOUND = lazy(rf"\b(?:(?:no|not)\s+)?(?:{HEDGED})\s*\Z", re.IGNORECASE)
_FIRST = lazy(r"[.,;:](?=\s)|\s[-\u2013\u2014]\s")
"""What ends the first of several things that are said."""
MAX_ALONE = 60
"""Characters of a text that is nothing but years."""
MAX_TEXT = 600
"""Characters of a text in which years are looked for."""


def experience_in(texts: Iterable[Text], page: Page) -> tuple[Figure, Text] | None:
    """The years of the first sentence that speaks of experience and of no other span of time."""
    for text in texts:
        if len(text.value) > MAX_TEXT or not words.experience().find(text.value):
            continue
        for begin, end in sentences(text.value):
            spans = [one for one in page.spans(text) if one.kind == "duration" and begin <= one.start < end]
            finish = end
            labelled = text.value.find(":", begin, end)  # the first of several is what a label asks for
            if len(spans) > 1 and 0 <= labelled < spans[0].start and words.experience().find(text.value[begin:labelled]):
                finish = spans[1].start
            if (len(spans) <= 1 or finish < end) and words.experience().find(text.value[begin:finish]):
                found = years_in(text, begin, finish, page)
                if found is not None:
                    return found, text
    return None


def years_at_end(text: Text, page: Page) -> tuple[Figure, Text] | None:
    """The years that what is said of a level closes with, by themselves: `manages managers, 10+ years`."""
    begin = text.value.rfind(",") + 1
    found = years_in(text, begin, len(text.value), page) if begin else None
    rest = text.value[begin : found.start] + text.value[found.end :] if found is not None else ""
    return (found, text) if found is not None and says_nothing(rest) else None


def years_at_start(text: Text, page: Page) -> tuple[Figure, Text] | None:
    """The years that what is said of a level begins with, by themselves: `1-3 years. Takes X-rays`."""
    end = _FIRST.search(text.value)
    return years_alone(text.cut(0, end.start()), page) if end else None


def put_years(row: Row, years: Figure, source: Text, *, lowest: bool = True) -> None:
    """State years of experience in a row of `levels`: up to two begin at none, three to five and more have no end.

    `lowest`: no level below states any; where one does, up to five years do not say where they begin.
    """
    if years.open_ended and "+" in source.value[years.start : years.end]:
        years = years._replace(maximum=None)
    if years.minimum is not None and years.maximum is None and _from_the_first(source.value[: years.start]):
        years = years._replace(minimum=None, maximum=years.minimum, minimum_at=None, maximum_at=years.minimum_at)
    fill_figure(row, "years_min-years_max", years, source)
    if years.minimum is None and lowest:
        row.put("years_min", 0.0, source.span(years.start, years.end))


def _from_the_first(before: str) -> bool:
    """Whether words that end there say that years are counted from the beginning: `first`."""
    said = WORD.findall(before)
    return bool(said) and said[-1].casefold() in words.first()


def years_in(text: Text, start: int, finish: int, page: Page) -> Figure | None:
    """The years in `text[start:finish]`: a duration, or a range whose words say years (`Years 0-2`)."""
    inside = [one for one in page.spans(text) if start <= one.start and one.end <= finish]
    numbered = _YEARS.search(text.value, start, finish) if not inside else None
    if numbered is not None and numbered["word"].casefold() in words.years():
        return _numbered(numbered)
    glued = _GLUED.search(text.value, start, finish)
    if glued is not None and glued["word"].casefold() in words.years():
        return _numbered(glued)
    found = next((one for one in inside if one.kind == "duration" and one.unit in ("year", "month")), None)
    if found is not None or len(inside) != 1 or inside[0].kind != "count":
        return found
    near = BRACKET.search(text.value, start, finish)
    piece = text.value[start:finish] if near is None or not near.start() <= inside[0].start < near.end() else near[1]
    said = {word.casefold() for word in WORD.findall(piece)}
    return inside[0]._replace(kind="duration", unit="year") if said & words.years() else None


def _numbered(found: re.Match[str]) -> Figure:
    """The years of `Years 3-5`: a word and its numbers, which elsewhere are a name."""
    low, high = float(found["low"]), float(found["high"]) if found["high"] else None
    ends = found.span("low"), found.span("high") if found["high"] else None
    return Figure("duration", found.start("low"), found.end(), low, high, *ends, "year", None, bool(found["more"]), False)


def years_alone(text: Text, page: Page) -> tuple[Figure, Text] | None:
    """The years of a text that says nothing else: `0-2 years`."""
    years = years_in(text, 0, len(text.value), page) if len(text.value) <= MAX_ALONE else None
    if years is None or not says_nothing(unhedged(text.value[: years.start]) + text.value[years.end :]):
        return None
    return years, text


def unhedged(before: str) -> str:
    """The words before years without those that bound them: of `no more than 8 years` none."""
    return _BOUND.sub("", before)


def says_nothing(value: str) -> bool:
    """Whether words say nothing of a level beside its years: `of experience`, `typically`."""
    return all(word.casefold() in words.beside() for word in WORD.findall(value))


def only_says_experience(value: str) -> bool:
    """Whether words are for some experience and for nothing else: `Experience`, `mehreren Jahren Erfahrung`."""
    return says_nothing(value) and bool(words.experience().find(value)) and not any(map(str.isdigit, value))
