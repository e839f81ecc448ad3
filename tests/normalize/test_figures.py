"""What a text's figures are: found whole, with both ends, their unit and the characters that state them."""

from __future__ import annotations

import pytest

from careerdata.normalize.figure import Figure
from careerdata.normalize.figures import parse, parse_count, scan


def one(text: str, currency: str = "USD") -> Figure:
    found = scan(text, currency)
    assert len(found) == 1, found
    return found[0]


def said(text: str) -> list[str]:
    return [text[figure.start : figure.end] for figure in scan(text)]


@pytest.mark.parametrize(
    ("text", "minimum", "maximum", "unit"),
    [
        ("$42,450 USD", 42450, None, "USD"),
        ("$30k - $60k+ USD", 30000, 60000, "USD"),
        ("Range: $62k - $131k", 62000, 131000, "USD"),
        ("between $35,000 and $55,000 USD", 35000, 55000, "USD"),
        ("from $1,000 to $5,000", 1000, 5000, "USD"),
        ("£22,000-£30,000", 22000, 30000, "GBP"),
        ("€28,000–€38,000", 28000, 38000, "EUR"),
        ("SEK 280,000-350,000", 280000, 350000, "SEK"),
        ("S$30,000-45,000", 30000, 45000, "SGD"),
        ("AUD 45,000-60,000", 45000, 60000, "AUD"),
        ("USD 30,000 - USD 60,000", 30000, 60000, "USD"),
        ("C$85k", 85000, None, "CAD"),
        ("US$45,000", 45000, None, "USD"),
        ("USD $45,000", 45000, None, "USD"),
        ("HK$30,000", 30000, None, "HKD"),
        ("$30,000 to $45,000 CAD", 30000, 45000, "CAD"),
        ("$150,000 (USD)", 150000, None, "USD"),
        ("$1.2 million", 1200000, None, "USD"),
        ("$1-2 million", 1000000, 2000000, "USD"),
        ("$30-60k", 30000, 60000, "USD"),
        ("$500 - $1k", 500, 1000, "USD"),
        ("₹6-10 lakh", 600000, 1000000, "INR"),
        ("₹6,00,000", 600000, None, "INR"),
        ("¥5,000,000", 5000000, None, None),
        ("CHF 80'000", 80000, None, "CHF"),
        ("R$ 5.000", 5000, None, "BRL"),
        ("R 250,000", 250000, None, "ZAR"),
        ("12.50 €", 12.5, None, "EUR"),
        ("€40.000", 40000, None, "EUR"),
        ("30.000-45.000 €", 30000, 45000, "EUR"),
        ("1.234,56 €", 1234.56, None, "EUR"),
        ("25 000 – 30 000 PLN", 25000, 30000, "PLN"),
        ("kr 400 000", 400000, None, None),
        ("45,000 dollars", 45000, None, "USD"),
        ("$ 23.33", 23.33, None, "USD"),
        ("$57,000\u00a0–\u202f$59,000", 57000, 59000, "USD"),
    ],
)
def test_money_is_read_however_it_is_written(text: str, minimum: float, maximum: float | None, unit: str | None) -> None:
    figure = one(text)
    assert (figure.kind, figure.minimum, figure.maximum, figure.unit) == ("money", minimum, maximum, unit)


def test_a_bare_dollar_is_the_currency_of_the_caller() -> None:
    assert one("$80k", "AUD").unit == "AUD"
    assert one("$80k CAD", "AUD").unit == "CAD"


@pytest.mark.parametrize("gap", ["", " ", "\t", "\u00a0", " | "])
def test_cells_that_ran_together_are_two_figures(gap: str) -> None:
    text = f"Junior Analyst{gap}$36k USD{gap}$38k USD"
    assert said(text) == ["$36k USD", "$38k USD"]


def test_a_code_glued_to_the_end_of_a_title_is_a_currency() -> None:
    assert [(figure.minimum, figure.unit) for figure in scan("AnalystSEK 280kSEK 300k")] == [(280000, "SEK"), (300000, "SEK")]


def test_every_end_has_its_own_characters() -> None:
    text = "Range: $30k - $60k+ USD"
    figure = one(text)
    assert figure.minimum_at is not None
    assert figure.maximum_at is not None
    assert figure.unit_at is not None
    assert text[slice(*figure.minimum_at)] == "$30k"
    assert text[slice(*figure.maximum_at)] == "$60k+"
    assert text[slice(*figure.unit_at)] == "USD"
    assert text[figure.start : figure.end] == "$30k - $60k+ USD"


@pytest.mark.parametrize(
    "text",
    [
        "$60k+",
        "10+ years",
        "10 years+",
        "10-plus years",
        "5 or more years",
        "over 85,000",
        "more than $141,420",
        "north of $141,420",
        "from $20,000 to more than $90,000",
        "at least 10%",
        "equal to or greater than $239,200",
        "$239,200 or more",
        "$239,200 per year or more",
        ">10%",
        "not less than $5,000",
    ],
)
def test_a_lower_bound_is_open_ended(text: str) -> None:
    figure = one(text)
    assert figure.open_ended
    assert figure.minimum is not None


