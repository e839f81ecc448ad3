"""Tables whose places span columns, whose ranges have two columns, and whose first row or column names by its own words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

Reading = Callable[..., list[dict[str, Any]]]
NAMES = ("title", "place", "currency", "period", "as_of", "minimum", "median", "maximum", "value")


@pytest.fixture
def pay(tmp_path: Path) -> Reading:
    def pay(*rows: str, over: str = "Salary") -> list[dict[str, Any]]:
        path = tmp_path / "potter.html"
        cells = "".join(f"<tr>{row}</tr>" for row in rows)
        path.write_text(f"<html><body><h1>Potter</h1><h2>{over}</h2><table>{cells}</table></body></html>", encoding="utf-8")
        rows_read = [row.model_dump() for row in rows_of(read_guide(path), "salaries")]
        return [{name: row[name] for name in NAMES if row[name] not in (None, "year", "GBP")} for row in rows_read]

    return pay


def row(*cells: str, tag: str = "td") -> str:
    return "".join(f"<{tag}>{cell}</{tag}>" for cell in cells)


def test_a_place_over_several_columns_is_that_of_each(pay: Reading) -> None:
    spanning = "<th rowspan=2>Level</th><th colspan=2>London</th><th colspan=2>Outside London</th>"
    assert pay(
        spanning, row("Min", "Max", "Min", "Max", tag="th"), row("Junior", "£25,000", "£30,000", "£22,000", "£27,000")
    ) == [
        {"title": "Junior", "place": "London", "minimum": 25000, "maximum": 30000},
        {"title": "Junior", "place": "Outside London", "minimum": 22000, "maximum": 27000},
    ]


def test_a_range_in_two_columns_has_the_word_between_them(pay: Reading) -> None:
    assert pay(row("Senior Potter", "£50,000", "to", "£70,000"), row("Junior Potter", "£30,000", "to", "£40,000")) == [
        {"title": "Senior Potter", "minimum": 50000, "maximum": 70000},
        {"title": "Junior Potter", "minimum": 30000, "maximum": 40000},
    ]


def test_a_first_row_that_is_not_marked_names_the_columns_of_rows_that_say_what_they_are(pay: Reading) -> None:
    assert pay(row("", "Potter I", "Potter II"), row("Minimum", "£30,000", "£40,000"), row("Maximum", "£42,000", "£55,000")) == [
        {"title": "Potter I", "minimum": 30000, "maximum": 42000},
        {"title": "Potter II", "minimum": 40000, "maximum": 55000},
    ]


def test_a_row_that_says_only_for_how_long_names_nobody(pay: Reading) -> None:
    assert pay(
        row("", "Low", "Median", "High", tag="th"),
        row("Hourly", "£9", "£12", "£15"),
        row("Annual", "£19,000", "£25,000", "£31,000"),
    ) == [
        {"period": "hour", "minimum": 9, "median": 12, "maximum": 15},
        {"minimum": 19000, "median": 25000, "maximum": 31000},
    ]


def test_steps_that_repeat_the_word_over_them_name_their_rows(pay: Reading) -> None:
    assert pay(row("Year", "Rate per hour", tag="th"), row("First year", "£8.40"), row("Second year", "£9.60")) == [
        {"title": "First year", "period": "hour", "value": 8.4},
        {"title": "Second year", "period": "hour", "value": 9.6},
    ]


def test_a_date_over_a_column_dates_its_figures_and_names_nobody(pay: Reading) -> None:
    assert pay(row("Grade", "1 Oct 2023", "1 Apr 2024", tag="th"), row("Grade A", "£30,100", "£30,900")) == [
        {"title": "Grade A", "as_of": "2023-10", "value": 30100},
        {"title": "Grade A", "as_of": "2024-04", "value": 30900},
    ]


@pytest.mark.parametrize(
    ("over", "heads"), [("Salaries (£'000)", ("Leeds", "York")), ("Salaries", ("Leeds (£'000)", "York (£'000)"))]
)
def test_bare_numbers_under_places_are_thousands_where_that_is_said(pay: Reading, over: str, heads: tuple[str, str]) -> None:
    assert pay(row("Role", *heads, tag="th"), row("Kiln Manager", "60-75", "55-65"), over=over) == [
        {"title": "Kiln Manager", "place": "Leeds", "minimum": 60000, "maximum": 75000},
        {"title": "Kiln Manager", "place": "York", "minimum": 55000, "maximum": 65000},
    ]
