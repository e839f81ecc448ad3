"""Keys between tables."""

from __future__ import annotations

import pytest

from careerdata.records import TABLES, columns
from careerdata.validate import catalogue
from careerdata.validate.examples.example import Rows
from careerdata.validate.rules.keys.duplicates import DuplicateKey
from careerdata.validate.rules.keys.references import DanglingReference, PointsNowhere
from careerdata.validate.rules.schema.tables import RowBreaksSchema, TableBreaksSchema
from careerdata.validate.runner import Runner

MENTION = {"kind": "money", "minimum": 42450, "table": "salaries", "record_id": "data-analyst/salary/1", "field": "median"}

REFERENCES = [(name, column.name) for name, record in TABLES.items() for column in columns(record) if column.references]


@pytest.mark.parametrize(("table", "column"), REFERENCES)
def test_every_reference_of_the_declaration_is_followed(table: str, column: str) -> None:
    tables = Rows({table: [{column: "data-analyst/nowhere/1"}]}).tables()
    found = Runner([DanglingReference()]).run(tables)
    assert {one.table for one in found} == {table}
    told = [one for one in found if one.field == column]
    assert len(told) == 1
    assert "data-analyst/nowhere/1" in told[0].message


def test_place_of_a_lost_record_is_found() -> None:
    tables = Rows(salaries=[{"median": 42450}]).tables()
    tables.guides[0].records["salaries"].clear()
    assert [(one.code, one.line) for one in Runner([PointsNowhere()]).run(tables)] == [("REF004", 3)]


def test_place_and_reference_of_a_row_that_broke_its_schema_have_no_finding_of_their_own() -> None:
    levels = [{"title": "Analyst", "seniority": "wizard"}]
    pay = [{"scope": "level", "median": 43000, "level_id": "data-analyst/level/1"}]
    mentions = [{**MENTION, "table": "levels", "record_id": "data-analyst/level/1", "field": "years_min"}]
    tables = Rows(levels=levels, salaries=pay, mentions=mentions).tables()
    assert [one.code for one in Runner([DanglingReference(), PointsNowhere(), RowBreaksSchema()]).run(tables)] == ["SCH001"]


def test_mention_of_a_column_that_is_none_is_found() -> None:
    tables = Rows(salaries=[{"median": 42450}], mentions=[{**MENTION, "field": "middle"}]).tables()
    (one,) = Runner([PointsNowhere()]).run(tables)
    assert "middle" in one.message


def test_mention_that_became_nothing_is_none() -> None:
    tables = Rows(mentions=[{"kind": "money", "minimum": 42450}]).tables()
    assert Runner([PointsNowhere()]).run(tables) == []


def test_row_that_breaks_its_schema_says_what_was_there_and_what_was_expected() -> None:
    tables = Rows(salaries=[{"median": 42450, "currency": "dollars"}]).tables()
    (one,) = Runner([RowBreaksSchema()]).run(tables)
    assert (one.line, one.table, one.field) == (3, "salaries", "currency")
    assert "'dollars'" in one.message
    assert "^[A-Z]{3}$" in one.message


def test_table_that_breaks_its_schema_is_found_at_the_row_of_its_guide() -> None:
    tool = {"tool_id": "data-analyst/tool/sql", "name": "SQL"}
    tables = Rows(
        {"guides": [{"guide_id": "actor", "title": "Actor"}], "tools": [{"name": "Script"}]}, {"tools": [tool, tool]}
    ).tables()
    found = Runner([TableBreaksSchema()]).run(tables)
    assert {(one.guide_id, one.record_id, one.field) for one in found} == {("data-analyst", "data-analyst/tool/sql", "tool_id")}


def test_rows_of_one_key_are_found_each_at_its_own_line() -> None:
    tool = {"tool_id": "data-analyst/tool/sql", "name": "SQL"}
    (one,) = Runner([DuplicateKey()]).run(Rows(tools=[tool, tool]).tables())
    assert (one.line, [other.line for other in one.related]) == (4, [3])


def test_records_of_a_clean_guide_break_nothing() -> None:
    assert Runner(catalogue.table_rules(heavy=True)).run(Rows(salaries=[{"median": 42450}]).tables()) == []
