"""Tables saved a cell a line, and what the headings of a table say of their figures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

FIGURES = ("minimum", "maximum", "median", "mean", "value")


def stated(folder: Path, lines: list[str], ending: str = "md", title: str = "Glazier Salary") -> list[tuple[Any, ...]]:
    path = folder / f"glazier.{ending}"
    head = f"# {title}" if ending == "md" else title
    path.write_text("\n".join([head, "", *lines, ""]), encoding="utf-8")
    return [
        (row.title or row.place, {name: value for name in FIGURES if (value := getattr(row, name)) is not None})
        for row in rows_of(read_guide(path), "salaries")
    ]


@pytest.mark.parametrize("ending", ["md", "txt"])
@pytest.mark.parametrize("between", [[], [""]])
def test_cells_below_each_other_are_rows(tmp_path: Path, ending: str, between: list[str]) -> None:
    cells = ["Level", "Low", "High", "Junior", "$80,000", "$110,000", "Senior", "$105,000", "$140,000"]
    lines = [line for cell in cells for line in (cell, *between)]
    assert stated(tmp_path, lines, ending) == [
        ("Junior", {"minimum": 80000, "maximum": 110000}),
        ("Senior", {"minimum": 105000, "maximum": 140000}),
    ]


def test_a_column_of_years_and_money_is_no_name(tmp_path: Path) -> None:
    lines = ["| Company | Fresher (LPA) | 3-5 years (LPA) |", "|---|---|---|", "| Norvia | 4 | 9.5 |", "| Tidal | 3.5 | 8 |"]
    assert stated(tmp_path, lines) == [
        ("Norvia, Fresher", {"value": 400000}),
        ("Norvia, 3-5 years", {"value": 950000}),
        ("Tidal, Fresher", {"value": 350000}),
        ("Tidal, 3-5 years", {"value": 800000}),
    ]


def test_the_digits_of_a_sum_in_a_title_scale_nothing(tmp_path: Path) -> None:
    lines = ["| Province | Low ($ Hr) | High ($ Hr) |", "|---|---|---|", "| Alberta | 25.00 | 67.33 |"]
    assert stated(tmp_path, lines, title="A Glazier Earns $48,000")[-1] == ("Alberta", {"minimum": 25, "maximum": 67.33})


def test_a_comment_heads_the_rows_of_every_group_below_it(tmp_path: Path) -> None:
    rows = [
        "## Outdoors",
        "roofing | $51,000 | 6%",
        "fencing | $44,410 | 3%",
        "",
        "## Indoors",
        "painting | $48,660 | 4%",
        "tiling | $47,000 | 5%",
    ]
    assert stated(tmp_path, ["# Format: trade_id | Median Salary | Growth", "", *rows], title="Trades") == [
        ("roofing", {"median": 51000}),
        ("fencing", {"median": 44410}),
        ("painting", {"median": 48660}),
        ("tiling", {"median": 47000}),
    ]


def test_lines_without_bars_below_a_table_leave_it_one(tmp_path: Path) -> None:
    lines = [
        "Wages by province are these:",
        "Province | Low ($ Hr) | High ($ Hr) |",
        "Alberta | 25.00 | 67.33 |",
        "Manitoba | 20.51 | 54.95 |",
    ]
    after = ["They are the latest. |", "Which is the highest?", "It is the first one."]
    assert [title for title, _ in stated(tmp_path, [*lines, *after])] == ["Alberta", "Manitoba"]
