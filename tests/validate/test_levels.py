"""Career levels: what is wrong, and what only looks so."""

from __future__ import annotations

from typing import Any

import pytest

from careerdata.validate import catalogue
from careerdata.validate.examples.example import Rows
from careerdata.validate.finding import Finding
from careerdata.validate.runner import Runner


def found(**tables: list[dict[str, Any]]) -> list[Finding]:
    rules = [rule for rule in catalogue.table_rules() if rule.code.startswith("LVL")]
    return Runner(rules).run(Rows(tables).tables())


def ladder(*spans: str) -> list[dict[str, Any]]:
    """Levels with years such as `0-2` or `10+`; an `m` before them puts them on the management track."""
    levels = []
    for number, span in enumerate(spans, start=1):
        low, _, high = span.lstrip("m").rstrip("+").partition("-")
        track = "management" if span.startswith("m") else "individual"
        levels.append(
            {"title": f"Level {number}", "track": track, "years_min": float(low), "years_max": float(high) if high else None}
        )
    return levels


@pytest.mark.parametrize(
    "spans",
    [
        ("0-2", "2-4", "4-7", "7-10", "10+"),
        ("0-2", "3-5", "6-9"),
        ("0-2", "2-5", "5-8", "m5-9", "m9+"),
        ("0+", "3+", "5+"),
        ("0-1", "1-3", "m3-6"),
        ("0-0", "0-2"),
    ],
    ids=str,
)
def test_ladder_that_holds_together_has_no_finding(spans: tuple[str, ...]) -> None:
    assert [one.message for one in found(levels=ladder(*spans))] == []


@pytest.mark.parametrize(
    ("spans", "code", "line"),
    [
        (("0-2", "4-2", "4-7"), "LVL001", 4),
        (("0-2", "1-4", "4-7"), "LVL002", 4),
        (("0-2", "2-5", "4-7"), "LVL002", 5),
        (("3+", "3+"), "LVL002", 4),
        (("0-2", "5-7", "7-10"), "LVL003", 4),
        (("0-2", "2-4", "m7-9"), "LVL003", 5),
    ],
    ids=str,
)
def test_years_that_do_not_fit_are_found_at_their_level(spans: tuple[str, ...], code: str, line: int) -> None:
    assert (code, line) in [(one.code, one.line) for one in found(levels=ladder(*spans))]


def test_a_ladder_begins_at_the_lower_of_two_reversed_years() -> None:
    assert [one.code for one in found(levels=ladder("2-0", "2-5"))] == ["LVL001"]
    assert [one.code for one in found(levels=ladder("4-2", "4-6"))] == ["LVL001", "LVL010"]


def test_reversed_years_leave_no_gap_behind_them() -> None:
    assert [one.code for one in found(levels=ladder("0-2", "4-2", "4-7"))] == ["LVL001"]


def paid(*medians: float, **more: Any) -> list[dict[str, Any]]:
    rows = enumerate(medians, start=1)
    return [{"scope": "level", "title": f"Level {rank}", "level_rank": rank, "median": median, **more} for rank, median in rows]


def test_pay_that_falls_is_found_where_it_falls() -> None:
    (one,) = found(salaries=paid(36000, 50000, 43000, 57000))
    assert (one.code, one.line, one.field) == ("LVL004", 5, "median")
    assert "$43,000" in one.message
    assert "$50,000" in one.message


def test_pay_that_rises_or_may_have_risen_before_rounding_is_none() -> None:
    assert found(salaries=paid(36000, 43000, 42800, 57000)) == []


@pytest.mark.parametrize("apart", [{"currency": "EUR"}, {"period": "month"}, {"country": "CA"}], ids=str)
def test_pay_of_another_currency_period_or_country_is_no_ladder_with_this_one(apart: dict[str, str]) -> None:
    first, second = paid(80000, 50000)
    assert [one.code for one in found(salaries=[first, second])] == ["LVL004"]
    assert found(salaries=[{**first, **apart}, second]) == []


def test_mean_that_falls_is_found_though_the_median_rises() -> None:
    rows = paid(36000, 43000)
    rows[0]["mean"], rows[1]["mean"] = 45000, 38000
    assert [(one.code, one.field) for one in found(salaries=rows)] == [("LVL004", "mean")]


def test_levels_without_any_pay_and_pay_without_any_level_are_no_finding() -> None:
    assert found(levels=ladder("0-2", "2-4")) == []
    assert found(salaries=paid(36000, 43000)) == []


def test_missing_rank_is_told_once() -> None:
    levels = [{"title": f"Level {rank}", "rank": rank, "years_min": rank - 1, "years_max": rank} for rank in (1, 3, 4)]
    assert [(one.code, one.line) for one in found(levels=levels)] == [("LVL007", 4)]
