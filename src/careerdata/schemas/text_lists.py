"""Lists of text, as Great Expectations expects them of a column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from great_expectations.execution_engine import PandasExecutionEngine
from great_expectations.expectations.expectation import ColumnMapExpectation
from great_expectations.expectations.metrics import ColumnMapMetricProvider, column_condition_partial

if TYPE_CHECKING:
    import pandas as pd


class _TextListCondition(ColumnMapMetricProvider):
    condition_metric_name = "column_values.text_list"

    @column_condition_partial(engine=PandasExecutionEngine)
    def _pandas(self, column: pd.Series[Any], **_: Any) -> pd.Series[bool]:
        return column.map(lambda value: isinstance(value, list) and all(isinstance(item, str) and item for item in value))


class ExpectColumnValuesToBeTextLists(ColumnMapExpectation):
    """Expect every value to be a list of text, none of it empty."""

    map_metric = "column_values.text_list"
