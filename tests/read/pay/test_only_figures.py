"""Further sums of a sentence that say only what they are, and percentiles that are told in turn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

NAMES = (
    "title",
    "place",
    "period",
    "minimum",
    "median",
    "mean",
    "maximum",
    "percentile_10",
    "percentile_25",
    "percentile_90",
    "value",
)
Stating = Callable[[str], list[dict[str, Any]]]


@pytest.fixture
def pay(tmp_path: Path) -> Stating:
    def pay(text: str) -> list[dict[str, Any]]:
        path = tmp_path / "glazier.md"
        path.write_text(f"# Glazier Career Guide\n\n## Salary\n\n{text}\n", encoding="utf-8")
        rows = [row.model_dump() for row in rows_of(read_guide(path), "salaries")]
        return [{name: row[name] for name in NAMES if row[name] not in (None, "year")} for row in rows]

    return pay


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        (
            "Junior glaziers earn between £20,000 and £26,000, with an average of £23,000.",
            [{"title": "Junior glaziers", "minimum": 20000, "mean": 23000, "maximum": 26000}],
        ),
        (
            "The median pay for roof tilers in Leeds is £32,000, ranging from £25,000 to £41,000.",
            [{"title": "roof tilers", "place": "Leeds", "minimum": 25000, "median": 32000, "maximum": 41000}],
        ),
        (
            "- Junior Glaser: Einstiegsgehalt zwischen 29.500 und 36.400 € im Jahr, Durchschnitt bei 33.200 €.",
            [{"title": "Junior Glaser", "minimum": 29500, "mean": 33200, "maximum": 36400}],
        ),
        (
            "Junior glaziers get £19,000, and the average is £31,000.",
            [{"title": "Junior glaziers", "value": 19000}, {"mean": 31000}],
        ),
    ],
)
def test_a_further_sum_that_says_only_what_it_is(pay: Stating, sentence: str, stated: list[dict[str, Any]]) -> None:
    assert pay(sentence) == stated


def test_percentiles_by_the_hour_and_by_the_year_in_turn_are_one_row_each(pay: Stating) -> None:
    sentence = (
        "The lowest 10 percent earn £9.20 an hour, or £19,140 a year; the highest 10 percent earn £22 an hour, or £45,760 a year."
    )
    assert pay(sentence) == [
        {"period": "hour", "percentile_10": 9.2, "percentile_90": 22},
        {"percentile_10": 19140, "percentile_90": 45760},
    ]


def test_a_key_of_one_word_that_calls_its_number_pay_is_told(tmp_path: Path) -> None:
    path = tmp_path / "glazier.md"
    path.write_text("roles:\n- name: Junior Glazier\n  baseSalary: 4721\n  monthlyBonus: 900\n", encoding="utf-8")
    assert [trouble.found for trouble in read_guide(path).troubles if trouble.reason == "unread-pay"] == ["4721"]
