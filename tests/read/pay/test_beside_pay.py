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


def test_pay_of_a_field_that_elsewhere_is_what_one_pays_for(pay: Any) -> None:
    assert pay("Glaziers earn £35,000 in technology and £30,000 in insurance.") == [
        ("industry", "technology", {"value": 35000}),
        ("industry", "insurance", {"value": 30000}),
    ]


def test_pay_where_a_clause_says_is_not_all_of_it(pay: Any) -> None:
    assert pay("Demand is high in banking, where salaries average $90,000.") == []


def test_a_sum_that_rises_is_of_no_one_stage(pay: Any) -> None:
    assert pay("Starting salaries are around £24,000, rising to £30,000 with experience.") == [
        ("prose", None, {"minimum": 24000, "maximum": 30000})
    ]


def test_jobs_on_a_grade_are_of_it(pay: Any) -> None:
    assert pay("Band 7 roles start at £40,057 and rise to £45,839.") == [
        ("level", "Band 7", {"minimum": 40057, "maximum": 45839})
    ]


def test_a_bold_name_is_whose_pay_the_sentence_behind_it_speaks_of(pay: Any) -> None:
    assert pay("* **Oil Refinery Hand** This union job typically pays around $150,000 per year.") == [
        ("occupation", "Oil Refinery Hand", {"value": 150000})
    ]
    assert pay("**Refinery Hand**\n\nThis role can gross around $65,000 per year.")[0][1] == "Refinery Hand"


def test_a_bold_sum_with_a_sentence_behind_it_breaks_nothing(pay: Any) -> None:
    assert pay("* **£30,000 A Year** This is little.") == []


def test_a_remark_before_a_colon_is_nobody(pay: Any) -> None:
    rows = pay("The size of the firm counts: a glazier earns £35,000 a year.")
    assert [title for _, title, _ in rows] == [None]


def test_the_end_of_a_broken_range_states_nothing(pay: Any) -> None:
    assert pay("The average salary of a glazier is $22, 665 – $47,012 per year.") == []


def test_sums_below_each_other_without_a_header_are_nobodys(pay: Any) -> None:
    assert pay("## Pay\n\n$80,000\n\n$110,000") == []
    assert len(pay("## Pay\n\n$45,000 per year\n\n$21.63 per hour")) == 2


def test_a_bracket_of_two_sums_says_not_which_is_which(pay: Any) -> None:
    assert pay("Glaziers go up to Band 6 (£31,365 and £37,890) after two years.") == []


def test_news_are_no_newcomers(pay: Any) -> None:
    assert pay("## Article from Glazing News\n\nGlaziers earn £30,000 a year.") == [("headline", None, {"value": 30000})]