def test_the_second_of_two_bounds_is_open_ended_too() -> None:
    assert [figure.open_ended for figure in scan("at least $239,200 per year or $115.00 per hour")] == [True, True]


@pytest.mark.parametrize(
    "text", ["up to 9%", "2 years or less", "less than $28,000", "under 5%", "no more than 60 hours", "as much as $90k"]
)
def test_an_upper_bound_has_a_maximum_alone(text: str) -> None:
    figure = one(text)
    assert figure.minimum is None
    assert figure.maximum is not None
    assert figure.minimum_at is None
    assert figure.maximum_at is not None


@pytest.mark.parametrize(
    "text", ["≈102,900", "~$42k", "about 1.6 million", "approx. $28,000-$38,000", "nearly 40%", "around 2024", "Roughly 5 years"]
)
def test_a_hedge_makes_a_figure_approximate(text: str) -> None:
    assert one(text).approximate


def test_a_mark_belongs_to_the_figure_and_a_word_does_not() -> None:
    assert said("≈102,900") == ["≈102,900"]
    assert said("about 102,900") == ["102,900"]


@pytest.mark.parametrize(
    ("text", "period", "words"),
    [
        ("$20.12 per hour", "hour", "per hour"),
        ("$9 / month", "month", "/ month"),
        ("$50,000/yr", "year", "/yr"),
        ("$50,000 a year", "year", "a year"),
        ("$35,000 - $50,000 annually", "year", "annually"),
        ("$25 hourly", "hour", "hourly"),
        ("$81,680     per year", "year", "per year"),
        ("$239,200 or more per year", "year", "per year"),
        ("3.645 € brutto pro Monat", "month", "pro Monat"),
        ("45.000 € brutto/Jahr", "year", "/Jahr"),
        ("38 000 € par an", "year", "par an"),
        ("2 400 € brut par mois", "month", "par mois"),
        ("£2,100 per calendar month", "month", "per calendar month"),
        ("€1.900 par année", "year", "par année"),
    ],
)
def test_money_says_what_it_is_paid_for(text: str, period: str, words: str) -> None:
    figure = one(text)
    assert figure.period == period
    assert figure.period_at is not None
    assert text[slice(*figure.period_at)] == words
    assert figure.end <= figure.period_at[0]


@pytest.mark.parametrize("paid", ["per fortnight", "a fortnight", "fortnightly", "per session", "par séance", "/shift"])
def test_money_that_is_paid_for_no_time_says_so(paid: str) -> None:
    assert one(f"£640 {paid}").for_no_time


@pytest.mark.parametrize("behind", ["per Pay Atlas", "per the Bureau", "a good wage", "per cent"])
def test_a_source_is_nothing_that_money_is_paid_for(behind: str) -> None:
    assert not one(f"£64,000 {behind}").for_no_time


@pytest.mark.parametrize(
    ("text", "minimum", "maximum"),
    [
        ("2022-2032", 2022, 2032),
        ("2024–34", 2024, 2034),
        ("2034–24", 2034, 2024),
        ("1995–15", 1995, 2015),
        ("from 2024 to 2034", 2024, 2034),
        ("2022/23", 2022, 2023),
        ("May 2023", 2023, None),
        ("May 15, 2023", 2023, None),
        ("2023-05", 2023, None),
        ("2025-08-28", 2025, None),
        ("mid-2024", 2024, None),
    ],
)
def test_years(text: str, minimum: float, maximum: float | None) -> None:
    figure = one(text)
    assert (figure.kind, figure.minimum, figure.maximum) == ("year", minimum, maximum)


@pytest.mark.parametrize(
    ("text", "minimum", "maximum"),
    [
        ("9%", 9, None),
        ("9 percent", 9, None),
        ("-3%", -3, None),
        ("−3 percent", -3, None),
        ("5-10%", 5, 10),
        ("5 to 10 percent", 5, 10),
        ("5% – 10%", 5, 10),
        ("3.5 per cent", 3.5, None),
        ("2 percentage points", 2, None),
    ],
)
def test_percent(text: str, minimum: float, maximum: float | None) -> None:
    figure = one(text)
    assert (figure.kind, figure.minimum, figure.maximum, figure.unit) == ("percent", minimum, maximum, None)


