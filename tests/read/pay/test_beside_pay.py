"""Sums that nothing calls pay beside one that is, of some in the role, and at an end of its pay."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

FIGURES = ("minimum", "maximum", "median", "mean", "percentile_10", "percentile_90", "value")


@pytest.fixture
def pay(tmp_path: Path) -> Any:
    def pay(text: str) -> list[tuple[Any, ...]]:
        path = tmp_path / "glazier.md"
        path.write_text(f"# Glazier\n\n{text}\n", encoding="utf-8")
        return [
            (row.scope, row.title or row.place, {name: value for name in FIGURES if (value := getattr(row, name)) is not None})
            for row in rows_of(read_guide(path), "salaries")
        ]

    return pay


def test_lines_right_below_one_of_pay_are_of_pay(pay: Any) -> None:
    assert pay("* National average: $61,010\n* Oregon: $72,000\n* Top 10%: $90,000") == [
        ("headline", None, {"mean": 61010}),
        ("region", "Oregon", {"value": 72000}),
        ("headline", None, {"percentile_90": 90000}),
    ]


@pytest.mark.parametrize("line", ["Oregon: $1,200", "Workshop: $60,000", "A day later, Oregon: $60,000."])
def test_lines_of_another_size_or_of_no_one_known_are_none(pay: Any, line: str) -> None:
    assert len(pay(f"* National average salary: $61,010\n* {line}")) == 1


def test_a_job_with_its_step_beside_a_sum_is_paid_it(pay: Any) -> None:
    assert [row[1:] for row in pay("Police Officer Step 1   $68,432\nPolice Officer Step 2   $71,853")] == [
        ("Police Officer Step 1", {"value": 68432}),
        ("Police Officer Step 2", {"value": 71853}),
    ]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The average salary for marine glaziers is £30,000.", "marine glaziers"),
        ("The average marine glazier salary is £30,000.", "marine glazier"),
        ("The average annual glazier salary is £30,000.", None),
        ("The average salary for a glazier is £30,000.", None),
    ],
)
def test_some_in_the_role_are_not_all(pay: Any, sentence: str, title: str | None) -> None:
    assert pay(sentence) == [("occupation" if title else "headline", title, {"mean": 30000})]


def test_salaries_for_a_kind_of_job_are_its_own(pay: Any) -> None:
    assert pay("Starting salaries for marine glaziers are around £20,000.") == [
        ("occupation", "marine glaziers", {"minimum": 20000})
    ]


def test_more_words_behind_the_role_make_another_name(pay: Any) -> None:
    assert pay("Glaziers with vans earn £22,000.")[0][0] != "headline"


def test_those_at_an_end_are_not_the_role(pay: Any) -> None:
    assert pay("The bottom 10% make under $28,000 while top producers make $150,000+.") == [
        ("headline", None, {"percentile_10": 28000})
    ]


def test_a_year_with_its_number_is_a_name(pay: Any) -> None:
    assert pay("Year 1 apprentices earn $15.82 an hour.") == [("level", "Year 1 apprentices", {"value": 15.82})]
