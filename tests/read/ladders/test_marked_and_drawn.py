"""Levels under headings of plain text, in lines shown as they stand, and in columns of titles beside grades or tracks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide


def levels(folder: Path, raw: str, name: str = "pottery.md") -> list[tuple[str, str | None, float | None]]:
    path = folder / name
    path.write_text(raw, encoding="utf-8")
    rows: list[Any] = list(read_guide(path).records["levels"])
    return [(row.title, row.grade, row.years_min) for row in rows]


def test_letters_that_count_up_over_text_are_levels_where_the_opening_speaks_of_a_ladder(tmp_path: Path) -> None:
    rungs = "".join(f"KPX {number}\n-----\n\nThrows pots of kind {number}.\n\n" for number in (1, 2, 3))
    assert levels(tmp_path, f"Potters\n=======\n\nThis is our career ladder.\n\n{rungs}", "pottery.txt") == [
        ("KPX 1", "KPX 1", None),
        ("KPX 2", "KPX 2", None),
        ("KPX 3", "KPX 3", None),
    ]
    assert levels(tmp_path, f"Kilns\n=====\n\nThese are our models.\n\n{rungs}", "pottery.txt") == []


def test_code_that_pays_ranks_or_leads_from_one_to_the_next_is_a_ladder(tmp_path: Path) -> None:
    paid = "# Pay\n\n```\nJunior: $40K - $60K\nSenior/Lead: $60K - $90K\nDirector: $90K+\n```\n"
    drawn = "# Way up\n\n```\nJunior Potter (0-2 years)\n   \u2193\nPotter\n   \u2193\nSenior Potter\n```\n"
    assert [title for title, *_ in levels(tmp_path, paid)] == ["Junior", "Senior/Lead", "Director"]
    assert levels(tmp_path, drawn) == [("Junior Potter", None, 0), ("Potter", None, None), ("Senior Potter", None, None)]


@pytest.mark.parametrize(
    "code",
    [
        "junior: 10\nsenior: 20\nlead: 30",
        "Revenue: $90K\nCosts: $30K\nProfit: $60K",
        "Level 1: Clay\nLevel 2: Kilns\nLevel 3: Glaze",
    ],
)
def test_other_code_names_no_levels(tmp_path: Path, code: str) -> None:
    assert levels(tmp_path, f"# Pottery\n\n```\n{code}\n```\n") == []


def test_a_column_of_titles_names_the_levels_that_a_column_of_numbers_counts(tmp_path: Path) -> None:
    rows = ("Assistant | 1", "Potter | 2", "Senior Potter | 3", "Head Potter | 4")
    table = "\n".join(f"| {row} | ${number}0,000 |" for number, row in enumerate(rows, 3))
    raw = f"# Pay\n\n| Positions | Grade | Pay |\n| - | - | - |\n{table}\n"
    assert levels(tmp_path, raw) == [
        ("Assistant", "1", None),
        ("Potter", "2", None),
        ("Senior Potter", "3", None),
        ("Head Potter", "4", None),
    ]


def test_tracks_may_stand_before_the_column_of_their_grades(tmp_path: Path) -> None:
    raw = (
        "# Ladder\n\n| Individual Contributor | Management | Level |\n| - | - | - |\n"
        "| Potter I | | 1 |\n| Senior Potter | Pottery Manager | 2 |\n| Principal Potter | Director of Pottery | 3 |\n"
    )
    assert sorted(levels(tmp_path, raw)) == [
        ("Director of Pottery", "3", None),
        ("Potter I", "1", None),
        ("Pottery Manager", "2", None),
        ("Principal Potter", "3", None),
        ("Senior Potter", "2", None),
    ]


def test_numbered_potters_stand_beside_senior_ones(tmp_path: Path) -> None:
    across = "# Ladder\n\n|  | Potter I | Potter II | Senior Potter | Staff Potter |\n| - | - | - | - | - |\n"
    across += "| Craft | throws a small pot | throws a big pot | sets how pots are | shapes how all work |\n"
    assert [title for title, *_ in levels(tmp_path, across)] == ["Potter I", "Potter II", "Senior Potter", "Staff Potter"]


def test_years_of_a_plan_to_learn_name_no_levels(tmp_path: Path) -> None:
    raw = "# Pottery\n\n## Skills roadmap\n\n### Year 1-2: Foundations\n\n- Throw pots\n\n### Year 2-4: Glazes\n\n- Mix glazes\n"
    assert levels(tmp_path, raw) == []
