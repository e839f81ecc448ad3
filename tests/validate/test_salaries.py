"""Salaries: what is wrong, and what only looks so."""

from __future__ import annotations

from typing import Any

import pytest

from careerdata.reference.worth import USD_PER_UNIT
from careerdata.validate import catalogue
from careerdata.validate.examples.example import Rows
from careerdata.validate.runner import Runner
from careerdata.validate.values.pay_bounds import bounds


def codes(*rows: dict[str, Any]) -> list[str]:
    """Codes of the family found in rows of `salaries`."""
    rules = [rule for rule in catalogue.table_rules() if rule.code.startswith("SAL")]
    return [one.code for one in Runner(rules).run(Rows(salaries=rows).tables())]


@pytest.mark.parametrize(
    "row",
    [
        {"minimum": 30000, "median": 42450, "mean": 45000, "maximum": 60000},
        {"minimum": 43000, "median": 42800, "maximum": 60000},
        {"median": 239200, "open_ended": True},
        {"minimum": 30000, "maximum": 60000, "mean": 71000, "open_ended": True},
        {"percentile_10": 31000, "median": 42450, "percentile_90": 61000, "mean": 45000},
        {"median": 20.41, "period": "hour"},
        {"minimum": 1100, "maximum": 1500, "period": "week"},
        {"minimum": 300000, "maximum": 600000, "currency": "INR"},
        {"minimum": 3000000, "maximum": 5000000, "currency": "JPY"},
        {"minimum": 45000, "maximum": 65000, "currency": "AUD", "usd_minimum": 29700, "usd_maximum": 42900},
        {"minimum": 60000, "maximum": 60000},
        {"median": 1, "currency": "VES"},
        {"median": 40000, "mean": 79000},
    ],
    ids=str,
)
def test_pay_that_holds_together_has_no_finding(row: dict[str, Any]) -> None:
    assert codes(row) == []


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"minimum": 60000, "maximum": 30000}, "SAL001"),
        ({"minimum": 60000, "maximum": 30000, "open_ended": True}, "SAL001"),
        ({"minimum": 45000, "maximum": 65000, "currency": "AUD", "usd_minimum": 42900, "usd_maximum": 29700}, "SAL001"),
        ({"minimum": 30000, "median": 72450, "maximum": 60000}, "SAL002"),
        ({"minimum": 30000, "median": 22450, "maximum": 60000, "open_ended": True}, "SAL002"),
        ({"minimum": 30000, "mean": 75000, "maximum": 60000}, "SAL003"),
        ({"percentile_10": 50000, "median": 42450}, "SAL004"),
        ({"percentile_90": 40000, "median": 42450}, "SAL004"),
        ({"median": 42450, "mean": 98100}, "SAL005"),
        ({"median": 42450, "mean": 451000}, "SAL006"),
        ({"median": 4245, "mean": 45100}, "SAL006"),
        ({"median": 42450, "period": "hour"}, "SAL007"),
        ({"median": 42}, "SAL007"),
        ({"median": 6500000, "currency": "GBP"}, "SAL007"),
        ({"minimum": 45000, "maximum": 65000, "currency": "AUD", "usd_minimum": 29.7}, "SAL007"),
    ],
    ids=str,
)
def test_pay_that_cannot_be_has_one_finding(row: dict[str, Any], code: str) -> None:
    assert codes(row) == [code]


def test_median_of_a_reversed_range_has_no_finding_of_its_own() -> None:
    assert codes({"minimum": 60000, "median": 42450, "maximum": 30000}) == ["SAL001"]


def test_percentile_in_the_wrong_place_is_the_one_that_is_marked() -> None:
    tables = Rows(salaries=[{"percentile_10": 31000, "median": 42450, "percentile_90": 40000}]).tables()
    finding = Runner(catalogue.table_rules()).run(tables)[0]
    assert (finding.code, finding.field) == ("SAL004", "percentile_90")


@pytest.mark.parametrize("currency", sorted(USD_PER_UNIT))
def test_an_ordinary_wage_is_plausible_in_every_currency_and_period(currency: str) -> None:
    for period, dollars in (("year", 40_000), ("month", 3_300), ("week", 770), ("day", 150), ("hour", 19)):
        limits = bounds(currency, period)
        assert limits is not None
        assert limits[0] < dollars / USD_PER_UNIT[currency] < limits[1]
