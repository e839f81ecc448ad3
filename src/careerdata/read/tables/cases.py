"""What columns of pay name beside each other where their words are of no known kind: places, or cases of a row's owner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from careerdata.read.tables.columns import Column
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.place import names_places

_SHAPE = ("pay", "not_pay", "statistic", "period", "scale", "value", "label")
"""What headings say that name nobody and nothing."""


def cases_of(pay: Sequence[Column]) -> Literal["places", "cases"] | None:
    """What all columns of pay name: places where one of them is known as one, else cases; None where one says what it is."""
    headings = [column.heading for column in pay if column.heading is not None]
    if len(headings) <= 1 or len(headings) < len(pay) or not all(map(_only_names, headings)):
        return None
    return "places" if any(map(names_places, headings)) else "cases"


def _only_names(heading: Heading) -> bool:
    if heading.label is None or heading.is_rung or not any(map(str.isalpha, heading.label.value)):
        return False
    return not heading.says_other and not any(heading.says(subject) for subject in _SHAPE)
