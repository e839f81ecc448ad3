"""pydantic, pandera and Great Expectations agree on what breaks a schema, as all three follow from one declaration."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd
import pytest
from pydantic import ValidationError

from careerdata.records import TABLES, Column, Record, columns
from careerdata.schemas.checks import check
from careerdata.schemas.frame import frame
from tests.records_factory import record

if TYPE_CHECKING:
    from careerdata.schemas.expectations import Expectations

VALID = 2
"""Valid rows before the broken ones: a table of broken rows alone would hide a check that takes every row."""


class Break(NamedTuple):
    """One value of one column, and whether it breaks the schema."""

    column: str
    kind: str
    value: Any


def breaks(column: Column) -> Iterator[Break]:
    """Values that a column must not take, and some at the edge of what it may."""
    name = column.name
    if column.nullable:
        yield Break(name, "null where it may be", None)
    elif column.type in ("string", "number"):
        yield Break(name, "null", None)
    if column.minimum is not None and column.type != "boolean":
        yield Break(name, "below the minimum", _as(column, column.minimum - 1))
        yield Break(name, "the minimum", _as(column, column.minimum))
    if column.maximum is not None:
        yield Break(name, "above the maximum", _as(column, column.maximum + 1))
        yield Break(name, "the maximum", _as(column, column.maximum))
    if column.type == "number":
        yield Break(name, "infinite", float("inf"))
    if column.enum is not None:
        yield Break(name, "none of those allowed", "galaxy")
        yield Break(name, "another case", column.enum[0].upper())
    if column.type == "string":
        yield Break(name, "empty", "")
    if column.pattern is not None:
        yield Break(name, "not of the pattern", "?")
        yield Break(name, "of the pattern but for a line break", f"{_example(column)}\n")
    if column.type == "list":
        yield Break(name, "text for a list", "Word, Excel")
        yield Break(name, "empty text in a list", ["Word", ""])


def _as(column: Column, value: float) -> float:
    return int(value) if column.type == "integer" else float(value)


def _example(column: Column) -> str:
    return str(column.example)


def broken_by_pydantic(table: str, row: dict[str, Any]) -> set[str]:
    """The columns of a row that its record does not take."""
    try:
        TABLES[table].model_validate(row)
    except ValidationError as error:
        return {str(fault["loc"][0]) for fault in error.errors()}
    return set()


def rows_of(table: str, cases: list[Break]) -> list[dict[str, Any]]:
    """Valid rows, then one for each case with its value put in; keys are all different."""
    model = TABLES[table]
    rows = [dict(record(table, number)) for number in range(1, VALID + len(cases) + 1)]
    for at, row in enumerate(rows):
        key = model.key()
        if key == "guide_id":
            row[key] = f"data-analyst-{at}"
        case = cases[at - VALID] if at >= VALID else None
        if case is not None:
            row[case.column] = case.value
    return rows


def frame_of(model: type[Record], rows: list[dict[str, Any]]) -> pd.DataFrame:
    """Rows as a frame of the table's types, whatever their values."""
    valid = frame(model, [])
    made = pd.DataFrame({name: pd.Series([row[name] for row in rows], dtype="object") for name in valid.columns})
    return made.astype({name: kind for name, kind in valid.dtypes.items() if kind != "object"})


@pytest.fixture(scope="module")
def engine() -> Expectations:
    from careerdata.schemas.expectations import Expectations

    return Expectations()


@pytest.mark.parametrize("table", TABLES)
def test_the_three_agree_on_every_kind_of_break(table: str, engine: Expectations) -> None:
    model = TABLES[table]
    cases = [case for column in columns(model) for case in breaks(column)]
    rows = rows_of(table, cases)
    data = frame_of(model, rows)
    by_pydantic = {(at, name) for at, row in enumerate(rows) for name in broken_by_pydantic(table, row)}
    by_pandera = {(failure.row, failure.column) for failure in check(model, data)}
    by_expectations = {(failure.row, failure.column) for failure in engine.check(model, data)}
    assert len(by_pydantic) >= len(cases) // 3
    assert _told(by_pandera ^ by_pydantic, cases) == []
    assert _told(by_expectations ^ by_pydantic, cases) == []


def _told(differing: set[Any], cases: list[Break]) -> list[str]:
    return sorted(f"{name}: {cases[at - VALID].kind} ({cases[at - VALID].value!r})" for at, name in differing)


def test_a_key_that_stands_twice_breaks_it_for_pandera_and_expectations(engine: Expectations) -> None:
    model = TABLES["salaries"]
    data = frame(model, [record("salaries", 1), record("salaries", 2), record("salaries", 1)])
    expected = {(0, "salary_id", "unique"), (2, "salary_id", "unique")}
    assert {(one.row, one.column, one.check) for one in check(model, data)} == expected
    assert {(one.row, one.column, one.check) for one in engine.check(model, data)} == expected


@pytest.mark.parametrize(("column", "kind"), [("median", "str"), ("scope", "category"), ("level_rank", "float64")])
def test_a_column_of_the_wrong_type_has_that_failure_alone(column: str, kind: str, engine: Expectations) -> None:
    model = TABLES["salaries"]
    data = frame(model, [record("salaries", 1), record("salaries", 2)]).astype({column: kind})
    for found in (check(model, data), engine.check(model, data)):
        assert [(one.column, one.check.partition(":")[0]) for one in found] == [(column, "type")]


def test_columns_out_of_order_break_it(engine: Expectations) -> None:
    model = TABLES["tools"]
    data = frame(model, [record("tools", 1)])
    assert [one.check for one in engine.check(model, data[data.columns[::-1]])] == ["columns in order"]


def test_a_crashed_expectation_is_no_bad_data_but_named(engine: Expectations, monkeypatch: pytest.MonkeyPatch) -> None:
    from great_expectations import expectations as expect

    from careerdata.schemas import expectations, verdict

    wrong = expect.ExpectColumnValuesToBeBetween(column="nowhere", min_value=0, meta={"expected": "minimum: 0"})
    monkeypatch.setattr(expectations, "values", lambda _: [wrong])
    with pytest.raises(
        verdict.ExpectationBroke, match=r"tools\.nowhere: expect_column_values_to_be_between broke: .*nowhere"
    ):
        engine.check(TABLES["tools"], frame(TABLES["tools"], [record("tools", 1)]))
