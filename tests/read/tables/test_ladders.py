"""Ladders in tables: a level a row, a column or a cell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide
from tests.read.rows import rows_of


def levels(folder: Path, raw: str) -> list[tuple[Any, ...]]:
    path = folder / "potter.md"
    path.write_text(raw, encoding="utf-8")
    names = ("title", "grade", "years_min", "years_max", "rank")
    return [tuple(getattr(row, name) for name in names) for row in rows_of(read_guide(path), "levels")]


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


ASKED = """# Potters

## Ladder

| Level | Title | Craft | Teamwork | Experience |
| --- | --- | --- | --- | --- |
| P1 | Junior Potter | Throws small bowls well | Asks for help early | up to 2 years |
| P2 | Potter | Throws jugs that pour | None | 2+ years |
"""


def test_cells_say_what_is_asked_in_the_area_of_their_column(tmp_path: Path) -> None:
    path = tmp_path / "potter.md"
    path.write_text(ASKED, encoding="utf-8")
    found = read_guide(path).records["expectations"]
    assert [(row.level_id, row.area, row.rank, row.text, row.line_start) for row in found] == [  # type: ignore[attr-defined]
        ("potter/level/junior-potter", "Craft", 1, "Throws small bowls well", 7),
        ("potter/level/junior-potter", "Teamwork", 2, "Asks for help early", 7),
        ("potter/level/potter", "Craft", 1, "Throws jugs that pour", 8),
    ]
    assert [row[2:4] for row in levels(tmp_path, ASKED)] == [(0, 2), (2, None)]


def test_a_level_that_spans_rows_and_has_its_years_among_them(tmp_path: Path) -> None:
    raw = """# Potters

## Managers

<table><thead><tr><th>Level</th><th>Craft</th><th>Teamwork</th></tr></thead><tbody>
<tr><th rowspan="3">M1</th></tr>
<tr><td colspan="2"><p>Runs one studio.</p><ul><li>Years of experience: Typically 0-2</li></ul></td></tr>
<tr><td>Judges glazes by eye alone.</td><td>Holds a meeting each week.</td></tr>
<tr><th rowspan="3">M2</th></tr>
<tr><td colspan="2"><p>Runs two studios.</p><ul><li>Years of experience: Typically 2+</li></ul></td></tr>
<tr><td>Buys clay for the year.</td><td>Hires a manager or two.</td></tr>
</tbody></table>
"""
    assert levels(tmp_path, raw) == [("M1", "M1", 0, 2, 1), ("M2", "M2", 2, None, 2)]
    found = read_guide(tmp_path / "potter.md").records["expectations"]
    assert [(row.area, row.rank) for row in found] == [  # type: ignore[attr-defined]
        (None, 1),
        ("Craft", 2),
        ("Teamwork", 3),
    ] * 2


def test_a_table_of_pay_asks_nothing(tmp_path: Path) -> None:
    rows = "| Junior | £20,000 | More in the big towns |\n| Senior | £30,000 | Less by the sea side |\n"
    levels(tmp_path, f"# Potters\n\n## Salary\n\n| Level | Salary | Hints |\n| --- | --- | --- |\n{rows}")
    assert read_guide(tmp_path / "potter.md").records["expectations"] == []


def test_the_one_level_of_a_group_of_rows_is_a_level_as_those_of_the_other_groups(tmp_path: Path) -> None:
    group, row = "<tr><th colspan=2>{}</th></tr>".format, "<tr><td>{}</td><td>£{}</td></tr>".format
    rows = group("Staff") + row("Junior", "25,000") + row("Senior", "34,000") + group("Management") + row("Manager", "45,000")
    path = tmp_path / "glazier.html"
    path.write_text(
        f"<h1>Glazier</h1><h2>Salary</h2><table><tr><th>Level</th><th>Salary</th></tr>{rows}</table>", encoding="utf-8"
    )
    records: Any = read_guide(path).records
    assert [level.title for level in records["levels"]] == ["Junior", "Senior", "Manager"]
    assert [pay.level_id for pay in records["salaries"]] == [level.level_id for level in records["levels"]]


MATRIX = """# Potter Career Ladder

| | Associate (P1) | Potter (P2) | Senior (P3) |
| --- | --- | --- | --- |
| **Experience** | 0\u20132 years | 2\u20134 years | 5+ years |
| **Craft** | Throws small bowls well | Throws what is asked | Decides what is thrown |
| **Base salary** | \u00a322k\u2013\u00a325k | \u00a326k\u2013\u00a330k | \u00a333k\u2013\u00a338k |
| **Equity** | 0.1% | 0.2% | 0.4% |
"""


def test_a_level_a_column_has_its_years_its_pay_and_what_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "potter.md"
    path.write_text(MATRIX, encoding="utf-8")
    guide = read_guide(path)
    assert [(row.title, row.grade, row.years_min, row.years_max) for row in rows_of(guide, "levels")] == [
        ("Associate", "P1", 0, 2),
        ("Potter", "P2", 2, 4),
        ("Senior", "P3", 5, None),
    ]
    assert [(row.title, row.level_rank, row.minimum, row.maximum) for row in rows_of(guide, "salaries")] == [
        ("Associate", 1, 22000, 25000),
        ("Potter", 2, 26000, 30000),
        ("Senior", 3, 33000, 38000),
    ]
    assert [(row.area, row.text) for row in rows_of(guide, "expectations")] == [
        ("Craft", "Throws small bowls well"),
        ("Craft", "Throws what is asked"),
        ("Craft", "Decides what is thrown"),
    ]
    assert [one.reason for one in guide.troubles if one.reason != "unknown-layout"] == []


@pytest.mark.parametrize("heading", ["Skill", "Tools", "Technical skills"])
def test_a_level_behind_a_skill_says_how_well_to_know_it(tmp_path: Path, heading: str) -> None:
    raw = f"# Potter\n\n## Skills\n\n| {heading} | Level |\n| --- | --- |\n| Glaze | High |\n| Wheel | Low |\n"
    assert levels(tmp_path, raw) == []


def test_the_sum_under_the_levels_is_none(tmp_path: Path) -> None:
    raw = "# Potter\n\n| Level | Pay |\n| --- | --- |\n| Junior | $30,000 |\n| Lead | $50,000 |\n| **Total** | |\n"
    assert [row[0] for row in levels(tmp_path, raw)] == ["Junior", "Lead"]
