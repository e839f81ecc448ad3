"""Exchange rates: the European Central Bank's daily ones, by year."""

from __future__ import annotations

from datetime import date

import pytest
from currency_converter import CurrencyConverter

from careerdata.reference import rates


@pytest.mark.parametrize("currency", ["EUR", "GBP", "SEK", "JPY", "INR"])
def test_extremes_of_a_year_are_those_of_the_package_itself(currency: str) -> None:
    converter = CurrencyConverter(fallback_on_missing_rate=True, fallback_on_missing_rate_method="last_known")
    days = (date.fromordinal(day) for day in range(date(2023, 1, 2).toordinal(), date(2024, 1, 1).toordinal()))
    worth = [converter.convert(1, currency, "USD", date=day) for day in days]
    found = rates.dollars(currency, 2023, 2023)
    assert found is not None
    assert (found.lowest, found.highest) == pytest.approx((min(worth), max(worth)))


def test_several_years_have_the_extremes_of_all() -> None:
    single = [rates.dollars("GBP", year, year) for year in (2022, 2023, 2024)]
    together = rates.dollars("GBP", 2022, 2024)
    assert together == (min(one.lowest for one in single if one), max(one.highest for one in single if one))


def test_a_currency_or_a_year_without_rates_has_none() -> None:
    assert rates.dollars("AED", 2022, 2024) is None
    assert rates.dollars("GBP", 1990, 1995) is None
    assert rates.latest("XXX") is None


def test_the_last_worth_of_a_currency_that_is_no_more_is_its_last() -> None:
    assert rates.latest("HRK") == pytest.approx(0.14, abs=0.02)


def test_the_first_and_the_last_year_are_those_of_the_package_itself() -> None:
    bounds = CurrencyConverter().bounds["USD"]
    assert rates.years() == (bounds.first_date.year, bounds.last_date.year)
