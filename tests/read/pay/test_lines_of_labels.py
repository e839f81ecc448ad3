"""Pay on a line of labels that name nobody, under the line that does, and the levels of such lines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide


def read(folder: Path, text: str, suffix: str = "txt") -> Any:
    path = folder / f"glazier.{suffix}"
    path.write_text(text, encoding="utf-8")
    return read_guide(path).records


def levels(records: Any) -> list[tuple[Any, ...]]:
    return [(row.title, row.years_min, row.years_max) for row in records["levels"]]


@pytest.mark.parametrize(
    "lines",
    ["Experience: {} years | Salary: {}\nCuts panes for a crew.", "Experience: {} years\nSalary: {}"],
    ids=["a bar", "lines"],
)
def test_labels_for_experience_and_pay_say_it_of_the_level_on_the_line_above(tmp_path: Path, lines: str) -> None:
    rungs = [("Entry Level: Pane Cutter", "0-2", "£21,000-24,000"), ("Mid Level: Fitter", "2-5", "£25,000-31,000")]
    text = "".join(f"{name}\n{lines.format(years, pay)}\n" for name, years, pay in rungs)
    records = read(tmp_path, f"Glazier guide\n\nThe Career Ladder\n{text}")
    assert levels(records) == [("Entry Level", 0, 2), ("Mid Level", 2, 5)]
    assert [(row.title, row.minimum) for row in records["salaries"]] == [
        ("Entry Level: Pane Cutter", 21_000),
        ("Mid Level: Fitter", 25_000),
    ]


def test_a_number_behind_a_label_for_a_level_is_its_name(tmp_path: Path) -> None:
    records = read(tmp_path, "Glazier guide\n\nSalary\n\nYork\nLevel 2: £24,000 a year\n\nHull\nLevel 3: £26,000 a year\n")
    assert [row.title for row in records["salaries"]] == ["Level 2", "Level 3"]


def test_levels_with_years_right_under_the_headings_of_jobs(tmp_path: Path) -> None:
    jobs = [
        ("1. Pane Cutter", "Entry Level (0-2 years)"),
        ("2. Fitter", "Mid Level (2-5 years)"),
        ("3. Planner", "Expert Level (7+ years)"),
    ]
    text = "".join(f"### {job}\n\n**{level}**\n\n- **Pay:** £3{at},000 a year\n\n" for at, (job, level) in enumerate(jobs))
    records = read(tmp_path, f"# Glass Guide\n\n## Career paths\n\n{text}", "md")
    assert levels(records) == [("Entry Level", 0, 2), ("Mid Level", 2, 5), ("Expert Level", 7, None)]


def test_jobs_named_after_the_field_of_a_guide_are_whose_pay_stands_under_them(tmp_path: Path) -> None:
    jobs = [("Manual QA Tester", "£31,000"), ("QA Automation Engineer", "£42,000")]
    text = "## Pay\n\n" + "".join(f"### {job}\n\nThe salary is {pay} a year.\n\n" for job, pay in jobs)
    records = read(tmp_path, f"# QA Career Guide\n\n{text}", "md")
    assert [(row.title, row.value) for row in records["salaries"]] == [
        ("Manual QA Tester", 31_000),
        ("QA Automation Engineer", 42_000),
    ]
