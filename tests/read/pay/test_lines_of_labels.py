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


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Position: Pane Cutter Salary Range: £21,000-24,000 a year", ["Pane Cutter"]),
        ("- **Pane Cutter** With more towers, this job can pay £41 an hour.", ["Pane Cutter"]),
        ("- **Window Fitter** After 35 years, a fitter can earn £52,000 a year.", ["Window Fitter"]),
        ("The starting pay for a Site Recruit is £27,000 a year.", ["Site Recruit"]),
        ("### Pane Planner\n\n**Expert Level (7+ years)**\n\n- **Pay:** £44,000 a year", ["Pane Planner, Expert Level"]),
    ],
)
def test_whose_pay_a_label_or_a_sentence_says_it_is(tmp_path: Path, text: str, owners: list[str]) -> None:
    records = read(tmp_path, f"# Glass Jobs\n\n## Pay\n\n{text}\n", "md")
    assert [row.title for row in records["salaries"]] == owners


def test_what_a_german_sentence_leaves_out_of_account_is_nobody(tmp_path: Path) -> None:
    sentence = "Ohne Sonderzahlungen wie Weihnachts- oder Urlaubsgeld verdienen Glaser im Durchschnitt 2.500 Euro im Monat."
    records = read(tmp_path, f"# Glaser\n\n## Gehalt\n\n{sentence}\n", "md")
    assert [(row.title, row.mean) for row in records["salaries"]] == [(None, 2_500)]


def test_words_of_elements_side_by_side_stand_apart_from_a_figure(tmp_path: Path) -> None:
    items = "<li><span>£18,000</span><span>Starter</span></li><li><b>£28</b><b>k</b></li>"
    path = tmp_path / "glazier.html"
    path.write_text(f"<h1>Glazier</h1><h2>Salary</h2><ul>{items}</ul>", encoding="utf-8")
    records: Any = read_guide(path).records
    assert [(row.title, row.value) for row in records["salaries"]] == [("Starter", 18_000), (None, 28_000)]


def test_a_person_s_pay_in_a_sentence_is_nobody_else_s(tmp_path: Path) -> None:
    records = read(tmp_path, "# Team\n\n## Pay\n\nIda Lane (Sales Manager) at £61k and Bo Reed (Bookkeeper) at £42k.\n", "md")
    assert not records["salaries"]


def test_a_sum_that_somebody_offers_is_told(tmp_path: Path) -> None:
    path = tmp_path / "glazier.md"
    path.write_text("# Glazier\n\nA firm in York offers about £52,000 to glaziers.\n", encoding="utf-8")
    assert "unread-pay" in [trouble.reason for trouble in read_guide(path).troubles]


def test_one_sum_or_another_for_others(tmp_path: Path) -> None:
    text = "- Pay Range for interim positions: £150 a day for licensed teachers or £120 for unlicensed ones"
    records = read(tmp_path, f"# Teacher\n\n## Pay\n\n{text}\n", "md")
    assert [(row.title, row.value) for row in records["salaries"]] == [("licensed teachers", 150), ("unlicensed ones", 120)]
