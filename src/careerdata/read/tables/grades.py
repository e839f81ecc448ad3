"""Cells that are the letters and number of a rung."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.read.tables.heading import CODED, GRADE


def is_grade(cell: Text) -> bool:
    """Whether a cell is a rung's letters and number."""
    return GRADE.fullmatch(cell.clean) is not None


def is_coded(cell: Text) -> bool:
    """Whether a cell is a grade that is none by chance."""
    return CODED.fullmatch(cell.clean) is not None
