"""Levels that a page states several times made one record each."""

from __future__ import annotations

from collections.abc import Iterable

from careerdata.document.row import Row
from careerdata.document.span import Span
from careerdata.read.sections.section import Section

Rows = list[tuple[Section, Row]]
_YEARS = ("years_min", "years_max")


def levels_once(rows: Iterable[tuple[Section, Row]]) -> Rows:
    """The rows of a page, those of `levels` that agree in title and years as one, with all that is stated of it.

    One that is named by its grade alone is the only other one of that grade.
    """
    rows = list(rows)
    of_grade = _by_grade(row for _, row in rows if row.table == "levels")
    kept: Rows = []
    known: dict[str, list[Row]] = {}
    same: dict[int, Row] = {}
    for section, row in rows:
        if row.table == "levels":
            first = _first(row, known, of_grade)
            if first is not None:
                _take(first, row)
                same[id(row)] = first
                continue
            known.setdefault(_title(row), []).append(row)
        kept.append((section, row))
    for _, row in kept:
        if row.of is not None:
            row.of = same.get(id(row.of), row.of)
    return kept


def _title(row: Row) -> str:
    return str(row.values["title"].value).casefold()


def _grade(row: Row) -> str | None:
    return str(row.values["grade"].value).casefold() if "grade" in row.values else None


def _by_grade(levels: Iterable[Row]) -> dict[str, Row]:
    """The level of each grade that one title alone has."""
    found: dict[str, dict[str, Row]] = {}
    for row in levels:
        grade = _grade(row)
        if grade is not None and grade != _title(row):
            found.setdefault(grade, {}).setdefault(_title(row), row)
    return {grade: next(iter(titled.values())) for grade, titled in found.items() if len(titled) == 1}


def _first(row: Row, known: dict[str, list[Row]], of_grade: dict[str, Row]) -> Row | None:
    """The level that a row states once more."""
    if _title(row) == _grade(row) and (titled := of_grade.get(_title(row))) is not None:
        return titled if _agree(titled, row) else None
    return next((one for one in known.get(_title(row), ()) if _agree(one, row)), None)


def _agree(one: Row, other: Row) -> bool:
    """Whether two rows give a level the same years and the same grade, or one of them none."""
    if len({_grade(one), _grade(other)} - {None}) > 1:
        return False
    stated = [tuple(row.values[name].value if name in row.values else None for name in _YEARS) for row in (one, other)]
    return stated[0] == stated[1] or (None, None) in stated


def _take(first: Row, row: Row) -> None:
    """Put what a row states into the first one of its level."""
    for name, value in row.values.items():
        before = first.values.get(name)
        if before is None:
            first.values[name] = value
        elif before.value == value.value and value.span is not None:
            first.again.append((name, Span(*value.span)))
    first.also += row.also
