"""A table of a known layout with a column that the layout does not know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from careerdata.document.tables import Tables
from careerdata.records.pay import Salary
from careerdata.validate import catalogue
from careerdata.validate.rule import rows
from careerdata.validate.runner import Runner

HEADER = "| Industry | Median pay, May 2024 |"
PATH = "guides/electrician.md"


def industries(tables: Tables) -> list[tuple[str | None, float | None]]:
    return [(row.title, row.median) for guide in tables for row in rows(guide, Salary) if row.scope == "industry"]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_other_columns_are_read_and_the_unknown_one_is_told(
    repository: Path, read_files: Callable[[Mapping[str, bytes]], Tables], place: int
) -> None:
    page = (repository / "raw" / PATH).read_text(encoding="utf-8")
    lines = page.splitlines()
    at = lines.index(HEADER)
    for number in range(at, lines.index("", at)):
        cells = lines[number].strip("| ").split(" | ")
        cells.insert(place, {at: "Trend", at + 1: "---"}.get(number, "7"))
        lines[number] = f"| {' | '.join(cells)} |"
    tables = read_files({PATH: "\n".join(lines).encode() + b"\n"})
    assert industries(tables) == industries(read_files({PATH: page.encode()}))
    assert len(industries(tables)) == 4
    told = {(one.code, one.line, one.column) for one in Runner(catalogue.table_rules()).run(tables) if one.severity != "info"}
    assert told == {("TXT051", at + 1, lines[at].index("Trend") + 1)}
