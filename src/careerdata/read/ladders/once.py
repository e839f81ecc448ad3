"""Levels that a page states several times made one record each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from careerdata.document.row import Row, Value
from careerdata.document.span import Span
from careerdata.read.sections.section import Section

Rows = list[tuple[Section, Row]]
_YEARS = ("years_min", "years_max")


def levels_once(rows: Iterable[tuple[Section, Row]]) -> Rows:
    """The rows of a page, those of `levels` that agree in title and years as one, with all that is stated of it."""
    kept: Rows = []
    known: dict[str, list[Row]] = {}
    same: dict[int, Row] = {}
    for section, row in rows:
        if row.table == "levels":
            title = str(row.values["title"].value).casefold()
            first = next((one for one in known.get(title, ()) if _agree(one, row)), None)
            if first is not None:
                _take(first, row)
                same[id(row)] = first
                continue
            known.setdefault(title, []).append(row)
        kept.append((section, row))
    asked: Counter[int] = Counter()
    for _, row in kept:
        if row.of is not None:
            row.of = same.get(id(row.of), row.of)
            asked[id(row.of)] += 1
            row.values["rank"] = Value(asked[id(row.of)])
    return kept


def _agree(one: Row, other: Row) -> bool:
    """Whether two rows give a level the same years, or one of them none."""
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
