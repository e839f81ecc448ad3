"""Pay that is stated without a sign of money, for a time that has no column, or by no figure at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide

FIGURES = ("minimum", "maximum", "mean", "value")


def read(folder: Path, text: str, suffix: str = "md") -> Any:
    path = folder / f"glazier.{suffix}"
    title = "# Glazier\n\n## Pay" if suffix == "md" else "Glazier\n\nPay"
    path.write_text(f"{title}\n\n{text}\n", encoding="utf-8")
    return read_guide(path)


def stated(guide: Any) -> list[tuple[Any, ...]]:
    rows = [row.model_dump() for row in guide.records["salaries"]]
    return [(row["title"], row["period"], *(row[name] for name in FIGURES if row[name] is not None)) for row in rows]


def told(guide: Any) -> list[tuple[str, str]]:
    return [(trouble.reason, trouble.found) for trouble in guide.troubles if trouble.reason in ("unread-pay", "open-period")]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Hourly wage 23.76", [(None, "hour", 23.76)]),
        (
            "Hourly wage 23.76\n\n- Monthly salary: 1,900\n- Annual salary 45,000",
            [(None, "hour", 23.76), (None, "month", 1900), (None, "year", 45000)],
        ),
        ("- Entry-level salary: 30,000\n- Senior: 60,000", [("Entry-level", "year", 30000), ("Senior", "year", 60000)]),
        ("Wage: 15 per hour", [(None, "hour", 15)]),
        ("- Weekly pay: 400 to 600", [(None, "week", 400, 600)]),
        ("- Monthly: 1,900", [(None, "month", 1900)]),
        (
            "- Junior glazier: 30-35k\n- Glazier: 40,000 - 45,000\n- Head glazier: 60.000",
            [("Junior glazier", "year", 30000, 35000), (None, "year", 40000, 45000), ("Head glazier", "year", 60000)],
        ),
        ("In 2023, the average was $52,340 ($25.16 per hour).", [(None, "year", 52340), (None, "hour", 25.16)]),
        ("Pay: $15/hr (day) or $18/hr (night).", [(None, "hour", 15), (None, "hour", 18)]),
        ("Pay grade: 7\n\nSalary level 3\n\nSalary band: 4000\n\nSalary: 7", []),
        ("- Glaziers: 60,000\n- Hours per week: 40\n- Pay review: 2024", []),
    ],
)
def test_a_number_is_a_sum_where_its_label_says_so(tmp_path: Path, text: str, rows: list[Any]) -> None:
    assert stated(read(tmp_path, text)) == rows


def test_a_line_of_text_that_states_pay_without_a_sign_is_no_heading(tmp_path: Path) -> None:
    guide = read(tmp_path, "Average salary: 45,000\nHourly rate: 23", "txt")
    assert stated(guide) == [(None, "year", 45000), (None, "hour", 23)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Glaziers earn $1,200 biweekly.", "$1,200"),
        ("- Trainee: $1,200 bi-weekly", "$1,200"),
        ("Glaziers are paid $600 per shift.", "$600"),
        ("Glaziers earn $0.55 per mile.", "$0.55"),
        ("| Level | Bi-weekly pay |\n| --- | --- |\n| Junior | $1,200 |", "$1,200"),
    ],
)
def test_pay_for_what_has_no_column_is_told_and_nobodys_weekly_pay(tmp_path: Path, text: str, found: str) -> None:
    guide = read(tmp_path, text)
    assert (stated(guide), told(guide)) == ([], [("open-period", found)])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Glaziers earn in the mid-$50s.", ["$50s"]),
        ("Senior glaziers earn in the low $60,000s.", ["$60,000s"]),
        ("Glaziers earn forty thousand dollars a year.", ["forty thousand dollars"]),
        ("Their pay is between forty and fifty thousand euros.", ["forty and fifty thousand euros"]),
        ("A good drill costs one hundred dollars.", []),
        ("A roof is a job for the $500s.", []),
    ],
)
def test_pay_that_no_figure_states_is_told(tmp_path: Path, text: str, found: list[str]) -> None:
    guide = read(tmp_path, text)
    assert (stated(guide), told(guide)) == ([], [("unread-pay", one) for one in found])


def test_a_range_whose_ends_are_noted_apart_is_of_neither_note(tmp_path: Path) -> None:
    assert stated(read(tmp_path, "Glaziers earn $41,000 (entry) to $63,000 (senior) a year.")) == [(None, "year", 41000, 63000)]
