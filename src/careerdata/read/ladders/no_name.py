"""What is no name of a level: sentences, spans of time, places, sums, duties, and what only counts."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language import places
from careerdata.language.cities import is_city
from careerdata.language.figure_words import LABELS, PERIODS
from careerdata.language.joining import articles
from careerdata.language.pay_words import statistics
from careerdata.patterns import lazy
from careerdata.read.ladders import words
from careerdata.read.ladders.grade import is_grade
from careerdata.read.ladders.name import NUMBER
from careerdata.read.ladders.pieces import BRACKET, WORD
from careerdata.read.sections.context import Page

MAX_NAME = 80
"""Characters of a level's name; what is longer is a sentence."""
MAX_WORDS = 9
NAMES = ("title", "name")
"""Keys that say what an entry is called."""
_ENDS = ".?!;"
_ARROWS = ("\u2192", "->", "=>", "\u27a1", "\u279c")
"""What leads from one level to the next: a path, not a name."""
_FIGURE = lazy(r"\d{1,3}(?:[,.]\d{3})+(?!\d)|\d\s?%")
"""A figure that no name of a level ends in: a sum without its sign, or a share of those who are paid it (`Middle 50%`)."""


def is_span(title: Text, page: Page) -> bool:
    """Whether a title begins with weeks, days or hours: what somebody gets or does, and no level."""
    first = next(iter(page.figures(title)), None)
    return first is not None and first.start == 0 and first.kind == "duration" and first.unit not in ("year", "month")


def is_place(title: str) -> bool:
    """Whether a title is a place that one of its words makes look like a level: `New York City`."""
    return is_city(title) or any(place.start == 0 and place.end == len(title) for place in places.scan(title))


def is_numbering(value: str) -> bool:
    """Whether a piece only counts: `Step 3`, `Stage 1`, `Year 2`."""
    found = NUMBER.fullmatch(value)
    return found is not None and found["stem"].casefold() in (*LABELS, *PERIODS) and not is_grade(value)


def is_key(value: str, behind: str) -> bool:
    """Whether a piece only says that what stands behind it is the name of a level: `Level: Junior`, `name: Junior Baker`."""
    said = value.casefold()
    return (said in words.labels() or said in NAMES) and any(map(str.isalpha, behind)) and behind.lstrip().startswith(":")


def is_titled(value: str) -> bool:
    """Whether words behind a grade are a title: they say seniority, or each begins with a capital."""
    if words.seniorities().find(value) and is_name(value):
        return True
    return is_name(value) and not any(word[0].islower() for word in WORD.findall(value) if word.casefold() not in words.beside())


def is_name(value: str) -> bool:
    """Whether words may be the name of a level: few, no sentence, and none that says something else."""
    found = WORD.findall(value)
    if not found or len(value) > MAX_NAME or len(found) > MAX_WORDS or value.rstrip()[-1:] in _ENDS:
        return False
    if any(arrow in value for arrow in _ARROWS) or _FIGURE.search(BRACKET.sub("", value)):
        return False
    if _is_duty(found) or statistics().all_of(value.casefold()):
        return False  # a path, a duty, or which end of a range: `Minimum: 5 years`
    # In capitals among others such a word is letters for others: `IT Officer`.
    small = {word for word in found if word.casefold() in words.small() and (value.isupper() or not word.isupper())}
    return not small and not words.ladders().find(value)


def _is_duty(found: list[str]) -> bool:
    """Whether words tell somebody to do something: `Lead small features`, and not `Lead developer` or `Lead Engineers`."""
    rest = found[1:]
    told = found[0].casefold() in words.duties() and bool(rest) and all(word.islower() for word in rest)
    return told and (rest[-1].endswith(words.plurals()) or bool(articles() & set(rest)))
