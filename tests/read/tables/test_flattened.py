"""Tables whose cells only single blanks part: their columns end where the words of the header say so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

FIGURES = ("minimum", "maximum", "median", "mean", "value")


def read(folder: Path, lines: list[str], ending: str = "md") -> GuideTables:
    path = folder / f"glazier.{ending}"
    head = "# Glazier" if ending == "md" else "Glazier"
    path.write_text("\n".join([head, "", *lines, ""]), encoding="utf-8")
    return read_guide(path)


def stated(guide: GuideTables) -> list[tuple[Any, ...]]:
    return [
        (row.title or row.place, row.period, {name: value for name in FIGURES if (value := getattr(row, name)) is not None})
        for row in rows_of(guide, "salaries")
    ]


@pytest.mark.parametrize("ending", ["md", "txt"])
def test_two_means_a_state(tmp_path: Path, ending: str) -> None:
    guide = read(
        tmp_path,
        [
            "The wages by state are these:",
            "Area Name Hourly mean wage Annual mean wage",
            "Ohio $19.38 $40,320",
            "New York $34.90 $72,600",
        ],
        ending,
    )
    assert stated(guide) == [
        ("Ohio", "hour", {"mean": 19.38}),
        ("Ohio", "year", {"mean": 40_320}),
        ("New York", "hour", {"mean": 34.90}),
        ("New York", "year", {"mean": 72_600}),
    ]


def test_rows_point_at_their_lines(tmp_path: Path) -> None:
    guide = read(tmp_path, ["State Average Annual Salary", "Ohio $40,320", "Texas $41,000", "", "That is all."])
    assert [(row.line_start, row.source_text) for row in rows_of(guide, "salaries")] == [
        (4, "$40,320"),
        (5, "$41,000"),
    ]


def test_the_last_columns_need_not_be_pay(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        [
            "Career Level Average Annual Salary (2026) Typical Experience",
            "Apprentice Glazier $38,000 – $55,000 0-4 years",
            "Master Glazier $85,000 – $125,000 8-12 years",
        ],
    )
    assert [figures for _, _, figures in stated(guide)] == [
        {"minimum": 38_000, "maximum": 55_000},
        {"minimum": 85_000, "maximum": 125_000},
    ]


def test_years_name_rows(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        ["Experience Annual Average Salary", "1-4 years INR 3 lakh", "5-9 years INR 6 lakh", "20 years and above INR 9 lakh"],
    )
    assert [figures for _, _, figures in stated(guide)] == [{"mean": 300_000}, {"mean": 600_000}, {"mean": 900_000}]


@pytest.mark.parametrize(
    "lines",
    [
        ["A glazier earns a salary in", "Ohio of $40,320", "and in Texas of $41,000."],
        ["Glaziers are paid like this.", "Ohio $40,320", "Texas $41,000"],
        ["Area Wage", "Ohio $40,320 $19.38", "Texas $41,000 $20.00"],
        ["School Tuition Average Salary", "York College $10,000 $40,000", "Leeds College $12,000 $42,000"],
    ],
)
def test_a_header_names_each_column(tmp_path: Path, lines: list[str]) -> None:
    guide = read(tmp_path, lines)
    assert not any("mean" in figures for _, _, figures in stated(guide))


def test_lines_with_bars_are_a_table_among_lines_without(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        [
            "Those who train are looked after well.",
            "Starting salary, for weeks of 39 hours",
            "Inner London | £35,931 |",
            "Outer London | £34,140 to £36,140 |",
            "That is all there is to say.",
        ],
    )
    assert stated(guide) == [
        ("Inner London", "year", {"value": 35_931}),
        ("Outer London", "year", {"minimum": 34_140, "maximum": 36_140}),
    ]


def test_a_header_may_run_over_several_lines(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        [
            "State | Employment |",
            "Mean hourly wage |",
            "Mean annual wage |",
            "---|---|---|---|",
            "Ohio | 78,640 | $ 38.79 | $ 80,680 |",
            "Texas | 8,640 | $ 37.79 | $ 78,600 |",
        ],
    )
    assert [figures for _, _, figures in stated(guide)] == [{"mean": 38.79}, {"mean": 80_680}, {"mean": 37.79}, {"mean": 78_600}]


def test_money_of_a_years_size_under_no_heading_is_told(tmp_path: Path) -> None:
    guide = read(tmp_path, ["HMP North", "37 hours | £33,799 |", "39 hours | £35,931 |"])
    assert not stated(guide)
    assert [one.reason for one in guide.troubles if one.reason == "unread-pay"]


def test_words_for_figures_head_a_column_each(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        ["Business (CTC) per month", "Job role From To", "Executive Manager R83 333 R125 000", "Bookkeeper R20 000 R25 000"],
    )
    assert stated(guide) == [
        ("Executive Manager", "month", {"minimum": 83_333, "maximum": 125_000}),
        ("Bookkeeper", "month", {"minimum": 20_000, "maximum": 25_000}),
    ]


def test_prose_in_cells_is_read_under_the_name_of_its_row(tmp_path: Path) -> None:
    path = tmp_path / "jobs.html"
    rows = "".join(
        f"<tr><td>{number}. {name}</td><td><p>You can do this job nearly anywhere and at any age. The average salary is between "
        f"${low},000 and $78,000.</p></td></tr>"
        for number, name, low in ((1, "Glazier", 40), (2, "Roofer", 50))
    )
    path.write_text(f"<html><head><title>Jobs</title></head><body><table>{rows}</table></body></html>", encoding="utf-8")
    assert stated(read_guide(path)) == [
        ("Glazier", "year", {"minimum": 40_000, "maximum": 78_000}),
        ("Roofer", "year", {"minimum": 50_000, "maximum": 78_000}),
    ]


def test_cells_that_nothing_parts_end_where_a_capital_follows_a_small_letter(tmp_path: Path) -> None:
    lines = ["StateMedian Annual Wage", "Ohio$46,220", "Texas$47,890", "Utah$41,050"]
    medians = [(row.place, row.median) for row in rows_of(read(tmp_path, lines, "txt"), "salaries")]
    assert medians == [("Ohio", 46220), ("Texas", 47890), ("Utah", 41050)]


def test_levels_head_the_columns_of_pay_of_the_jobs_below(tmp_path: Path) -> None:
    lines = [
        "Target pay (monthly, in USD)",
        "",
        "Band Level I Level II Level III",
        "Management $4,700 $6,000 $7,900",
        "Kiln Crew $2,900 $3,800 -",
        "Glaze Crew $2,800 -",
    ]
    guide = read(tmp_path, lines)
    assert [row.title for row in rows_of(guide, "levels")] == ["Level I", "Level II", "Level III"]
    assert [(title, figures["value"]) for title, _, figures in stated(guide)] == [
        ("Management, Level I", 4_700),
        ("Management, Level II", 6_000),
        ("Management, Level III", 7_900),
        ("Kiln Crew, Level I", 2_900),
        ("Kiln Crew, Level II", 3_800),
        ("Glaze Crew, Level I", 2_800),
    ]
    assert {row.period for row in rows_of(guide, "salaries")} == {"month"}


@pytest.mark.parametrize("header", ["Team L1 L2", "Team Junior Senior"])
def test_grades_and_seniorities_head_such_columns_too(tmp_path: Path, header: str) -> None:
    guide = read(tmp_path, ["Salary per year", "", header, "Kiln €31,000 €42,000", "Glaze €30,000 €41,000"])
    assert [row.title for row in rows_of(guide, "levels")] == header.split()[1:]
    assert [figures["value"] for _, _, figures in stated(guide)] == [31_000, 42_000, 30_000, 41_000]


def test_a_row_with_fewer_figures_than_levels_says_not_whose_they_are(tmp_path: Path) -> None:
    guide = read(tmp_path, ["Salary per year", "", "Team L1 L2 L3", "Kiln €31,000 €42,000", "Glaze €30,000 €41,000"])
    assert stated(guide) == []


def test_columns_that_nothing_parts_end_where_a_capital_follows_a_small_letter(tmp_path: Path) -> None:
    lines = ["RoleAveragePay RangeHourly", "Cutter£32,500£27,000-£36,250£16.00", "Lead Cutter£41,000£36,000 – £45,000£20.50"]
    assert stated(read(tmp_path, ["Pay", "", *lines], "txt")) == [
        ("Cutter", "year", {"minimum": 27_000, "maximum": 36_250, "mean": 32_500}),
        ("Cutter", "hour", {"value": 16.0}),
        ("Lead Cutter", "year", {"minimum": 36_000, "maximum": 45_000, "mean": 41_000}),
        ("Lead Cutter", "hour", {"value": 20.50}),
    ]


def test_a_sum_and_the_range_around_it_need_no_header(tmp_path: Path) -> None:
    lines = ["Leeds£24,449£21,000 – £26,000", "Cardiff£23,489£23,489 – £31,124"]
    assert stated(read(tmp_path, ["The average glazier salary by city", "", *lines], "txt")) == [
        ("Leeds", "year", {"minimum": 21_000, "maximum": 26_000, "mean": 24_449}),
        ("Cardiff", "year", {"minimum": 23_489, "maximum": 31_124, "mean": 23_489}),
    ]


def test_a_sum_outside_of_the_range_beside_it_needs_one(tmp_path: Path) -> None:
    lines = ["Leeds£4,449£21,000 – £26,000", "Cardiff£3,489£23,489 – £31,124"]
    assert stated(read(tmp_path, ["The average glazier salary by city", "", *lines], "txt")) == []
