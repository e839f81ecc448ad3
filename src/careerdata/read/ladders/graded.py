"""Names that count one trade or the grades of one series: `Engineer 1` and `Engineer 2`, L1 and L2."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from careerdata.language.figure_words import LABELS, PERIODS
from careerdata.read.ladders import words
from careerdata.read.ladders.name import Name, names_a_role
from careerdata.read.ladders.place import Form, Place
from careerdata.read.sections.context import Page

MIN_RUNGS = 2
"""Levels of a ladder at least."""
MIN_HEADINGS = 3
"""Headings that are a ladder by nothing but their ranks or numbers: two may be two jobs."""


def are_numbered(names: Sequence[Name]) -> bool:
    """Whether two of some names count one trade: Engineer 1 and Engineer 2, Officer Step 1 and Officer Step 2."""
    stems = Counter(name.stem.casefold() for name in names if name.stem and (name.grade is None or not name.is_bare))
    return any(many >= MIN_RUNGS and names_a_role(unlabelled(stem)) for stem, many in stems.items())


def unlabelled(stem: str) -> str:
    """What is counted without the word for its number: the officer of an `officer step`, the pilot of a `pilot year`."""
    before, _, last = stem.rpartition(" ")
    return before if before and (last in LABELS or last in PERIODS) else stem


def grades_of(names: Sequence[Name]) -> Iterator[tuple[str, list[Name]]]:
    """The letters or labels of grades that differ from each other, with the names that have them."""
    grades = [(name, name.series) for name in names if name.grade is not None and name.series]
    counts = Counter(series[0] for _, series in grades)
    for letters, many in counts.items():
        own = [name for name, series in grades if series[0] == letters]
        if many >= MIN_RUNGS and len({name.series for name in own}) == many:
            yield letters, own


def are_graded(names: Sequence[Name], places: Sequence[Place], form: Form, page: Page, *, of_role: bool) -> bool:
    """Whether two of some names are grades of one series: L1 and L2, Level 1 and Level 2; `of_role`: one is the guide's role."""
    alone = all(name.is_bare for name in names) and not any(place.rest for place in places)
    bare = alone and form == "headings"
    for letters, own in grades_of(names):
        if _is_coded(letters, own) or (_is_label(letters) and (bare or of_role or any(name.senior for name in own))):
            return True
        if bare and _are_told(letters, own, places, page):
            return True
    return False


def _is_coded(letters: str, names: Sequence[Name]) -> bool:
    """Whether letters before numbers are those of grades: known ones, or the initials of what they are called."""
    return letters.upper() in words.letters() or any(name.initials == letters for name in names)


def _is_label(letters: str) -> bool:
    """Whether a word before numbers is what a numbered rung is called: level, band."""
    return words.labelled().match(f"{letters} 1") is not None


def _are_told(letters: str, names: Sequence[Name], places: Sequence[Place], page: Page) -> bool:
    """Whether letters and numbers count up, each over text, on a page whose opening speaks of a ladder."""
    if len(names) < MIN_HEADINGS or letters in (*LABELS, *PERIODS) or not _count_up(names):
        return False
    begin = places[0].head.span().start
    opening = [block.value for block in page.document.blocks if block.text.span().start < begin]
    return all(place.says_more for place in places) and any(map(words.says_ladder, opening))


def _count_up(names: Sequence[Name]) -> bool:
    numbers = [int(name.series[1]) for name in names if name.series and name.series[1].isdecimal()]
    return len(numbers) == len(names) and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
