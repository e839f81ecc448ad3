"""Base pay and what comes on top of it: target earnings, tips, another sum in a bracket."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide


def read(folder: Path, text: str) -> Any:
    path = folder / "glazier.md"
    path.write_text(f"# Glazier\n\n{text}\n", encoding="utf-8")
    return read_guide(path)


def pay(folder: Path, text: str) -> list[tuple[Any, ...]]:
    rows = read(folder, text).records["salaries"]
    return [(row.title, row.value, row.minimum, row.open_ended) for row in rows]


@pytest.mark.parametrize("added", ["commission", "tips", "a bonus"])
def test_what_is_added_to_a_sum_opens_no_end(tmp_path: Path, added: str) -> None:
    found = pay(tmp_path, f"Senior glaziers earn a base salary of £50,000 plus {added}.")
    assert found == [("Senior glaziers", 50_000, None, False)]


def test_plus_before_what_a_sum_is_paid_for_opens_its_end(tmp_path: Path) -> None:
    assert pay(tmp_path, "Senior glaziers earn £50,000 plus a year.") == [("Senior glaziers", None, 50_000, True)]


def test_target_earnings_are_of_whom_the_base_is(tmp_path: Path) -> None:
    found = pay(tmp_path, "Senior glaziers earn a base salary of £50,000 a year, with OTE of £70,000 a year.")
    assert [row[:2] for row in found] == [("Senior glaziers", 50_000), ("Senior glaziers", 70_000)]


def test_a_label_for_target_earnings_names_nobody(tmp_path: Path) -> None:
    found = pay(tmp_path, "## Salary\n\n- Base salary: £50,000 a year\n- On-target earnings: £70,000 a year\n")
    assert [row[:2] for row in found] == [(None, 50_000), (None, 70_000)]


def test_base_and_an_open_sum_above_it_are_two_rows(tmp_path: Path) -> None:
    found = pay(tmp_path, "| Level | Base salary | OTE |\n|---|---|---|\n| Junior | £30,000 a year | £40,000+ a year |\n")
    assert found == [("Junior", 30_000, None, False), ("Junior", None, 40_000, True)]


def test_another_kind_of_pay_in_a_bracket_is_told(tmp_path: Path) -> None:
    guide = read(tmp_path, "## Salary\n\n- Senior glazier: £50,000 base (OTE £70,000) a year\n")
    assert 70_000 not in [row.value for row in guide.records["salaries"]]
    assert [(one.reason, one.found) for one in guide.troubles if one.reason == "unread-pay"] == [("unread-pay", "£70,000")]


def test_marks_of_notes_are_no_part_of_a_place(tmp_path: Path) -> None:
    rows = read(
        tmp_path, "## Pay by state\n\n| State | Hourly pay |\n|---|---|\n| Ohio¹ | $19.10 |\n| Iowa [2] | $18.20 |\n"
    ).records
    assert [row.place for row in rows["salaries"]] == ["Ohio", "Iowa"]


def test_how_many_work_somewhere_is_no_pay(tmp_path: Path) -> None:
    found = pay(tmp_path, "## Salary\n\n- Staff: 23,000\n- Senior glazier: 31,000\n")
    assert [row[:2] for row in found] == [("Senior glazier", 31_000)]
