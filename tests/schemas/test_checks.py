"""Pandera schemas: what is wrong with a column is told once, with its row and value."""

from __future__ import annotations

import pandas as pd
import pytest

from careerdata.records import TABLES
from careerdata.schemas.checks import check
from careerdata.schemas.failure import Failure
from careerdata.schemas.frame import frame
from tests.records_factory import record

SALARIES = TABLES["salaries"]


def rows_of(table: str) -> pd.DataFrame:
    count = 1 if table == "guides" else 5
    return frame(TABLES[table], [record(table, number) for number in range(1, count + 1)])


@pytest.fixture
def salaries() -> pd.DataFrame:
    return rows_of("salaries")


@pytest.mark.parametrize("table", TABLES)
def test_valid_records_of_every_table_pass(table: str) -> None:
    assert check(TABLES[table], rows_of(table)) == []


@pytest.mark.parametrize("table", TABLES)
def test_a_table_without_rows_passes(table: str) -> None:
    assert check(TABLES[table], frame(TABLES[table], [])) == []


def test_each_wrong_value_is_one_failure_with_its_row(salaries: pd.DataFrame) -> None:
    salaries.loc[1, "currency"] = "usd"
    salaries.loc[2, "minimum"] = -4
    salaries.loc[3, "scope"] = "galaxy"
    scopes = "one of: headline, level, region, industry, occupation, employer, prose"
    assert check(SALARIES, salaries) == [
        Failure("scope", scopes, 3, "galaxy"),
        Failure("currency", "pattern: ^[A-Z]{3}$", 1, "usd"),
        Failure("minimum", "minimum: 0", 2, -4.0),
    ]


def test_a_line_break_after_a_pattern_is_no_match(salaries: pd.DataFrame) -> None:
    salaries.loc[0, "currency"] = "USD\n"
    assert [failure.value for failure in check(SALARIES, salaries)] == ["USD\n"]


def test_a_null_where_none_may_be_is_named(salaries: pd.DataFrame) -> None:
    salaries.loc[2, "period"] = None
    assert check(SALARIES, salaries) == [Failure("period", "not null", 2, None)]


def test_a_key_that_stands_twice_names_both_rows(salaries: pd.DataFrame) -> None:
    salaries.loc[3, "salary_id"] = "data-analyst/salary/2"
    assert [(f.column, f.check, f.row) for f in check(SALARIES, salaries)] == [
        ("salary_id", "unique", 1),
        ("salary_id", "unique", 3),
    ]


def test_a_column_of_the_wrong_type_fails_for_its_type_alone(salaries: pd.DataFrame) -> None:
    assert check(SALARIES, salaries.astype({"minimum": "str"})) == [Failure("minimum", "type: float64", None, "str")]


def test_columns_too_few_and_too_many_are_named(salaries: pd.DataFrame) -> None:
    found = check(SALARIES, salaries.drop(columns="title").assign(extra=1))
    assert {(f.column, f.check) for f in found} == {("title", "missing column"), ("extra", "no such column")}


def test_columns_out_of_order_are_named(salaries: pd.DataFrame) -> None:
    assert "columns in order" in {f.check for f in check(SALARIES, salaries[salaries.columns[::-1]])}


def test_a_list_that_is_text_is_named() -> None:
    skills = rows_of("skills")
    skills.at[1, "examples"] = "Word, Excel"
    assert check(TABLES["skills"], skills) == [Failure("examples", "a list of text", 1, "Word, Excel")]


def test_rows_count_from_0_whatever_the_index_is(salaries: pd.DataFrame) -> None:
    salaries.loc[4, "median"] = -1
    assert [f.row for f in check(SALARIES, salaries.set_index(pd.Index(list("vwxyz"))))] == [4]
