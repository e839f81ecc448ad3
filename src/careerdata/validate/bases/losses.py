"""What a guide had in the last release and has no more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from careerdata.document.tables import GuideTables
from careerdata.records import TABLES
from careerdata.records.text import Section
from careerdata.validate.last_release import LastRelease, ReleasedRow
from careerdata.validate.rule import rows

T = TypeVar("T")

FEW = 3
"""Rows that a table must have lost to be told of: shorter lists come and go with an edit."""

COUNTED = sorted(TABLES.keys() - {"guides", "sections", "mentions", "places"})
"""Tables of what a guide states; the others follow from its text, line by line."""


def lost_sections(before: LastRelease, guide: GuideTables) -> list[ReleasedRow]:
    """The sections of the last release that the guide lacks, in reading order, each with `section_id` and `heading`.

    One whose heading was worded anew, or is known by now to be of another kind, is there.
    """
    lost = list(before.rows_of(guide.guide_id, "sections", ("section_id", "kind", "heading")))
    new: list[tuple[str, str]] = [(section.kind, section.heading.casefold()) for section in rows(guide, Section)]
    for alike in (lambda kind, heading: (kind, heading), lambda _, heading: heading, lambda kind, _: kind):
        lost, new = _unmatched(lost, new, alike)
    return lost


def _unmatched(
    old: Iterable[ReleasedRow], new: Iterable[tuple[str, str]], alike: Callable[[str, str], Hashable]
) -> tuple[list[ReleasedRow], list[tuple[str, str]]]:
    """Those of both that have none like them on the other side."""
    there = Counter(alike(*one) for one in new)
    unmatched = []
    gone = Counter[Hashable]()
    for row in old:
        key = alike(row["kind"], row["heading"].casefold())
        if there[key]:
            there[key] -= 1
            gone[key] += 1
        else:
            unmatched.append(row)
    left = []
    for one in new:
        key = alike(*one)
        if gone[key]:
            gone[key] -= 1
        else:
            left.append(one)
    return unmatched, left


def counts(before: LastRelease, guide: GuideTables) -> dict[str, tuple[int, int]]:
    """How many rows of each table the guide had and has, where it has fewer now."""
    had = {table: before.counts(table).get(guide.guide_id, 0) for table in COUNTED}
    return {table: (amount, len(guide.records[table])) for table, amount in had.items() if amount > len(guide.records[table])}


def rows_elsewhere(before: LastRelease, guide: GuideTables, table: str, lost: Iterable[ReleasedRow]) -> int:
    """How many rows a guide had in a table outside of sections that are lost."""
    gone = {row["section_id"] for row in lost}
    return sum(row["section_id"] not in gone for row in before.rows_of(guide.guide_id, table, ("section_id",)))
