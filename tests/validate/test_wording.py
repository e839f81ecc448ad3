"""Figures in messages look as they do in guides."""

from __future__ import annotations

import pytest

from careerdata.validate.values.formatting import SHORT, count, money, number, percent, short, years


@pytest.mark.parametrize(
    ("value", "currency", "said"),
    [
        (67_530, "USD", "$67,530"),
        (20.5, "USD", "$20.50"),
        (43_000.0, "GBP", "£43,000"),
        (65_000, "CAD", "CAD 65,000"),
    ],
)
def test_money_has_its_sign_and_separators(value: float, currency: str, said: str) -> None:
    assert money(value, currency) == said


def test_dollars_of_other_countries_are_told_from_those_of_the_united_states() -> None:
    assert money(65_000, "AUD") != money(65_000, "USD")


def test_percent_years_and_counts() -> None:
    assert percent(9.0) == "9%"
    assert percent(2.5) == "2.5%"
    assert number(102_900) == "102,900"
    assert years(0, 2) == "0-2 years"
    assert years(10, None) == "10+ years"
    assert count(1, "line") == "1 line"
    assert count(1_200, "line") == "1,200 lines"


def test_long_text_is_cut() -> None:
    assert short("a" * SHORT) == "a" * SHORT
    assert short("a" * (SHORT + 1)) == "a" * (SHORT - 1) + "…"