@pytest.mark.parametrize(
    ("text", "minimum", "maximum", "unit"),
    [
        ("0-2 years", 0, 2, "year"),
        ("3 to 12 months", 3, 12, "month"),
        ("40 hours", 40, None, "hour"),
        ("5-year", 5, None, "year"),
        ("6 weeks", 6, None, "week"),
        ("18-24 mos", 18, 24, "month"),
        ("2 yrs", 2, None, "year"),
        ("between 3 and 6 months", 3, 6, "month"),
        ("7- or 8-day", 7, 8, "day"),
        ("2000 hours", 2000, None, "hour"),
        ("3 bis 5 Jahre", 3, 5, "year"),
        ("0-2 Jahren", 0, 2, "year"),
        ("2 à 5 ans", 2, 5, "year"),
        ("6 mois", 6, None, "month"),
    ],
)
def test_durations(text: str, minimum: float, maximum: float | None, unit: str) -> None:
    figure = one(text)
    assert (figure.kind, figure.minimum, figure.maximum, figure.unit) == ("duration", minimum, maximum, unit)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("102,900", 102900),
        ("1.6 million", 1600000),
        ("542", 542),
        ("-313,600", -313600),
        ("About 124,200 openings", 124200),
        ("Some 40 people", 40),
        ("100 headshots/month", 100),
        ("Top 10 skills", 10),
        ("lift 50 pounds", 50),
        ("TOP 10", 10),
    ],
)
def test_counts(text: str, value: float) -> None:
    figure = one(text)
    assert (figure.kind, figure.minimum, figure.maximum) == ("count", value, None)


@pytest.mark.parametrize(
    "text",
    [
        *("Step 3", "Level 2", "Chapter 7", "Section 508", "Type 2", "page 7", "No. 4", "#1"),
        *("401(k)", "403(b)", "401k", "501(c)(3)", "ICD-10", "ICD-10-CM", "COVID-19", "B2B", "Office 365", "O*NET 28.1"),
        *("24/7", "9-to-5", "9 to 5", "9-5", "9 a.m.", "7:30", "9am-5pm", "8:30 a.m. to 5 p.m."),
        *("555-123-4567", "(555) 123-4567", "1-800-555-0199", "+1 202-555-0143", "555-1234", "202.555.0143"),
        *("13-2011", "29-1141.01", "DC 20212-0001", "3.11.2", "v2.1", "Python 3.11", "Windows 11 machines"),
        *("https://example.org/2024/5", "user5@example.org", "/ooh/13.htm", "a%20b"),
        *("1st", "21st", "10th", "the 1990s", "K-12", "Form 1040", "H-1B", "C++17", "5G", "2x", "3-D"),
        *("May 15", "28 August", "12/31", "50/50", "3:1", "[3]", "three years", "½"),
    ],
)
def test_digits_that_measure_nothing_are_no_figures(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize("text", ["$4x,450", "$42,45O", "$1,23,456", "$42..450", "1,23", "007"])
def test_a_damaged_number_is_not_read_as_something_else(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize("text", ["9" * 16, "$" + "9" * 5000, "1," + "000," * 2000 + "000"])
def test_a_number_too_long_to_be_meant_is_no_figure(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("$42,450 - 9% growth", ["$42,450", "9%"]),
        ("102,900 – 9%", ["102,900", "9%"]),
        ("−3.5% -10%", ["−3.5%", "-10%"]),
        ("in 2023 - 5 percent", ["2023", "5 percent"]),
        ("$30,000 and $45,000", ["$30,000", "$45,000"]),
        ("£30,000 - €40,000", ["£30,000", "€40,000"]),
        ("6 weeks to 1 year", ["6 weeks", "1 year"]),
    ],
)
def test_ends_that_do_not_belong_together_are_no_range(text: str, figures: list[str]) -> None:
    assert said(text) == figures


@pytest.mark.parametrize(
    ("text", "ends", "open_ended", "approximate"),
    [
        ("$30,000 to over $60,000", (30_000, 60_000), True, False),
        ("between $30,000 and more than $60,000", (30_000, 60_000), True, False),
        ("£30k to well over £60k", (30_000, 60_000), True, False),
        ("$30,000 - about $60,000", (30_000, 60_000), False, True),
        ("6 months to 1 year", (0.5, 1), False, False),
        ("18 months - 4 years", (1.5, 4), False, False),
    ],
)
def test_the_second_end_may_be_hedged_and_years_begin_in_months(
    text: str, ends: tuple[float, float], open_ended: bool, approximate: bool
) -> None:
    (figure,) = scan(text)
    assert (figure.minimum, figure.maximum) == ends
    assert (figure.open_ended, figure.approximate) == (open_ended, approximate)


def test_a_reversed_range_is_read_as_it_stands() -> None:
    figure = one("$60k - $30k")
    assert (figure.minimum, figure.maximum) == (60000, 30000)


@pytest.mark.parametrize("cell", ["—", "-", "N/A", "", "see note", "$36k USD and more text", "1 2"])
def test_a_cell_without_one_figure_is_none(cell: str) -> None:
    assert parse(cell, "money") is None
    assert parse_count(cell) is None


def test_cells_are_read_whole() -> None:
    money = parse(" $36k USD ", "money")
    assert money is not None
    assert money.minimum == 36000
    assert parse("$239,200 per year or more", "money") is not None
    assert parse("-3%", "percent") is not None
    assert parse("10+ years", "duration") is not None
    assert parse("2024–34", "year") is not None
    assert parse("102,900", "count") is not None
    assert parse("102,900", "money") is None


def test_a_cell_of_a_column_of_counts_may_hold_a_number_that_looks_like_a_year() -> None:
    figure = parse_count("2000")
    assert figure is not None
    assert (figure.kind, figure.minimum) == ("count", 2000)
