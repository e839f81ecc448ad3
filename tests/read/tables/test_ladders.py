"""Ladders in tables: a level a row, a column or a cell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide


def levels(folder: Path, raw: str) -> list[tuple[Any, ...]]:
    path = folder / "potter.md"
    path.write_text(raw, encoding="utf-8")
    names = ("title", "grade", "years_min", "years_max", "rank")
    return [tuple(getattr(row, name) for name in names) for row in read_guide(path).records["levels"]]


def test_levels_with_years_without_any_pay(tmp_path: Path) -> None:
    raw = "# Potters\n\n## Ladder\n\n| Level | Experience |\n| --- | --- |\n| Junior | 0-2 |\n| Lead | 8+ years |\n"
    assert levels(tmp_path, raw) == [("Junior", None, 0, 2, 1), ("Lead", None, 8, None, 2)]


def test_tracks_side_by_side(tmp_path: Path) -> None:
    raw = "# Potters\n\n| Level | Craft | Lead |\n| --- | --- | --- |\n| 1 | P1 | |\n| 2 | P2 | L2 |\n"
    assert [row[:2] for row in levels(tmp_path, raw)] == [("P1", "P1"), ("P2", "P2"), ("L2", "L2")]


def test_levels_that_stand_across_twice_in_one_table(tmp_path: Path) -> None:
    raw = (
        "# Potters\n\n<table><tr><td colspan=3>Craft</td></tr><tr><td>Job level</td>"
        "<td>Potter (P1)</td><td>Senior Potter (P2)</td></tr>"
        "<tr><td>Scope</td><td>Own wheel</td><td>The studio</td></tr>"
        "<tr><td>Job level</td><td>Lead (L1)</td><td>Head (L2)</td></tr>"
        "<tr><td>Scope</td><td>One team</td><td>All teams</td></tr></table>\n"
    )
    assert [row[:2] for row in levels(tmp_path, raw)] == [
        ("Potter", "P1"),
        ("Senior Potter", "P2"),
        ("Lead", "L1"),
        ("Head", "L2"),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "| Skill | Junior | Senior |\n| --- | --- | --- |\n| Glazing | Basic | Advanced |\n",
        "| Level | Meaning |\n| --- | --- |\n| Beginner | Can turn a bowl |\n| Expert | Can turn a jug |\n",
    ],
)
def test_tables_of_skill_are_no_ladders(tmp_path: Path, table: str) -> None:
    assert levels(tmp_path, f"# Potters\n\n## Skills\n\n{table}") == []
