"""Subjects of sentences on pay: people of no known job, those who pay, one person's story, and all but some."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

FIGURES = ("minimum", "maximum", "median", "mean", "percentile_90", "value")
Reading = Callable[[str], GuideTables]


@pytest.fixture
def read(tmp_path: Path) -> Reading:
    def read(text: str) -> GuideTables:
        path = tmp_path / "glazier.md"
        path.write_text(f"# Glazier Career Guide\n\n## Pay\n\n{text}\n", encoding="utf-8")
        return read_guide(path)

    return read


def stated(guide: GuideTables) -> list[dict[str, Any]]:
    names = ("scope", "title", "place", *FIGURES)
    rows = [row.model_dump() for row in rows_of(guide, "salaries")]
    return [{name: row[name] for name in names if row[name] is not None} for row in rows]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        (
            "A fitter on tall buildings earned £37,000.",
            {"scope": "occupation", "title": "fitter on tall buildings", "value": 37000},
        ),
        ("People with a licence earn £37,000.", {"scope": "occupation", "title": "People with a licence", "value": 37000}),
        (
            "In Leeds, a plumber in public buildings makes £37,000.",
            {"scope": "occupation", "title": "plumber in public buildings", "place": "Leeds", "value": 37000},
        ),
        ("They are better off than tilers whose pay is £27,000.", {"scope": "occupation", "title": "tilers", "value": 27000}),
        ("American firms can pay £37,000.", {"scope": "employer", "title": "American firms", "value": 37000}),
        ("Panes & Sons pay their apprentices £19,000.", {"scope": "level", "title": "Panes & Sons, apprentices", "value": 19000}),
        (
            "The average pay for permanent shop professionals is £33,000.",
            {"scope": "occupation", "title": "permanent shop professionals", "mean": 33000},
        ),
        ("Average pay is £29,000 for roof tilers.", {"scope": "occupation", "title": "roof tilers", "mean": 29000}),
        ("The Leeds average salary is £33,000.", {"scope": "region", "place": "Leeds", "mean": 33000}),
        ("Glaziers make as much as £50,000 (90th percentile).", {"scope": "headline", "percentile_90": 50000}),
    ],
)
def test_a_subject_is_whom_a_sum_is_paid_to_or_by_whom(read: Reading, sentence: str, row: dict[str, Any]) -> None:
    assert stated(read(sentence)) == [row]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kim, 34, left her desk to fit windows and now earns £72,000.",
        "My first salary was £19,000.",
        "Extra shifts could boost yearly earnings by more than £3,000.",
    ],
)
def test_what_one_person_is_paid_and_what_is_paid_besides_is_no_pay_of_the_role(read: Reading, sentence: str) -> None:
    assert stated(read(sentence)) == []


@pytest.mark.parametrize(
    "sentence",
    ["Outside of London, glaziers earn £27,000.", "The lowest earners make an average of £19,000."],
)
def test_pay_of_all_but_some_or_of_those_at_an_end_is_told(read: Reading, sentence: str) -> None:
    guide = read(sentence)
    assert stated(guide) == []
    assert [trouble.reason for trouble in guide.troubles if trouble.table == "salaries"] == ["unread-pay"]


def test_a_list_by_employer_names_employers_though_their_names_hold_that_of_a_place(read: Reading) -> None:
    listed = read("### Glazier Salary by Employer\n\n- Panes of Leeds Ltd — £28,000-£34,000\n- London Glass — £27,000-£31,000")
    assert [row.scope for row in rows_of(listed, "salaries")] == ["employer", "employer"]


def test_a_source_is_no_label_of_the_sums_behind_it(read: Reading) -> None:
    listed = read(
        "The pay by experience is as follows, per Salary Atlas: one to four years -- £24,000; five to nine years -- £31,000."
    )
    assert [(row.title, row.value) for row in rows_of(listed, "salaries")] == [
        ("one to four years", 24000),
        ("five to nine years", 31000),
    ]


def test_plurals_of_words_for_pay_name_it(read: Reading) -> None:
    assert stated(read("The top 10 percent of glaziers earn yearly incomes of £58,000.")) == [
        {"scope": "headline", "percentile_90": 58000}
    ]
