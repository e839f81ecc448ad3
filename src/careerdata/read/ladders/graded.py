"""Names that count one trade or the grades of one series: `Engineer 1` and `Engineer 2`, L1 and L2."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from careerdata.language.figure_words import LABELS, PERIODS
from careerdata.read.ladders import words
from careerdata.read.ladders.name import Name, names_a_role

MIN_RUNGS = 2
"""Levels of a ladder at least."""


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


def is_coded(letters: str, names: Sequence[Name]) -> bool:
    """Whether letters before numbers are those of grades: known ones, or the initials of what they are called."""
    return letters.upper() in words.letters() or any(name.initials == letters for name in names)


def is_label(letters: str) -> bool:
    """Whether a word before numbers is what a numbered rung is called: level, band."""
    return words.labelled().match(f"{letters} 1") is not None
