"""Dollar figures beside local ones."""

from __future__ import annotations

from typing import Any

import pytest

from careerdata.validate.examples.example import Rows
from careerdata.validate.rules.salaries.exchange import DollarsFarOff, DollarsOff
from careerdata.validate.runner import Runner

BERLIN = {"scope": "region", "country": "DE", "currency": "EUR", "minimum": 28000.0}
HEADLINE = {"scope": "headline", "median": 42450.0, "as_of": "2023-05"}


def codes(*salaries: dict[str, Any]) -> list[str]:
    return [one.code for one in Runner([DollarsOff(), DollarsFarOff()]).run(Rows(salaries=salaries).tables())]


@pytest.mark.parametrize(
    ("usd", "expected"),
    # A euro was worth 0.9565 to 1.1464 dollars from 2022 to 2024; 28,000 stands for 27,500 to 28,500.
    [
        (30000, []),
        (35000, []),
        (37000, ["SAL012"]),
        (41000, ["SAL012"]),
        (42000, ["SAL013"]),
        (24000, []),
        (23000, ["SAL012"]),
        (18000, ["SAL013"]),
    ],
)
def test_over_a_tenth_outside_is_a_warning_over_a_quarter_an_error(usd: int, expected: list[str]) -> None:
    assert codes(HEADLINE, {**BERLIN, "usd_minimum": float(usd)}) == expected


def test_the_row_s_own_year_wins_over_the_headline_s() -> None:
    pay = {**BERLIN, "usd_minimum": 41000.0}
    assert codes(HEADLINE, pay) == ["SAL012"]
    assert codes(HEADLINE, {**pay, "as_of": "2008"}) == []


def test_a_year_in_the_text_of_the_section_wins_over_the_headline_s() -> None:
    section = "data-analyst/section/1"
    year = {"kind": "year", "minimum": 2008.0, "section_id": section}
    pay = {**BERLIN, "usd_minimum": 41000.0, "section_id": section}
    found = Runner([DollarsOff()]).run(Rows(salaries=[HEADLINE, pay], mentions=[year]).tables())
    assert found == []


def test_without_any_year_only_what_no_rate_of_ten_years_makes_is_found() -> None:
    assert codes({**BERLIN, "usd_minimum": 35000.0}) == []
    assert codes({**BERLIN, "usd_minimum": 300000.0}) == ["SAL013"]


def test_a_currency_without_rates_is_passed_over() -> None:
    assert codes(HEADLINE, {**BERLIN, "currency": "AED", "usd_minimum": 300000.0}) == []


def test_the_finding_stands_at_the_dollars_and_names_the_years() -> None:
    (one,) = Runner([DollarsFarOff()]).run(Rows(salaries=[HEADLINE, {**BERLIN, "usd_minimum": 300000.0}]).tables())
    assert one.field == "usd_minimum"
    assert "$300,000" in one.message
    assert "€28,000" in one.message
    assert "2022 to 2024" in one.message
