"""What columns of pay name beside each other where their words are of no known kind: places, or cases of a row's owner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from careerdata.read.tables.column import Column
from careerdata.read.tables.dated import is_date
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.place import names_places

_SHAPE = ("pay", "not_pay", "statistic", "period", "scale", "value", "label")
"""What headings say that name nobody and nothing."""


def cases_of(pay: Sequence[Column]) -> Literal["places", "cases"] | None:
    """What all columns of pay name: places where one of them is known as one, else cases; None where one says what it is.

    Beside levels, columns of other names are cases: `Graduate | Staff nurse`; so are several beside one of all of them:
    `Women | Men | Average`.
    """
    stated = [column.heading for column in pay]
    headings = [heading for heading in stated if heading is not None and not _is_of_all(heading)]
    if None in stated or len(headings) <= 1:
        return None
    names = [heading for heading in headings if not heading.is_rung]
    if not names or not all(map(_only_names, names)):
        return None
    if len(names) < len(headings):
        return "cases"
    return "places" if any(map(names_places, headings)) else "cases"


def _is_of_all(heading: Heading) -> bool:
    """Whether a column is the average of those beside it, or heads the names of rows: `Pay`."""
    return heading.label is None and set(heading.called()) <= {"mean"}


def _only_names(heading: Heading) -> bool:
    if heading.label is None or heading.is_rung or not any(map(str.isalpha, heading.label.value)):
        return False
    if is_date(heading.label.value):
        return False
    return not heading.says_other and not any(heading.says(subject) for subject in _SHAPE)
