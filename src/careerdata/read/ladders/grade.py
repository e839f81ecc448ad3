"""The grade in a name of a level: its letters and number, or its label and number, and the title beside it."""

from __future__ import annotations

import re

from careerdata.document.text import Text
from careerdata.language.figure_words import LABELS, PERIODS
from careerdata.patterns import lazy
from careerdata.read.ladders import words

CODED = lazy(r"(?P<letters>[A-Z]{1,5})[ -]?(?P<number>\d{1,2}(?:\.\d)?)[A-Za-z]?\+?(?![\w.])")
"""A grade by letters and a number, perhaps with those above it: L3, IC2, GS-13, TL4, L7+."""
_PART = lazy(r"\s*[:|]\s+|\s+[-\u2013\u2014]\s+|,\s+|\s*[(\[]|\s+(?=[(\[])")
"""What parts a grade from the title beside it."""
_NOTE = lazy(r"(?<=[^\W_])(?:\s?\[[0-9a-z]{1,2}\]?|\s?[*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹]+)\Z")
"""The mark of a note at the end of a name; a cut between words leaves out the bracket that closes it."""
_EDGES = " \t\u00a0:|-\u2013\u2014,()[]"


def is_grade(value: str) -> bool:
    """Whether words are a grade and nothing else: L3, GS-13, Level 3, Band D."""
    return series_of(value) is not None and _whole(value)


def series_of(value: str) -> tuple[str, str] | None:
    """The letters or the label of the grade that words begin with, lower-case, and its number; None where there is none."""
    found = _grade_at(value)
    if found is None:
        return None
    label = found["letters"] if "letters" in found.groupdict() else found["label"]
    return " ".join(label.casefold().replace("-", " ").split()), found["number"]


def _grade_at(value: str) -> re.Match[str] | None:
    """The grade that words begin with; `STEP 2` in capitals is none, though a band is."""
    found = CODED.match(value)
    counts = found is not None and found["letters"].casefold() in (*LABELS, *PERIODS)
    return words.labelled().match(value) if found is None or counts else found


def _whole(value: str) -> bool:
    found = _grade_at(value)
    return found is not None and found.end() == len(value)


def unmarked(name: Text) -> Text:
    """A name without the mark of a note at its end: `Texas` of "Texas¹"."""
    mark = _NOTE.search(name.value)
    return name.cut(0, mark.start()) if mark else name


def graded(name: Text) -> tuple[Text, Text | None]:
    """The title and the grade of a name: `Staff Engineer` and `IC4` of "IC4: Staff Engineer"; a bare grade is both.

    A grade that nothing parts from the title stays in it: `L1 Support Analyst` is of grade L1, `Analyst GS-9` of GS-9.
    """
    name = unmarked(name)
    value = name.value
    if is_grade(value):
        return name, name
    found = _grade_at(value)
    if found is not None:
        part = _PART.match(value, found.end())
        grade = name.cut(0, found.end())
        if part is None:
            return (name, grade) if value[found.end() : found.end() + 1].isspace() else (name, None)
        title = name.cut(part.end(), _closed(value, part.end()))
        return (title, grade) if title and title.value.strip(_EDGES) else (grade, grade)
    for part in reversed(list(_PART.finditer(value))):
        tail = name.cut(part.end(), len(value.rstrip(")] ")))
        if tail and is_grade(tail.value):
            return name.cut(0, part.start()), tail
    at = value.rfind(" ") + 1
    last = CODED.fullmatch(value, at)
    return name, name.cut(at) if last is not None and at and last["letters"] in words.letters() else None


def _closed(value: str, begin: int) -> int:
    """Where the title behind a grade ends: before the bracket that closes around it."""
    return len(value.rstrip(")] ")) if value.count("(", begin) < value.count(")", begin) else len(value)
