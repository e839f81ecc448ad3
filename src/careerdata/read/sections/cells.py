"""Columns of marked-up tables, and how a cell states a value."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.figure_words import Kind
from careerdata.normalize import figures
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.sections.bracketed import without_acronym
from careerdata.read.sections.context import Page
from careerdata.read.templates.compiler import Written, compile_template
from careerdata.read.templates.fill import fill_figure
from careerdata.read.templates.template import Found

_NOT_STATED = lazy(
    r"^\W*(?:n/?a|none|unknown|varies|tbd|see\b.*)\W*$"
    r"|\bnot (?:available|applicable|stated|reported|known|published|disclosed|given|specified)\b",
    re.IGNORECASE,
)
"""What a publisher writes into a cell of figures that has none."""
CellType = Literal["words", "code", "money", "percent", "count", "year", "duration"]


class CellColumn(BaseModel):
    """One column: the field its cells state (none: they are passed by), and what they measure."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    field: str | None = None
    type: CellType = "words"
    acronym: bool = False
    """The words may be a name with its acronym in brackets behind it."""


class HeadedColumn(CellColumn):
    """A column known by its heading, which may state a value of every row (`Employment, {employment_year:year}`)."""

    heading: list[Written] = []


AnyColumn = TypeVar("AnyColumn", bound=HeadedColumn)


def column_under(cell: Text, columns: Iterable[AnyColumn], page: Page) -> tuple[AnyColumn, list[Found]] | None:
    """The first column whose heading a cell is, word for word, and the slots of that heading; None where it is no column's."""
    for column in columns:
        for written in column.heading:
            slots = compile_template(written).match(page.masked(cell))
            if slots is not None:
                return column, slots
    return None


def says_nothing(cell: Text) -> bool:
    """Whether a cell states no value: it is empty, a dash, or says that there is none."""
    return not any(map(str.isalnum, cell.value)) or _NOT_STATED.search(cell.value) is not None


def put_cell(row: Row, column: CellColumn, cell: Text, page: Page) -> bool:
    """Put what a cell states into a row; whether it states anything: a dash and a cell without text do not.

    A cell of figures that holds something else than a figure of its column's kind is noted as unreadable.
    """
    if column.field is None or not any(map(str.isalnum, cell.value)):
        return False
    if column.type == "words":
        cell = without_acronym(cell, row) if column.acronym else cell
        row.put(column.field, cell.clean, cell.span())
        return True
    if column.type == "code":
        if not any(map(str.isdigit, cell.value)):
            return False
        row.put(column.field, cell.clean, cell.span())
        return True
    figure = _figure(cell, column.type, page)
    if figure is not None:
        fill_figure(row, column.field, figure, cell)
    elif not _NOT_STATED.search(cell.value):
        page.trouble("unreadable-figure", cell, f"a figure ({column.type}) for {column.field}", row.table, column.field)
    return figure is not None


def _figure(cell: Text, kind: Kind, page: Page) -> Figure | None:
    """The one figure of its column's kind in a cell, or the bare number there is: the heading or the first row gives the unit."""
    found = [figure for figure in page.spans(cell) if figure.kind == kind]
    if found:
        return found[0] if len(found) == 1 else None
    bare = figures.parse_count(cell.value)
    return bare and bare._replace(kind=kind)
