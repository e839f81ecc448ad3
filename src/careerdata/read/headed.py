"""What rows have of the sections they stand in: the words of a heading, and the level that something is asked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from careerdata.document.row import Row, Value
from careerdata.read.sections.section import Section

HEADING = "{heading}"
"""What a layout sets a field to that the heading of the section states."""


def put_heading(row: Row, section: Section) -> None:
    """Put the section's heading, with its place, into the fields that the layout sets to it."""
    for name, value in row.values.items():
        if value.value == HEADING and value.span is None:
            row.values[name] = Value(section.heading.clean, section.heading.span())


def put_levels(rows: Iterable[tuple[Section, Row]]) -> None:
    """Give each row of `expectations` the level that its section, or the nearest around it, is of, and its rank there.

    Pay that is titled by the heading of a level, or by the name of one that its ladder may give behind it, is that level's.
    """
    rows = list(rows)
    levels: dict[int, Row] = {}
    named = {_title(row) for _, row in rows if row.table == "levels"}
    ranks: Counter[int] = Counter()
    for section, row in rows:
        if row.table == "levels":
            levels[id(section)] = row
        elif row.table == "expectations":
            row.of = row.of or _around(section, levels)
            ranks[id(row.of)] += 1
            row.values["rank"] = Value(ranks[id(row.of)])
        elif row.table == "salaries" and _is_titled_by(row, section) and id(section) in levels:
            row.level = levels[id(section)].values["title"].value
        if row.table == "salaries" and row.values["scope"].value == "occupation" and _title(row) in named:
            row.values["scope"] = Value("level")
            row.level = row.values["title"].value


def _title(row: Row) -> str:
    return str(row.values["title"].value).casefold() if "title" in row.values else ""


def _is_titled_by(row: Row, section: Section) -> bool:
    return "title" in row.values and row.values["title"].span == section.heading.span()


def _around(section: Section | None, levels: dict[int, Row]) -> Row | None:
    while section is not None:
        if id(section) in levels:
            return levels[id(section)]
        section = section.parent
    return None
