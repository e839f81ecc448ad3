"""Whose pay a sentence, a list or a heading of a page no layout knows states: who, where, and at what stage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

FIGURES = ("minimum", "maximum", "median", "mean", "percentile_10", "percentile_25", "percentile_75", "percentile_90", "value")
Stating = Callable[..., list[dict[str, Any]]]


def read(folder: Path, text: str, title: str) -> GuideTables:
    path = folder / "glazier.md"
    path.write_text(f"# {title}\n\n{text}\n", encoding="utf-8")
    return read_guide(path)


@pytest.fixture
def pay(tmp_path: Path) -> Stating:
    def pay(text: str, title: str = "Glazier Career Guide") -> list[dict[str, Any]]:
        names = ("title", "place", "country", "period", *FIGURES)
        rows = [row.model_dump() for row in rows_of(read(tmp_path, text, title), "salaries")]
        return [{name: row[name] for name in names if row[name] not in (None, "year")} for row in rows]

    return pay


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("The average glazier salary in Leeds is £31,000.", [{"place": "Leeds", "mean": 31000}]),
        ("The pay for a senior glazier in Leeds is £41,000.", [{"title": "senior glazier", "place": "Leeds", "value": 41000}]),
        ("- Senior glazier in Leeds: £41,000", [{"title": "Senior glazier", "place": "Leeds", "value": 41000}]),
        ("Facade glaziers in the UK earn £34,000.", [{"title": "Facade glaziers", "country": "GB", "value": 34000}]),
        ("Glaziers in Scotland earn £34,000.", [{"place": "Scotland", "country": "GB", "value": 34000}]),
        (
            "Roof tilers earned £35,000 on average working in Leeds, as opposed to £38,000 in Bristol.",
            [
                {"title": "Roof tilers", "place": "Leeds", "mean": 35000},
                {"title": "Roof tilers", "place": "Bristol", "value": 38000},
            ],
        ),
        (
            "The pay of a glazier in Leeds is £31,000, while in Bristol, it’s about £33,000.",
            [{"place": "Leeds", "value": 31000}, {"place": "Bristol", "value": 33000}],
        ),
    ],
)
def test_a_sentence_says_who_and_where(pay: Stating, sentence: str, stated: list[dict[str, Any]]) -> None:
    assert pay(f"## Pay\n\n{sentence}") == stated


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("Yearly, glaziers make £30,000.", {"value": 30000}),
        ("Skilled fitters potentially earn £33,000.", {"title": "Skilled fitters", "value": 33000}),
        ("The wage—that means half of the people earned less—for glaziers was £17 an hour.", {"period": "hour", "value": 17}),
        ("The lowest you may receive is £9.50 per hour.", {"period": "hour", "minimum": 9.5}),
    ],
)
def test_words_by_the_way_name_nobody(pay: Stating, sentence: str, stated: dict[str, Any]) -> None:
    assert pay(f"## Pay\n\n{sentence}") == [stated]


def test_a_low_and_a_high_are_ends_and_a_bracket_says_them_by_the_year(pay: Stating) -> None:
    assert pay("## Pay\n\nA glazier can make a low of £12/hour (£24,960/year) to a high of £22/hour (£45,760).") == [
        {"period": "hour", "minimum": 12},
        {"minimum": 24960},
        {"period": "hour", "maximum": 22},
        {"maximum": 45760},
    ]


def test_the_mean_of_those_who_start_is_not_that_of_all(pay: Stating) -> None:
    assert pay("## Pay\n\nThe average starting salary is £22,000.") == [{"title": "starting salary", "mean": 22000}]


def test_a_range_of_those_who_start_is_theirs(pay: Stating) -> None:
    assert pay("## Pay\n\nThe starting salary is between £22,000 and £24,000.") == [
        {"title": "starting salary", "minimum": 22000, "maximum": 24000}
    ]


def test_a_sentence_is_not_called_average_by_its_heading(pay: Stating) -> None:
    assert pay("## Average pay\n\nBeginners can make £21,000.\n\n- Seniors: £41,000") == [
        {"title": "Beginners", "value": 21000},
        {"title": "Seniors", "mean": 41000},
    ]


def test_a_share_whose_number_is_a_word_ends_at_a_percentile(pay: Stating) -> None:
    assert pay("## Pay\n\nThe top ten percent of glaziers earn £58,000.") == [{"percentile_90": 58000}]


def test_a_heading_that_ends_in_a_verb_names_nobody(pay: Stating) -> None:
    assert pay("## Things to consider\n\nApprentice pay ranges from £17,000 to £19,000.") == [
        {"title": "Apprentice", "minimum": 17000, "maximum": 19000}
    ]


def test_the_sentence_that_leads_in_a_list_says_who_employs(tmp_path: Path) -> None:
    lead = "Here is what glaziers with some years behind them can expect to be paid at well-known companies:"
    listed = "- Glassworks: £28,000 – £34,000\n- Panes & Sons: £27,000 – £31,000"
    guide = read(tmp_path, f"## Pay\n\n{lead}\n\n{listed}", "Glazier")
    assert [(row.scope, row.title) for row in rows_of(guide, "salaries")] == [
        ("employer", "Glassworks"),
        ("employer", "Panes & Sons"),
    ]


@pytest.mark.parametrize(
    ("cards", "stated"),
    [
        ("£16.00\n\n£12.00\n\nLow\n\n£22.00\n\nHigh", {"minimum": 12, "median": 16, "maximum": 22}),
        ("Low\n\n£12.00\n\nHigh\n\n£22.00", {"minimum": 12, "maximum": 22}),
    ],
)
def test_a_label_stands_below_its_sum_or_above_it(pay: Stating, cards: str, stated: dict[str, Any]) -> None:
    assert pay(f"## Median hourly wage\n\n{cards}") == [{"period": "hour", **stated}]


def test_a_heading_calls_one_lone_sum_only_what_it_says(tmp_path: Path) -> None:
    guide = read(tmp_path, "## Median hourly wage\n\n£16.00\n\n£12.00", "Glazier")
    assert [row.median for row in rows_of(guide, "salaries")] == [16]
    assert [trouble.found for trouble in guide.troubles if trouble.reason == "unread-pay"] == ["£12.00"]


def test_a_sum_that_is_paid_for_no_time_is_told_and_says_nothing_of_the_next(tmp_path: Path) -> None:
    guide = read(tmp_path, "Average glazier salary: £2,400 per month | £1,100 per fortnight | £550 per week", "Glazier")
    assert [(row.period, row.mean, row.title) for row in rows_of(guide, "salaries")] == [
        ("month", 2400, None),
        ("week", 550, None),
    ]
    assert [trouble.found for trouble in guide.troubles if trouble.reason == "open-period"] == ["£1,100"]


def test_what_is_left_after_tax_is_no_pay(pay: Stating) -> None:
    assert pay("## After tax\n\nA glazier can expect an after-tax salary of £24,000.") == []
