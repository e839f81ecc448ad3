"""Tables whose headings stand a line each above their rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

ROWS = ["1st year 17,95 18,32", "2nd year 18,57 18,96"]


def stated(folder: Path, *lines: str) -> list[tuple[Any, ...]]:
    path = folder / "glazier.txt"
    path.write_text("\n".join(["Glazier", "", *lines, ""]), encoding="utf-8")
    return [
        (row.title, row.period, row.as_of, row.value or (row.minimum, row.maximum))
        for row in rows_of(read_guide(path), "salaries")
    ]


def test_headings_that_are_dates(tmp_path: Path) -> None:
    lines = ["Hourly salary (in dollars)", "", "2019-04-02 to 2020-03-31", "Rates as of 2020-04-01", *ROWS]
    assert stated(tmp_path, *lines) == [
        ("1st year", "hour", "2019-04", 17.95),
        ("1st year", "hour", "2020-04", 18.32),
        ("2nd year", "hour", "2019-04", 18.57),
        ("2nd year", "hour", "2020-04", 18.96),
    ]


def test_headings_that_say_what_figures_are(tmp_path: Path) -> None:
    lines = ["Annual salary", "", "Minimum", "Maximum", "Junior 41,000 48,000", "Senior 51,000 68,000"]
    assert stated(tmp_path, *lines) == [("Junior", "year", None, (41_000, 48_000)), ("Senior", "year", None, (51_000, 68_000))]


def test_as_many_headings_as_numbers(tmp_path: Path) -> None:
    lines = ["Hourly salary (in dollars)", "", "2019-04-02 to 2020-03-31", "Rates as of 2020-04-01", "Since then", *ROWS]
    assert stated(tmp_path, *lines) == []
