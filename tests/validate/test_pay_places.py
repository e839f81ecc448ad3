"""Pay that is stated in several places."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from careerdata.document.tables import Tables
from careerdata.records.pay import Salary
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.sample_guide import GUIDE, PATH
from careerdata.validate.rule import TableRule, rows
from careerdata.validate.rules.salaries.headline_ranges import RangeAgainstHeadline
from careerdata.validate.rules.salaries.headlines import HeadlineAgainstLevel, HeadlinesDiffer
from careerdata.validate.rules.salaries.hours import HourAgainstYear
from careerdata.validate.rules.salaries.parts import PartOutsideProfile
from careerdata.validate.runner import Runner

Reading = Callable[[Mapping[str, bytes]], Tables]
Pay = dict[str, Any]


def messages(rule: TableRule, *salaries: Pay, **tables: Any) -> list[str]:
    return [one.message for one in Runner([rule]).run(Rows(salaries=salaries, **tables).tables())]


def headline(median: float | None = 42450.0, **values: Any) -> Pay:
    return {"scope": "headline", "median": median, **values}


@pytest.mark.parametrize(("year", "hour", "found"), [(44200, 21.25, 0), (95380, 45.85, 0), (44240, 21.25, 1), (46000, 21.25, 1)])
def test_hour_and_year_fit_2080_hours_after_rounding(year: float, hour: float, found: int) -> None:
    assert len(messages(HourAgainstYear(), headline(float(year)), headline(hour, period="hour"))) == found


def test_hours_elsewhere_are_not_those_of_the_us() -> None:
    assert messages(HourAgainstYear(), headline(40000.0, currency="EUR"), headline(22.5, period="hour", currency="EUR")) == []


def test_hour_and_year_of_two_dates_are_not_compared() -> None:
    pays = headline(46000.0, as_of="2024-05"), headline(21.25, period="hour", as_of="2023")
    assert messages(HourAgainstYear(), *pays) == []


@pytest.mark.parametrize(("level", "found"), [(43000.0, 0), (45000.0, 0), (45500.0, 1), (39000.0, 1), (41000.0, 0)])
def test_the_role_s_own_level_is_within_5_percent_of_the_headline(level: float, found: int) -> None:
    pays = headline(), {"scope": "level", "title": "data analysts", "median": level}
    assert len(messages(HeadlineAgainstLevel(), *pays, guides=[{"role": "Data Analyst"}])) == found


def test_another_level_is_not_held_against_the_headline() -> None:
    pays = headline(), {"scope": "level", "title": "Senior Data Analyst", "median": 90000.0}
    assert messages(HeadlineAgainstLevel(), *pays, guides=[{"role": "Data Analyst"}]) == []


@pytest.mark.parametrize(
    ("pay", "found"),
    [
        ({"scope": "prose", "minimum": 35000.0, "maximum": 50000.0}, 0),
        ({"scope": "prose", "minimum": 45000.0, "maximum": 60000.0}, 1),
        ({"scope": "prose", "minimum": 25000.0, "maximum": 35000.0}, 1),
        ({"scope": "prose", "minimum": 25000.0, "maximum": 35000.0, "open_ended": True}, 0),
        ({"scope": "prose", "minimum": 25000.0, "maximum": 35000.0, "currency": "EUR"}, 0),
        ({"scope": "region", "country": "US", "minimum": 45000.0, "maximum": 58000.0}, 0),
        ({"scope": "region", "country": "US", "minimum": 75000.0, "maximum": 95000.0}, 1),
        ({"scope": "region", "country": "CA", "minimum": 75000.0, "maximum": 95000.0}, 0),
    ],
)
def test_a_range_fits_the_headline(pay: Pay, found: int) -> None:
    whole = headline(minimum=30000.0, maximum=60000.0, country="US")
    assert len(messages(RangeAgainstHeadline(), whole, pay)) == found


@pytest.mark.parametrize(
    ("whose", "found"), [("Data Analysts", 1), ("Senior analysts", 0), ("Top performers", 0), ("Beginners", 0)]
)
def test_a_range_of_some_is_not_that_of_all(whose: str, found: int, read_files: Reading) -> None:
    answer = "More is paid to those who lead."
    said = f"{whose} earn between $90,000 and $110,000 a year."
    tables = read_files({PATH: GUIDE.replace(answer, said).encode()})
    assert [pay.scope for guide in tables for pay in rows(guide, Salary)].count("prose") == 1
    assert len(Runner([RangeAgainstHeadline()]).run(tables)) == found


def test_an_industry_is_held_against_the_percentiles_of_the_occupations_where_the_whole_has_none() -> None:
    parts = [{"scope": "occupation", "title": "Testers", "median": 90000.0, "percentile_10": 60000.0, "percentile_90": 150000.0}]
    industry = {"scope": "industry", "title": "Banks", "median": 25000.0}
    (message,) = messages(PartOutsideProfile(), headline(), *parts, industry)
    assert message == "the median of Banks, $25,000, is below the percentile 10 of Testers, $60,000"


def test_a_second_headline_must_state_the_same() -> None:
    assert messages(HeadlinesDiffer(), headline(country="US"), headline(42000.0)) == []
    assert len(messages(HeadlinesDiffer(), headline(country="US"), headline(52000.0))) == 1
    assert messages(HeadlinesDiffer(), headline(country="US"), headline(52000.0, country="CA")) == []
