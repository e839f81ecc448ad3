"""Sentences without a word for pay behind one that states it: they go on of pay, are told, or are of something else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

FIGURES = ("minimum", "maximum", "median", "mean", "value")


def read(folder: Path, text: str) -> GuideTables:
    path = folder / "plumber.md"
    path.write_text(f"# Plumber\n\n{text}\n", encoding="utf-8")
    return read_guide(path)


def stated(guide: GuideTables) -> list[tuple[Any, ...]]:
    return [
        (row.title or row.place, {name: value for name in FIGURES if (value := getattr(row, name)) is not None})
        for row in rows_of(guide, "salaries")
    ]


@pytest.mark.parametrize(
    ("behind", "row"),
    [
        ("In Oregon, the figure climbs to $71,000.", ("Oregon", {"value": 71_000})),
        ("That number is $71,000 in Oregon.", ("Oregon", {"value": 71_000})),
        ("Shop plumbers fare better, at $71,000.", ("Shop plumbers", {"value": 71_000})),
        ("\n\nShop plumbers do best at $71,000.", ("Shop plumbers", {"value": 71_000})),
    ],
)
def test_a_sentence_goes_on_of_pay(tmp_path: Path, behind: str, row: tuple[Any, ...]) -> None:
    guide = read(tmp_path, f"A plumber makes $60,000 a year. {behind}")
    assert stated(guide) == [(None, {"value": 60_000}), row]


@pytest.mark.parametrize(
    "behind",
    [
        "With call-outs it may come to $75,000 in all.",
        "Plumbers with a van of their own put up $50,000 at first.",
        "Plumbing foremen of gas works do well, at $80,000.",
    ],
)
def test_a_sum_that_may_be_pay_is_told(tmp_path: Path, behind: str) -> None:
    guide = read(tmp_path, f"A plumber makes $60,000 a year. {behind}")
    assert stated(guide) == [(None, {"value": 60_000})]
    assert [one.reason for one in guide.troubles if one.reason == "unread-pay"]


@pytest.mark.parametrize(
    "behind",
    [
        "The average house costs $150,000.",
        "Plumbers spend $40,000 on a van.",
        "The town raised $900,000 for a new school.",
        "Plumbers owe £40,000 for their training.",
        "Plumbers of the town gave up to $60,000 to a school.",
    ],
)
def test_a_sum_of_something_else_is_none(tmp_path: Path, behind: str) -> None:
    guide = read(tmp_path, f"A plumber in Ohio makes $60,000 a year. {behind}")
    assert [figures for _, figures in stated(guide)] == [{"value": 60_000}]


def test_a_sum_of_the_size_of_a_years_pay_is_told_where_nothing_stands_before_it(tmp_path: Path) -> None:
    guide = read(tmp_path, "In Oregon the number is $71,000.")
    assert not stated(guide)
    assert [one.reason for one in guide.troubles if one.reason == "unread-pay"]


def test_those_whom_a_sentence_begins_with_start_at_a_years_pay(tmp_path: Path) -> None:
    guide = read(tmp_path, "Apprentice plumbers start at $30,000.")
    assert stated(guide) == [("Apprentice plumbers", {"minimum": 30_000})]


def test_german_and_french_sentences_go_on(tmp_path: Path) -> None:
    path = tmp_path / "klempner.md"
    path.write_text(
        "# Klempner\n\nEin Klempner verdient im Schnitt 35.000 Euro im Jahr. In Bayern liegt die Zahl bei 39.000 Euro.\n",
        encoding="utf-8",
    )
    assert stated(read_guide(path)) == [(None, {"mean": 35_000}), ("Bayern", {"value": 39_000})]
    path.write_text(
        "# Plombier\n\nUn plombier gagne en moyenne 28 000 € par an. À Paris, le chiffre monte à 33 000 €.\n",
        encoding="utf-8",
    )
    assert stated(read_guide(path)) == [(None, {"mean": 28_000}), ("Paris", {"value": 33_000})]


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        (
            "The median salary of a plumber is $31,200, which comes to about $15 an hour for full-time work.",
            [(None, {"median": 31_200}), (None, {"median": 15})],
        ),
        (
            "Here in Oregon the median salary is $42,000 (about $20.20 per hour), and the high end is $70,000.",
            [("Oregon", {"median": 42_000}), ("Oregon", {"median": 20.20}), (None, {"maximum": 70_000})],
        ),
        ("Pay for a plumber averages around $38k, or about $18 per hour.", [(None, {"mean": 38_000}), (None, {"mean": 18})]),
        (
            "Pay is best in the city of New York with $64,000, Chicago with $55,000 and Denver with $54,000.",
            [("New York", {"value": 64_000}), ("Chicago", {"value": 55_000}), ("Denver", {"value": 54_000})],
        ),
        (
            "The average salary of a plumber is £47,000. In Central London it is £57,000, and for Leeds the average is £45,000.",
            [(None, {"mean": 47_000}), ("Central London", {"value": 57_000}), ("Leeds", {"mean": 45_000})],
        ),
        ("The BLS put the median salary of a plumber at $45,000 per year.", [(None, {"median": 45_000})]),
    ],
)
def test_further_sums_of_a_sentence(tmp_path: Path, sentence: str, rows: list[tuple[Any, ...]]) -> None:
    assert stated(read(tmp_path, sentence)) == rows


def test_a_sum_for_another_time_that_is_not_as_much_is_not_the_same(tmp_path: Path) -> None:
    guide = read(tmp_path, "The median salary of a plumber is $31,200, and with call-outs that is some $40 an hour.")
    assert (None, {"median": 40}) not in stated(guide)


def test_what_a_sentence_says_to_some_of_its_readers_is_of_no_one(tmp_path: Path) -> None:
    guide = read(tmp_path, "Fresh out of school you can make around $30,000 a year.")
    assert not stated(guide)
    assert [one.reason for one in guide.troubles if one.reason == "unread-pay"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Hourly Wage $11.00 $13.19 $16.06 $19.17",
        "Plumbers and roofers earn £30,000 and £28,000 respectively.",
    ],
)
def test_sums_of_a_lost_table_or_in_turn_are_told(tmp_path: Path, sentence: str) -> None:
    guide = read(tmp_path, f"## Pay\n\n{sentence}")
    assert not stated(guide)
    assert [one.reason for one in guide.troubles if one.reason == "unread-pay"]


@pytest.mark.parametrize("line", ["Gloves $50 $60", "Tuition fees are £9,000 and £6,000 respectively."])
def test_prices_side_by_side_are_not_told_as_pay(tmp_path: Path, line: str) -> None:
    guide = read(tmp_path, line)
    assert not stated(guide)
    assert not [one.reason for one in guide.troubles if one.reason == "unread-pay"]


def test_a_note_on_all_figures_says_what_large_sums_are_paid_for(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        "## Pay\n\nThese are the ranges (all figures are in AED per month):\n\na. Banks\n\n- Juniors: 8,000–15,000 AED\n"
        "- Specialists: 50,000–120,000 AED\n",
    )
    assert [row.period for row in rows_of(guide, "salaries")] == ["month", "month"]


def test_numbers_name_nobody(tmp_path: Path) -> None:
    guide = read(tmp_path, "## Annual Salary (US, USD)\n\n30,000—45,000\nMedian: $37,500\n")
    assert all(row.title is None for row in rows_of(guide, "salaries"))


def test_these_professionals_are_those_of_the_guide(tmp_path: Path) -> None:
    guide = read(tmp_path, "These professionals earn an average of $60,000 a year.")
    assert stated(guide) == [(None, {"mean": 60_000})]


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        (
            "The median pay is $47,100 in the state service, $42,000 in town halls, and $41,600 in hospitals.",
            [
                ("state service", {"median": 47_100}),
                ("town halls", {"median": 42_000}),
                ("hospitals", {"median": 41_600}),
            ],
        ),
        (
            "The best pay is in Ohio, where wages are at $56.33, or $117,170; Texas at $55.84, or $116,150.",
            [
                ("Ohio", {"value": 56.33}),
                ("Ohio", {"value": 117_170}),
                ("Texas", {"value": 55.84}),
                ("Texas", {"value": 116_150}),
            ],
        ),
        ("A plumber who works up to the very end of a day, makes $60,000.", [(None, {"value": 60_000})]),
    ],
)
def test_each_sum_of_a_row_of_them_is_of_the_name_beside_it(tmp_path: Path, sentence: str, rows: list[tuple[Any, ...]]) -> None:
    assert stated(read(tmp_path, sentence)) == rows


@pytest.mark.parametrize("rest", [", and bonuses of $2,000 a year", "; the school there costs $9,000", " and a bonus"])
def test_what_comes_behind_another_clause_is_none_of_the_sum(tmp_path: Path, rest: str) -> None:
    assert stated(read(tmp_path, f"A plumber makes $24 an hour{rest}.")) == [(None, {"value": 24})]


def test_two_sums_that_are_as_much_are_of_an_hour_and_a_year(tmp_path: Path) -> None:
    guide = read(tmp_path, "A plumber gets a wage of $22.92, or $47,670.")
    assert [(row.period, row.value) for row in rows_of(guide, "salaries")] == [("hour", 22.92), ("year", 47_670)]


def test_a_number_before_its_label_is_pay(tmp_path: Path) -> None:
    guide = read(tmp_path, "## Facts\n\n- 1310 Weekly pay\n- 61% work all day\n")
    assert [(row.period, row.value) for row in rows_of(guide, "salaries")] == [("week", 1310)]


def test_chains_of_sums_and_bands_that_start_are_told(tmp_path: Path) -> None:
    for text in ("## Job Salary\n\n$30K <= $59K <= $115K", "Band 7 posts start at £40,100 and rise to £45,900."):
        guide = read(tmp_path, text)
        assert not stated(guide)
        assert [one.reason for one in guide.troubles if one.reason == "unread-pay"]


def test_abbreviations_end_no_german_sentence(tmp_path: Path) -> None:
    path = tmp_path / "klempner.md"
    path.write_text(
        "# Klempner\n\nDurchschnittlich beträgt das Gehalt für Klempner ca. 43.000 Euro brutto pro Jahr.\n", encoding="utf-8"
    )
    assert stated(read_guide(path)) == [(None, {"mean": 43_000})]


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        ("A plumber makes $22 an hour to start.", [(None, {"minimum": 22})]),
        (
            "A plumber starts at $15 an hour, but within two years you could be making $20.",
            [
                (None, {"minimum": 15}),
                ("within two years", {"value": 20}),
            ],
        ),
        ("On the low end, plumbers earn $30,000; on the high end, $70,000.", [(None, {"minimum": 30_000, "maximum": 70_000})]),
        (
            "A gas plumber's salary is $65,000, compared with $48,000 for a general plumber.",
            [("gas plumber", {"value": 65_000}), ("general plumber", {"value": 48_000})],
        ),
    ],
)
def test_ends_and_those_compared(tmp_path: Path, sentence: str, rows: list[tuple[Any, ...]]) -> None:
    assert stated(read(tmp_path, sentence)) == rows


@pytest.mark.parametrize(
    "sentence",
    [
        "Pipe technicians earn 20% more than the $48,000 that plumbers make on average.",
        "If you become a gas engineer, you'd be looking at $80,000 to $110,000.",
        "The national median is $48,940, but in Ohio it's $56,300.",
    ],
)
def test_what_is_compared_with_or_stands_alone_is_told(tmp_path: Path, sentence: str) -> None:
    guide = read(tmp_path, sentence)
    assert not stated(guide)
    assert [one.reason for one in guide.troubles if one.reason == "unread-pay"]


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        (
            "Large firms pay $53,000 a year, while small firms pay $42,000 a year.",
            [("employer", "Large firms", 53_000), ("employer", "small firms", 42_000)],
        ),
        (
            "Small firms pay $50,000 a year, and big ones pay $70,000.",
            [("employer", "Small firms", 50_000), ("employer", "big ones", 70_000)],
        ),
        (
            "Plumbers are paid $15 an hour in their first year and $22 an hour in their fourth.",
            [("headline", None, 15), ("headline", None, 22)],
        ),
        ("The current rate for journeypersons is $49 an hour.", [("level", "journeypersons", 49)]),
        ("The pay rate for glaziers as of August 2023 is $49 an hour.", [("occupation", "glaziers", 49)]),
        (
            "In Ohio, a junior glazier with less than three years of experience earns $30,000 a year.",
            [("level", "junior glazier", 30_000)],
        ),
    ],
)
def test_who_pays_and_is_paid_in_clauses_side_by_side(tmp_path: Path, sentence: str, rows: list[tuple[Any, ...]]) -> None:
    found = rows_of(read(tmp_path, sentence), "salaries")
    assert [(row.scope, row.title, row.value if row.value is not None else row.mean) for row in found] == rows
