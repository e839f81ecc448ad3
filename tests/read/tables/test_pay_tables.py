"""Tables of publishers that no layout knows: whose pay each figure is, which figure, of what period, in what money."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

Reading = Callable[..., GuideTables]
_FIGURES = ("value", "minimum", "median", "mean", "maximum", "percentile_10", "percentile_25", "percentile_75", "percentile_90")


@pytest.fixture
def read(tmp_path: Path) -> Reading:
    def read(raw: str, name: str = "potter.md") -> GuideTables:
        path = tmp_path / name
        path.write_text(raw, encoding="utf-8")
        return read_guide(path)

    return read


def pay(guide: GuideTables, *names: str) -> list[tuple[Any, ...]]:
    """Rows of pay: the columns asked for, then the figures that are stated."""
    return [
        (*(getattr(row, name) for name in names), {name: value for name in _FIGURES if (value := getattr(row, name)) is not None})
        for row in rows_of(guide, "salaries")
    ]


def levels(guide: GuideTables) -> list[tuple[Any, ...]]:
    return [
        tuple(getattr(row, name) for name in ("title", "grade", "years_min", "years_max")) for row in rows_of(guide, "levels")
    ]


def table(*rows: str, heading: str = "Salary", title: str = "Potters in the United States") -> str:
    head, *body = [f"| {row} |" for row in rows]
    bars = "|" + " --- |" * (head.count("|") - 1)
    return f"# {title}\n\n## {heading}\n\n" + "\n".join([head, bars, *body]) + "\n"


def test_bands_in_any_section_are_levels_whose_middle_is_no_median(read: Reading) -> None:
    guide = read(table("Level | Title | Min | Mid | Max", "P1 | Apprentice Potter | $21,000 | $24,000 | $27,000",
                       "P2 | Master Potter | $45,000 | $52,000 | $59,000", heading="Bands (Pay, Annual, USD)"))  # fmt: skip
    assert pay(guide, "scope", "title", "currency", "period", "level_rank") == [
        ("level", "Apprentice Potter", "USD", "year", 1, {"minimum": 21000, "maximum": 27000}),
        ("level", "Master Potter", "USD", "year", 2, {"minimum": 45000, "maximum": 59000}),
    ]
    assert levels(guide) == [("Apprentice Potter", "P1", None, None), ("Master Potter", "P2", None, None)]


def test_a_matrix_of_roles_and_levels_has_a_row_a_cell_and_a_level_a_column(read: Reading) -> None:
    guide = read(table("Role | Entry (0-2 years) | Senior (5+ yrs)", "Potter | $21K-$27K | $40K-$52K", "Glazer | - | $46K-60K+"))
    assert pay(guide, "scope", "title", "level_rank", "open_ended") == [
        ("level", "Potter, Entry", 1, False, {"minimum": 21000, "maximum": 27000}),
        ("level", "Potter, Senior", 2, False, {"minimum": 40000, "maximum": 52000}),
        ("level", "Glazer, Senior", 2, True, {"minimum": 46000, "maximum": 60000}),
    ]
    assert levels(guide) == [("Entry", None, 0, 2), ("Senior", None, 5, None)]


def test_a_matrix_of_places_and_levels_names_both(read: Reading) -> None:
    guide = read(
        table("City | Junior | Senior | Cost of living", "Leeds | £21,000 | £31,000 | £900", "York, UK | £20k-22k | £30k | low")
    )
    assert pay(guide, "scope", "title", "place", "country", "currency") == [
        ("level", "Junior", "Leeds", None, "GBP", {"value": 21000}),
        ("level", "Senior", "Leeds", None, "GBP", {"value": 31000}),
        ("level", "Junior", "York, UK", "GB", "GBP", {"minimum": 20000, "maximum": 22000}),
        ("level", "Senior", "York, UK", "GB", "GBP", {"value": 30000}),
    ]


def test_a_table_of_metrics_is_read_down(read: Reading) -> None:
    guide = read(table("Metric | Value | Source", "Median annual salary | $60,500 | BLS", "Entry-level salary | $41,000 | BLS",
                       "90th percentile | $98,000 | BLS", "Job growth | 4% | BLS", "Number of jobs | 12,300 | BLS"))  # fmt: skip
    assert pay(guide, "scope", "title", "period") == [
        ("headline", None, "year", {"median": 60500, "percentile_90": 98000}),
        ("level", "Entry-level", "year", {"value": 41000}),
    ]


def test_percentiles_by_hour_and_year_are_two_rows(read: Reading) -> None:
    guide = read(table("Percentile | Hourly wage | Annual wage", "10% | $14.50 | $30,160", "50% (Median) | $21.00 | $43,680",
                       "90% | $33.10 | $68,850"))  # fmt: skip
    assert pay(guide, "scope", "period") == [
        ("headline", "hour", {"percentile_10": 14.5, "median": 21, "percentile_90": 33.1}),
        ("headline", "year", {"percentile_10": 30160, "median": 43680, "percentile_90": 68850}),
    ]


def test_what_stands_across_is_read_across(read: Reading) -> None:
    guide = read(
        table(" | Junior | Senior", "Minimum | 30,000 | 50,000", "Maximum | 40,000 | 70,000", heading="Pay in CAD, yearly")
    )
    assert pay(guide, "title", "currency", "period") == [
        ("Junior", "CAD", "year", {"minimum": 30000, "maximum": 40000}),
        ("Senior", "CAD", "year", {"minimum": 50000, "maximum": 70000}),
    ]


@pytest.mark.parametrize(
    ("heading", "cell", "value", "currency", "period"),
    [
        ("Salary (AUD)", "$85,000", 85000, "AUD", "year"),
        ("Salary (in thousands, £)", "48", 48000, "GBP", "year"),
        ("Pay (LPA)", "12", 1200000, "INR", "year"),
        ("Monthly pay (€)", "3,100", 3100, "EUR", "month"),
        ("Hourly rate", "$31.50", 31.5, "USD", "hour"),
        ("Salary ($k)", "85", 85000, "USD", "year"),
        ("Salary", "€52,000", 52000, "EUR", "year"),
    ],
)
def test_a_heading_says_money_scale_and_period(
    read: Reading, heading: str, cell: str, value: float, currency: str, period: str
) -> None:
    guide = read(table(f"Role | {heading}", f"Potter | {cell}", f"Glazer | {cell}"))
    assert pay(guide, "currency", "period") == [(currency, period, {"value": value})] * 2


def test_bonus_equity_fees_and_prices_are_no_pay(read: Reading) -> None:
    guide = read(
        table("Level | Base salary | Bonus | Stock (RSUs) | Tuition", "Junior | $50,000 | $4,000 | $9,000 | $700",
              "Senior | $80,000 | $9,000 | $30,000 | $900")
        + "\n## Costs\n\n| Course | Price |\n| --- | --- |\n| Wheel | $20,000 |\n| Kiln | $30,000 |\n"
    )  # fmt: skip
    assert pay(guide, "title") == [("Junior", {"value": 50000}), ("Senior", {"value": 80000})]


def test_groups_above_empty_cells_and_notes_are_no_owners(read: Reading) -> None:
    guide = read(table("Group | Title | Range", "Studio | Potter | £30,000 - £35,000", "&nbsp; | Glazer | £31,000 - £36,000",
                       "Shop | Seller | £25,000 - £26,000"))  # fmt: skip
    assert [title for title, _ in pay(guide, "title")] == ["Potter", "Glazer", "Seller"]


@pytest.mark.parametrize(
    "text",
    [
        "Level\tPay\nJunior\t£21,000\nSenior\t£31,000\n",
        "Level      Pay\nJunior     £21,000\nSenior     £31,000\n",
        "| Level | Pay |\n|-------|\n| Junior | £21,000 |\n| Senior | £31,000 |\n",
    ],
)
def test_a_table_written_as_text_is_one(read: Reading, text: str) -> None:
    guide = read(f"Potter\n\nSalary\n\n{text}", "potter.txt")
    assert pay(guide, "scope", "title") == [("level", "Junior", {"value": 21000}), ("level", "Senior", {"value": 31000})]


def test_a_table_without_a_header_under_a_heading_for_pay(read: Reading) -> None:
    guide = read("# Potter\n\n## Salary\n\n<table><tr><td>Junior potter</td><td>£21,000</td></tr>"
                 "<tr><td>Senior potter</td><td>£31,000</td></tr></table>\n")  # fmt: skip
    assert pay(guide, "title") == [("Junior potter", {"value": 21000}), ("Senior potter", {"value": 31000})]


def test_a_row_states_its_place_in_the_text(read: Reading) -> None:
    guide = read(table("Title | Pay", "Potter &amp; glazer | $21,000", "Seller | $30,000"))
    key, *row = pay(guide, "salary_id", "title", "source_text", "line_start")[0][:4]
    place = guide.place(key, "title")
    assert row == ["Potter & glazer", "$21,000", 7]
    assert place is not None
    assert place.source_text == "Potter &amp; glazer"


def test_a_column_in_euros_sets_off_thousands_by_dots_for_all_who_count_its_figures(read: Reading) -> None:
    guide = read(table("Level | Salary (EUR)", "Junior | 45.000", "Senior | 80.000 – 90.000"))
    assert pay(guide) == [({"value": 45000},), ({"minimum": 80000, "maximum": 90000},)]
    counted = [tuple(getattr(one, name) for name in ("kind", "minimum", "maximum")) for one in rows_of(guide, "mentions")]
    assert counted == [("money", 45000, None), ("money", 80000, 90000)]


def test_a_footer_that_stands_under_the_headings_takes_nothing_of_their_meaning(read: Reading) -> None:
    page = (
        "<h1>Potter</h1><h2>Salary by level</h2><table><thead><tr><th>Level<th>Median</thead>"
        "<tfoot><tr><td colspan=2>Own survey</tfoot><tbody><tr><td>Junior<td>$40,000<tr><td>Senior<td>$60,000</tbody></table>"
    )
    assert pay(read(page, "potter.html"), "title") == [("Junior", {"median": 40000}), ("Senior", {"median": 60000})]


def test_a_column_of_pay_is_one_though_most_of_its_cells_leave_it_open(read: Reading) -> None:
    guide = read(table("Level | Min | Max", "Junior | $40,000 | $50,000", "Senior | negotiable | n.a.", "Lead | Varies | -"))
    assert pay(guide, "title") == [("Junior", {"minimum": 40000, "maximum": 50000})]
    assert "unreadable-figure" not in {one.reason for one in guide.troubles}


def test_a_lone_figure_over_several_columns_is_none_of_their_statistics(read: Reading) -> None:
    page = (
        "<h1>Potter</h1><h2>Salary by level</h2><table><tr><th>Level<th>Low<th>Median<th>High"
        "<tr><td>Junior<td>$30,000<td>$35,000<td>$40,000<tr><td>Senior<td colspan=3>$60,000</table>"
    )
    assert pay(read(page, "potter.html"), "title") == [
        ("Junior", {"minimum": 30000, "median": 35000, "maximum": 40000}),
        ("Senior", {"value": 60000}),
    ]


def test_a_numbered_year_names_a_case_and_years_beside_a_role_no_level(read: Reading) -> None:
    guide = read(table("Work | Training Year 1 | Training Year 2", "Bowls | £18,000 | £20,000", "Jugs | £19,000 | £22,000",
                       heading="How much do potters earn?"))  # fmt: skip
    assert pay(guide, "title")[:2] == [("Bowls, Training Year 1", {"value": 18000}), ("Bowls, Training Year 2", {"value": 20000})]
    guide = read(
        table("Role | Experience | Salary", "Master Potter | 1-4 years | $30,000", "Master Potter | 5-9 years | $40,000")
    )
    assert pay(guide, "title")[0] == ("Master Potter, 1-4 years", {"value": 30000})
    assert levels(guide) == []


def test_money_of_a_years_size_beside_levels_is_pay_though_no_word_says_so(read: Reading) -> None:
    guide = read(
        table("Level | Years | Range", "Junior | 0-2 | $40,000-$50,000", "Senior | 5-8 | $70,000-$90,000", heading="Path")
    )
    assert pay(guide, "title") == [
        ("Junior", {"minimum": 40000, "maximum": 50000}),
        ("Senior", {"minimum": 70000, "maximum": 90000}),
    ]


@pytest.mark.parametrize(
    ("column", "cells", "told"),
    [
        ("Contract", ("$40,000-$50,000", "$70,000-$90,000"), 1),  # a sum of its own name: a person should look
        ("Budget", ("$40,000-$50,000", "$70,000-$90,000"), 0),
        ("Range", ("$400-$500", "$700-$900"), 0),
    ],
)
def test_money_beside_levels_that_may_be_another_sum_makes_no_row(read: Reading, column: str, cells: Any, told: int) -> None:
    guide = read(table(f"Level | {column}", f"Junior | {cells[0]}", f"Senior | {cells[1]}", heading="Path"))
    assert pay(guide, "title") == []
    assert sum(trouble.reason == "unread-pay" for trouble in guide.troubles) == told


def test_shares_are_counted_from_the_end_that_is_named_and_shares_alone_are_no_pay(read: Reading) -> None:
    guide = read(table("Statistic | Value", "Median pay | $41,000", "Lowest 10% | <$28,000", "Highest 10% | >$66,000"))
    assert pay(guide, "scope", "open_ended") == [
        ("headline", False, {"median": 41000, "percentile_10": 28000, "percentile_90": 66000})
    ]
    shares = read(table("Place | Growth Rate (%)", "Ohio | 31.6", "Utah | 24.7"))
    assert pay(shares) == []
    assert "open-period" not in {one.reason for one in shares.troubles}


def test_columns_named_by_a_percent_are_percentiles_and_others_are_told(read: Reading) -> None:
    guide = read(table("Percentile | 10% | 20% | 50% | 90%", "Hourly wage | $11.60 | $12.80 | $16.70 | $23.20"))
    assert pay(guide, "period") == [("hour", {"percentile_10": 11.6, "median": 16.7, "percentile_90": 23.2})]
    assert "unread-pay" in [trouble.reason for trouble in guide.troubles]


def test_a_column_that_counts_industries_names_no_levels(read: Reading) -> None:
    guide = read(table("Rank | Industry | Annual wage", "1 | Tableware | $42,000", "2 | Bricks | $39,000"))
    assert levels(guide) == []
    assert pay(guide, "scope", "title") == [("industry", "Tableware", {"value": 42000}), ("industry", "Bricks", {"value": 39000})]


def test_a_year_over_a_column_dates_its_pay(read: Reading) -> None:
    guide = read(table("Level | 2023 | 2024 | Median (May 2022)", "Junior | $40,000 | $42,000 | $39,000"))
    assert pay(guide, "as_of") == [("2023", {"value": 40000}), ("2024", {"value": 42000}), ("2022-05", {"median": 39000})]


def test_a_column_of_several_years_dates_nothing(read: Reading) -> None:
    assert pay(read(table("Level | Salary 2023-2024", "Junior | $40,000")), "as_of") == [(None, {"value": 40000})]


def test_bare_numbers_under_a_name_of_their_own_are_no_pay(read: Reading) -> None:
    guide = read(table("Title | Min progress | Min salary a year", "Potter | 0 | 40 000 CZK", "Glazer | 1.5 | 70 000 CZK"))
    assert pay(guide, "title") == [("Potter", {"minimum": 40000}), ("Glazer", {"minimum": 70000})]
    assert not any(trouble.reason == "unknown-period" for trouble in guide.troubles)


def test_rows_that_one_cell_spans_and_the_foot_of_a_table_are_no_levels(read: Reading) -> None:
    guide = read("# Potter\n\n## Salary\n\n<table><tr><th>Level<th>Salary a year<tr><td>Junior<td>$40,000<tr><td>Senior"
                 "<td>$60,000<tr><td colspan=2>Managers<tr><td>Lead<td>$70,000<tr><td>Head<td>$90,000"
                 "<tfoot><tr><td>Source<td>Own survey</tfoot></table>\n")  # fmt: skip
    assert {title for title, *_ in levels(guide)} == {"Junior", "Senior", "Lead", "Head"}


def test_an_amount_in_a_form_that_is_not_known_is_told(read: Reading) -> None:
    guide = read(table("Level | Pay a year", "Junior | ₹500,000", "Senior | ₹800,000", "Lead | 1.2 crore"))
    assert [trouble.found for trouble in guide.troubles if trouble.reason == "unread-pay"] == ["1.2 crore"]


@pytest.mark.parametrize(
    ("cell", "stated"),
    [("35 000", {"value": 35000}), ("35 450", {"value": 35450}), ("35 000-41 500", {"minimum": 35000, "maximum": 41500})],
)
def test_blanks_set_off_thousands_in_a_column_of_money(read: Reading, cell: str, stated: dict[str, float]) -> None:
    guide = read(table("Level | Pay (kr/month)", f"Junior | {cell}", "Senior | 52 000", title="Potters in Sweden"))
    assert pay(guide, "title", "period")[0] == ("Junior", "month", stated)


def test_the_mark_of_a_note_that_is_defined_as_a_link_is_no_part_of_a_cell(read: Reading) -> None:
    guide = read(table("Level | Pay a year", "Junior[^1] | $35450[^1]", "Senior | $52000") + "\n[^1]: BLS\n")
    assert pay(guide, "title")[0] == ("Junior", {"value": 35450})


def test_a_second_row_of_headings_whose_first_cell_is_empty_names_its_columns(read: Reading) -> None:
    guide = read(table("Level | Pay | Pay", " | Minimum | Maximum", "Junior | $40,000 | $50,000", "Senior | $60,000 | $70,000"))
    assert pay(guide, "title")[0] == ("Junior", {"minimum": 40000, "maximum": 50000})
    assert not any(trouble.reason == "unreadable-figure" for trouble in guide.troubles)


def test_a_row_without_a_name_under_headings_is_no_row_of_headings(read: Reading) -> None:
    guide = read(table("Level | Pay | Place", " | negotiable | Ohio", "Junior | $40,000 | Ohio"))
    assert pay(guide, "title") == [("Junior", {"value": 40000})]


def test_a_note_that_spans_the_columns_of_figures_is_no_level(read: Reading) -> None:
    guide = read(
        "# Potter\n\n## Salary\n\n<table><tr><th>Level<th>Minimum<th>Maximum<tr><td>Junior<td>$40,000<td>$50,000<tr><td>Senior"
        "<td colspan=2>negotiable<tr><td>Note<td colspan=2>All before tax.</table>\n"
    )
    assert [title for title, *_ in levels(guide)] == ["Junior", "Senior"]
    assert not any(trouble.reason == "unreadable-figure" for trouble in guide.troubles)


@pytest.mark.parametrize(("word", "period"), [("hourly", "hour"), ("monthly", "month"), ("weekly", "week")])
def test_the_word_right_before_a_sum_says_what_it_is_paid_for(read: Reading, word: str, period: str) -> None:
    guide = read(f"# Potter\n\n## Salary\n\nPotters earn £38,000 per year. Potters earn an average {word} £50.03.\n")
    assert (period, {"mean": 50.03}) in pay(guide, "period")


def test_a_sum_nobody_is_paid_an_hour_is_not_by_the_word_before_it(read: Reading) -> None:
    guide = read("# Potter\n\n## Salary\n\nPotters earn an average hourly £54,000.\n")
    assert [period for period, _ in pay(guide, "period")] == ["year"]


def test_the_period_that_one_column_is_headed_by_is_not_that_of_another(read: Reading) -> None:
    guide = read(table("Level | Gehalt (€) | EUR/Monat", "Junior Potter | 45.000 | 3.750", title="Potter Career Guide"))
    assert pay(guide, "period") == [("year", {"value": 45000}), ("month", {"value": 3750})]


@pytest.mark.parametrize(
    "years", ["Less than 1 year", "Over 20 years", "Up to 2 years", "1\u20134 years", "10+ years", "10 years and more"]
)
def test_a_level_that_years_alone_name_is_called_by_all_their_words(read: Reading, years: str) -> None:
    guide = read(table("Experience | Average base salary", f"{years} | $41,000", "40 to 45 years | $90,000"))
    assert years in [row.title for row in rows_of(guide, "levels")]
    assert ("level", years, {"mean": 41000}) in pay(guide, "scope", "title")


def test_columns_of_names_beside_one_of_a_level_each_name_whom_they_pay(read: Reading) -> None:
    guide = read(table("State | Graduate | 5th year | Kiln potter", "Ohio | $30,000 | $35,000 | $41,000"))
    assert pay(guide, "title", "place") == [
        ("Graduate", "Ohio", {"value": 30000}),
        ("5th year", "Ohio", {"value": 35000}),
        ("Kiln potter", "Ohio", {"value": 41000}),
    ]


def test_a_statistic_in_brackets_explains_the_one_before_it(read: Reading) -> None:
    guide = read(table("Bottom 10% | Median (average) | Top 10%", "$30K per year | $41K per year | $60K per year"))
    assert pay(guide) == [({"median": 41000, "percentile_10": 30000, "percentile_90": 60000},)]


def test_a_sum_of_a_table_that_is_paid_for_no_time_is_told(read: Reading) -> None:
    guide = read(table("Role | Pay", "Potter | $30 per hour", "Teacher of potters | $90 per session"))
    assert [row.value for row in rows_of(guide, "salaries")] == [30]
    assert [trouble.found for trouble in guide.troubles if trouble.reason == "open-period"] == ["$90"]


def test_a_bracket_in_a_cell_says_what_its_figure_is(read: Reading) -> None:
    guide = read(table("Role | Salary", "Potter | $41,000 (average)", "Glazer | $46,000"))
    assert pay(guide) == [({"mean": 41000},), ({"value": 46000},)]


def test_columns_beside_one_of_all_of_them_are_each_of_some(read: Reading) -> None:
    guide = read(table("Pay | Women | Men | Average", "Potter | $41,000 | $42,000 | $41,500"))
    assert [(row.title, row.value, row.mean) for row in rows_of(guide, "salaries")] == [
        ("Women", 41000, None),
        ("Men", 42000, None),
        (None, None, 41500),
    ]


def test_steps_of_a_pay_scale_are_rungs_of_the_jobs_beside_each_other(read: Reading) -> None:
    guide = read(table("Step | Registered nurse | Senior nurse", "1 | $75,773 | $106,739", "2 | $79,000 | $110,010"))
    assert pay(guide, "title") == [
        ("Registered nurse, 1", {"value": 75773}),
        ("Senior nurse, 1", {"value": 106739}),
        ("Registered nurse, 2", {"value": 79000}),
        ("Senior nurse, 2", {"value": 110010}),
    ]


def test_a_name_of_no_known_kind_is_no_level(read: Reading) -> None:
    guide = read(table("Brand | Salary", "Kilnworks | $41,000", "Used kilns | $38,000", title="Potter"))
    assert pay(guide, "scope", "title") == [
        ("occupation", "Kilnworks", {"value": 41000}),
        ("occupation", "Used kilns", {"value": 38000}),
    ]
