"""Each check of the gate over releases of factory guides, whose tables are edited as a broken update would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import Tables
from careerdata.gate_policy import GatePolicy
from careerdata.gating.item import Item
from careerdata.gating.judging import MOST, all_checks, judge
from careerdata.gating.update import Update
from careerdata.release.diff.compare import compare
from careerdata.release.side import side_at
from tests import records_factory
from tests.export.releases import publish

GUIDES, ROWS = 4, 40


def judged(tmp_path: Path, edit: Callable[[Tables], None], **policy: Any) -> dict[str, list[Item]]:
    """What each check finds between factory guides and the same ones edited; everything else is let through."""
    old, new = (records_factory.tables(GUIDES, ROWS) for _ in range(2))
    edit(new)
    publish(tmp_path / "old", [old])
    publish(tmp_path / "new", [new])
    before, after = side_at(tmp_path / "old"), side_at(tmp_path / "new")
    items = judge(Update(before, after, compare(before, after), GatePolicy(**policy)), [])
    return {check: [item for item in items if item.check == check] for check in all_checks()}


def rows(tables: Tables, table: str, guide: int = 0) -> list[Any]:
    return tables.guides[guide].records[table]


def set_all(table: str, **values: Any) -> Callable[[Tables], None]:
    """An edit that gives every row of a table the same values."""

    def edit(tables: Tables) -> None:
        for guide in range(GUIDES):
            found = rows(tables, table, guide)
            found[:] = [row.model_copy(update=values) for row in found]

    return edit


def test_an_update_without_a_change_raises_nothing(tmp_path: Path) -> None:
    assert not any(judged(tmp_path, lambda _: None).values())


def test_rows_lost_by_a_guide_are_told_once_and_a_few_are_not(tmp_path: Path) -> None:
    def lose(amount: int) -> Callable[[Tables], None]:
        return lambda tables: rows(tables, "faqs").__delitem__(slice(0, amount))

    found = judged(tmp_path / "many", lose(20))["rows"]
    assert [(item.verdict, item.concern.record, item.concern.change) for item in found] == [
        ("asks", "faqs of guide-1", f"{ROWS} rows → {ROWS - 20}")
    ]
    assert not judged(tmp_path / "few", lose(2), rows_lost=0)["rows"]
    assert not judged(tmp_path / "own", lose(20), rows_lost_of={"faqs": 60})["rows"]


def test_a_table_that_loses_some_rows_in_each_guide_is_told(tmp_path: Path) -> None:
    def lose(tables: Tables) -> None:
        for guide in range(GUIDES):
            del rows(tables, "faqs", guide)[:2]

    found = judged(tmp_path, lose, rows_lost=4)["rows"]
    assert [item.concern.record for item in found] == ["faqs of all guides"]


def test_values_that_are_stated_no_more_are_told_with_their_records(tmp_path: Path) -> None:
    def lose(tables: Tables) -> None:
        found = rows(tables, "levels")
        found[:10] = [row.model_copy(update={"description": None}) for row in found[:10]]

    (item,) = judged(tmp_path, lose)["coverage"]
    assert item.concern.record == "levels.description"
    assert "guide-1/level/1" in item.concern.says
    assert not judged(tmp_path / "more", lose, coverage_lost=50)["coverage"]


def test_a_column_whose_figures_all_shift_has_drifted(tmp_path: Path) -> None:
    found = judged(tmp_path, set_all("salaries", median=5.0), pay_ask=1e9, pay_block=1e9)
    assert [item.concern.record for item in found["drift"]] == ["salaries.median"]
    assert not judged(tmp_path / "rare", set_all("salaries", median=5.0), drift_rows=10_000)["drift"]


def test_a_column_whose_words_are_all_one_has_drifted(tmp_path: Path) -> None:
    found = judged(tmp_path, set_all("levels", seniority="junior"))["drift"]
    assert [item.concern.record for item in found] == ["levels.seniority"]


def test_pay_in_another_currency_is_asked_about_though_its_figures_stay(tmp_path: Path) -> None:
    def change(tables: Tables) -> None:
        found = rows(tables, "salaries")
        found[0] = found[0].model_copy(update={"currency": "EUR"})

    (item,) = judged(tmp_path, change)["pay"]
    assert (item.verdict, item.concern.change) == ("asks", "currency: USD → EUR")


def test_more_changes_than_a_person_looks_at_are_one_that_nobody_can_approve(tmp_path: Path) -> None:
    def raise_all(tables: Tables) -> None:
        for guide in range(GUIDES):
            found = rows(tables, "salaries", guide)
            found[:] = [
                row.model_copy(update={name: getattr(row, name) * 1.2 for name in PAY if getattr(row, name)}) for row in found
            ]

    items = judged(tmp_path, raise_all)["pay"]
    assert len(items) == MOST + 1
    assert [item.verdict for item in items] == ["asks"] * MOST + ["blocks"]


PAY = ("median", "mean", "minimum", "maximum")


@pytest.mark.parametrize(("answer", "verdicts"), [("ask", ["asks"]), ("block", ["blocks"]), ("allow", [])])
def test_what_is_gone_is_answered_as_the_policy_says(tmp_path: Path, answer: str, verdicts: list[str]) -> None:
    found = judged(tmp_path, lambda tables: rows(tables, "levels").pop(), removed=answer)["removed"]
    assert [item.verdict for item in found] == verdicts
