"""Tables whose rows say what figures are, and rows that name nobody among those that do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide

FIGURES = ("minimum", "median", "mean", "maximum", "value")


def read(folder: Path, *rows: str, head: str) -> Any:
    path = folder / "potter.md"
    table = "\n".join(f"| {row} |" for row in (head, " | ".join("---" for _ in head.split("|")), *rows))
    path.write_text(f"# Potter\n\n## Pay by level\n\n{table}\n", encoding="utf-8")
    return read_guide(path)


def pay(guide: Any) -> list[tuple[Any, ...]]:
    rows = [row.model_dump() for row in guide.records["salaries"]]
    return [(row["scope"], row["title"], *(row[name] for name in FIGURES if row[name] is not None)) for row in rows]


def levels(guide: Any) -> list[tuple[Any, ...]]:
    return [tuple(row.model_dump()[name] for name in ("title", "years_min", "years_max")) for row in guide.records["levels"]]


@pytest.mark.parametrize(
    "head", [" | Junior | Senior", "Band | Junior | Senior", "Level | Junior | Senior", "Metric | Junior | Senior"]
)
def test_levels_may_stand_beside_each_other_whatever_their_rows_are_headed(tmp_path: Path, head: str) -> None:
    guide = read(
        tmp_path, "Minimum | £20,000 | £30,000", "Midpoint | £22,000 | £33,000", "Maximum | £24,000 | £36,000", head=head
    )
    # The middle of a band is no median of what is paid.
    assert pay(guide) == [("level", "Junior", 20000, 24000), ("level", "Senior", 30000, 36000)]
    assert [title for title, *_ in levels(guide)] == ["Junior", "Senior"]


def test_columns_beside_a_level_are_levels_by_whatever_name(tmp_path: Path) -> None:
    guide = read(tmp_path, "Low | £20k | £30k | £40k", "Average | £22k | £33k | £44k", head=" | Apprentice | Thrower | Master")
    assert pay(guide) == [
        ("level", "Apprentice", 20000, 22000),
        ("level", "Thrower", 30000, 33000),
        ("level", "Master", 40000, 44000),
    ]


def test_a_row_of_years_gives_the_levels_beside_each_other_theirs(tmp_path: Path) -> None:
    guide = read(tmp_path, "Years | 0-2 | 5+", "Salary | £20,000 | £30,000", head="Level | Junior | Senior")
    assert levels(guide) == [("Junior", 0, 2), ("Senior", 5, None)]
    assert pay(guide) == [("level", "Junior", 20000), ("level", "Senior", 30000)]


def test_a_row_that_says_what_its_figure_is_names_no_level(tmp_path: Path) -> None:
    rows = ("Junior | £20,000", "Senior | £30,000", "Salary Range | £18,000 - £36,000", "Average | £25,000", "Median | £24,000")
    guide = read(tmp_path, *rows, head="Level | Salary")
    assert pay(guide) == [("level", "Junior", 20000), ("level", "Senior", 30000), ("headline", None, 18000, 24000, 25000, 36000)]
    assert [title for title, *_ in levels(guide)] == ["Junior", "Senior"]


@pytest.mark.parametrize(
    "row", ["Source: Trade survey, 2024. | ", "*Source: Trade survey* | ", "Note: in thousands of £1 | ", "\\* before tax | "]
)
def test_a_note_among_levels_is_none(tmp_path: Path, row: str) -> None:
    guide = read(tmp_path, "Junior | £20,000", "Senior | £30,000", row, head="Level | Salary")
    assert [title for title, *_ in levels(guide)] == ["Junior", "Senior"]
    assert len(pay(guide)) == 2


def test_the_sum_of_all_levels_is_told_and_no_level(tmp_path: Path) -> None:
    guide = read(tmp_path, "Junior | £20,000", "Senior | £30,000", "Total | £50,000", head="Level | Salary")
    assert [title for title, *_ in levels(guide)] == ["Junior", "Senior"]
    assert [one.found for one in guide.troubles if one.reason == "unread-pay"] == ["£50,000"]


def test_numbers_and_sums_of_one_column_are_all_pay(tmp_path: Path) -> None:
    head = "Erfahrung | Gehalt (brutto/Monat)"
    guide = read(tmp_path, "Einsteiger | 2.200 – 2.500", "Erfahren | 2.800,00", "Meister | ab 3.500,-", head=head)
    assert pay(guide) == [("level", "Einsteiger", 2200, 2500), ("level", "Erfahren", 2800), ("level", "Meister", 3500)]


def test_a_column_of_pay_that_is_not_read_is_told(tmp_path: Path) -> None:
    guide = read(tmp_path, "Junior | 20 grand", "Senior | 3x12 thousand", head="Level | Wage")
    assert (pay(guide), [one.found for one in guide.troubles if one.reason == "unread-pay"]) == ([], ["20 grand"])


def test_rows_of_periods_are_pay_of_what_their_columns_are(tmp_path: Path) -> None:
    rows = ("Hourly | £10 | £15 | £22", "Annual | £20,800 | £31,200 | £45,760")
    guide = read(tmp_path, *rows, head="Percentile | 10th | Median | 90th")
    stated = [row.model_dump() for row in guide.records["salaries"]]
    names = ("period", "percentile_10", "median", "percentile_90")
    assert [tuple(row[name] for name in names) for row in stated] == [("hour", 10, 15, 22), ("year", 20800, 31200, 45760)]


def test_a_first_column_headed_by_pay_may_label_its_rows(tmp_path: Path) -> None:
    guide = read(tmp_path, "Hourly | £10 | £15", "Annual | £20,800 | £31,200", head="Pay | Junior | Senior")
    assert [one.reason for one in guide.troubles if one.reason == "unreadable-figure"] == []
    assert [row[1:] for row in pay(guide)] == [("Junior", 10), ("Senior", 15), ("Junior", 20800), ("Senior", 31200)]
