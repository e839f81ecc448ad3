"""Tables as Great Expectations suites: the last look at a release, by an engine that shares no code with the others.

Great Expectations takes seconds to import; import this module where it runs.
"""

from __future__ import annotations

from careerdata.patterns import lazy

import sys
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

import great_expectations as gx
from great_expectations import expectations as expect
from great_expectations.core import ExpectationSuiteValidationResult
from great_expectations.core.batch_definition import BatchDefinition
from great_expectations.data_context.types.base import DataContextConfig, InMemoryStoreBackendDefaults, ProgressBarsConfig
from great_expectations.expectations.expectation import Expectation

from careerdata.records import Column, Record, columns
from careerdata.schemas.failure import Failure
from careerdata.schemas.frame import dtype

if TYPE_CHECKING:
    import pandas as pd

from careerdata.schemas.text_lists import ExpectColumnValuesToBeTextLists
from careerdata.schemas.verdict import failures

_GROUP = lazy(r"(?<!\\)\((?!\?)")
"""The bracket of a group that captures, at which pandas warns."""


def shape(record: type[Record]) -> list[Expectation]:
    """What a table's columns must be: these and no others, in order, each of its type."""
    names = [column.name for column in columns(record)]
    typed = [
        expect.ExpectColumnValuesToBeOfType(column=column.name, type_=_type(column), meta={"expected": f"type: {dtype(column)}"})
        for column in columns(record)
        if column.type != "list"
    ]
    return [expect.ExpectTableColumnsToMatchOrderedList(column_list=names, meta={"expected": "columns in order"}), *typed]


def _type(column: Column) -> str:
    """What Great Expectations calls the type of a column: it does not tell the types that may hold a null from the others."""
    return {"Int64": "int64", "boolean": "bool"}.get(dtype(column), dtype(column))


def values(record: type[Record]) -> list[Expectation]:
    """What the values of a table's columns must be."""
    return [expectation for column in columns(record) for expectation in _values(column)]


def _values(column: Column) -> Iterator[Expectation]:
    name = column.name
    if not column.nullable:
        yield expect.ExpectColumnValuesToNotBeNull(column=name, meta={"expected": "not null"})
    if column.is_key:
        yield expect.ExpectColumnValuesToBeUnique(column=name, meta={"expected": "unique"})
    if column.enum is not None:
        meta = {"expected": f"one of: {', '.join(column.enum)}"}
        yield expect.ExpectColumnValuesToBeInSet(column=name, value_set=list(column.enum), meta=meta)
    if column.minimum is not None:
        meta = {"expected": f"minimum: {column.minimum}"}
        yield expect.ExpectColumnValuesToBeBetween(column=name, min_value=column.minimum, meta=meta)
    if column.maximum is not None:
        meta = {"expected": f"maximum: {column.maximum}"}
        yield expect.ExpectColumnValuesToBeBetween(column=name, max_value=column.maximum, meta=meta)
    if column.min_length is not None and column.type == "string":
        meta = {"expected": f"minimum length: {column.min_length}"}
        yield expect.ExpectColumnValueLengthsToBeBetween(column=name, min_value=column.min_length, meta=meta)
    if column.pattern is not None:
        meta = {"expected": f"pattern: {column.pattern}"}
        yield expect.ExpectColumnValuesToMatchRegex(column=name, regex=_GROUP.sub("(?:", column.pattern), meta=meta)
        # `$` lets a line break at the end pass, which pydantic does not.
        yield expect.ExpectColumnValuesToNotMatchRegex(column=name, regex="\\n", meta=meta)
    if column.type == "number":
        # The bounds are those of finite numbers, so only an infinite one lies outside.
        most = sys.float_info.max
        meta = {"expected": "a finite number"}
        yield expect.ExpectColumnValuesToBeBetween(column=name, min_value=-most, max_value=most, meta=meta)
    if column.type == "list":
        yield ExpectColumnValuesToBeTextLists(column=name, meta={"expected": "a list of text"})


class Expectations:
    """Checks tables in a context of its own that leaves nothing behind."""

    def __init__(self) -> None:
        config = DataContextConfig(
            progress_bars=ProgressBarsConfig(globally=False),
            store_backend_defaults=InMemoryStoreBackendDefaults(),
            # A check of somebody's data tells nobody.
            analytics_enabled=False,
        )
        self._context = gx.get_context(project_config=config, mode="ephemeral")

    @cached_property
    def _batch(self) -> BatchDefinition[Any]:
        asset = self._context.data_sources.add_pandas("tables").add_dataframe_asset("table")
        return asset.add_batch_definition_whole_dataframe("rows")

    def check(self, record: type[Record], rows: pd.DataFrame) -> list[Failure]:
        """Every value of the rows that breaks the schema, by column and row; failures count positions, whatever the index.

        The values of a column are looked at only where the columns are as they must be. Raises ExpectationBroke.
        """
        rows = rows.reset_index(drop=True)
        wrong = self._run(record, shape(record), rows)
        if any(failure.check == "columns in order" for failure in wrong):
            return wrong
        mistyped = {failure.column for failure in wrong}
        rest = [one for one in values(record) if getattr(one, "column", None) not in mistyped]
        order = {column.name: at for at, column in enumerate(columns(record))}
        # Two expectations may stand for one check.
        found = {(one.column, one.row, one.check): one for one in wrong + self._run(record, rest, rows)}
        return sorted(found.values(), key=lambda one: (order.get(one.column, -1), -1 if one.row is None else one.row, one.check))

    def _run(self, record: type[Record], expectations: Sequence[Expectation], rows: pd.DataFrame) -> list[Failure]:
        suite = gx.ExpectationSuite(name=record.table_name, expectations=list(expectations))
        batch = self._batch.get_batch(batch_parameters={"dataframe": rows})
        result = batch.validate(suite, result_format={"result_format": "COMPLETE"})
        assert isinstance(result, ExpectationSuiteValidationResult)
        return [failure for one in result.results for failure in failures(record, one)]
