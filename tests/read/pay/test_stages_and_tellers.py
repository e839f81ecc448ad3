"""Pay at a time of a career or a grade, by who tells of it, under names on their own lines, as a page no layout knows says it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

FIGURES = ("minimum", "maximum", "median", "mean", "percentile_25", "percentile_75", "percentile_90", "value")
Stating = Callable[[str], list[dict[str, Any]]]


@pytest.fixture
def pay(tmp_path: Path) -> Stating:
    def pay(text: str) -> list[dict[str, Any]]:
        path = tmp_path / "glazier.md"
        path.write_text(f"# Glazier Career Guide\n\n## Salary\n\n{text}\n", encoding="utf-8")
        names = ("title", "place", "country", "period", *FIGURES)
        rows = [row.model_dump() for row in rows_of(read_guide(path), "salaries")]
        return [{name: row[name] for name in names if row[name] not in (None, "year")} for row in rows]

    return pay


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("With experience, you can earn up to £31,000.", [{"title": "With experience", "maximum": 31000}]),
        ("Once fully qualified, you earn £29,000.", [{"title": "Once fully qualified", "value": 29000}]),
        ("After six years you could earn £36,000.", [{"title": "After six years", "value": 36000}]),
        ("Trainees get £19,000, with £27,000 after two years.", [{"title": "after two years", "value": 27000}]),
        ("Once they reach mid-level, glaziers earn £33,000.", [{"title": "Once they reach mid-level", "value": 33000}]),
        ("With a growing demand, you can earn £31,000.", [{"value": 31000}]),
    ],
)
def test_a_time_of_a_career_is_whose_pay_it_is(pay: Stating, sentence: str, stated: list[dict[str, Any]]) -> None:
    assert pay(sentence)[-len(stated) :] == stated


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("A newly hired glazier on Band 4 earns £26,000 to £29,000.", "Band 4"),
        ("The starting salary for a glazier is Band 4, which is £26,000 rising to £29,000.", "Band 4"),
    ],
)
def test_a_grade_among_other_words_is_whose_pay_it_is(pay: Stating, sentence: str, title: str) -> None:
    assert pay(sentence) == [{"title": title, "minimum": 26000, "maximum": 29000}]


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("Wagebook reports an average base salary of £31,000.", [{"mean": 31000}]),
        ("Wagebook says the median is £32,000.", [{"median": 32000}]),
        ("Roof tilers report an average salary of £34,000.", [{"title": "Roof tilers", "mean": 34000}]),
    ],
)
def test_who_tells_of_pay_is_not_who_is_paid(pay: Stating, sentence: str, stated: list[dict[str, Any]]) -> None:
    assert pay(sentence) == stated


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        (
            "Senior: Up to £51,000. Junior: From £22,000.",
            [{"title": "Senior", "maximum": 51000}, {"title": "Junior", "minimum": 22000}],
        ),
        ("In Singapore, the median monthly wage is S$4,800.", [{"country": "SG", "period": "month", "median": 4800}]),
        ("At entry level, the pay is about £21,000.", [{"title": "entry level", "value": 21000}]),
        ("Typical starting salaries are in the region of £21,000.", [{"value": 21000}]),
        ("Trainees make 40% of journeyman wages, about £11 an hour.", [{"title": "Trainees", "period": "hour", "value": 11}]),
        (
            "Those working in shipyards earned a median of £41,000, those in schools £35,000.",
            [{"title": "Those working in shipyards", "median": 41000}, {"title": "those in schools", "median": 35000}],
        ),
        (
            "Glaziers earned median annual wages of £41,000 in shipyards and £35,000 in schools.",
            [{"title": "shipyards", "median": 41000}, {"title": "schools", "median": 35000}],
        ),
        ("Non-union glaziers make £28,000.", [{"title": "Non-union glaziers", "value": 28000}]),
        ("Total pay: £45,000", [{"value": 45000}]),
        (
            "The best trades are: glazing, £41,000; tiling, £37,000.",
            [{"title": "glazing", "value": 41000}, {"title": "tiling", "value": 37000}],
        ),
        ("As of 2024, the annual pay is:\n\n- Average: £41,000", [{"mean": 41000}]),
    ],
)
def test_words_of_a_sentence_that_are_no_names(pay: Stating, sentence: str, stated: list[dict[str, Any]]) -> None:
    assert pay(sentence) == stated


def test_a_name_on_the_line_above_its_sum_is_whose_pay_it_is(pay: Stating) -> None:
    assert pay("Less than 1 year\n\n£21,000\n\n1-3 years\n\n£25,000 a year\n\n4 years or more\n\n£31,000") == [
        {"title": "Less than 1 year", "value": 21000},
        {"title": "1-3 years", "value": 25000},
        {"title": "4 years or more", "value": 31000},
    ]


def test_a_label_names_whose_average_it_is(pay: Stating) -> None:
    assert pay("Roof tiler median salary: £31,000") == [{"title": "Roof tiler", "median": 31000}]


def test_a_sum_beside_one_of_whom_no_row_can_tell_makes_none_either(pay: Stating) -> None:
    assert pay("The industries that pay best are glass works at £25 an hour or £52,000 a year.") == []


def test_names_below_their_sums_are_not_those_of_the_next(pay: Stating) -> None:
    assert pay("£21,000\n\nLeeds Glass\n\n£25,000\n\nYork Panes") != [{"title": "Leeds Glass", "value": 25000}]
    assert all("title" not in row for row in pay("£21,000\n\nLeeds Glass\n\n£25,000\n\nYork Panes"))
