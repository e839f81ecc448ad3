"""What Great Expectations makes of a suite, as the failures of a table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from great_expectations.core import ExpectationValidationResult

from careerdata.records import Record
from careerdata.schemas.failure import Failure


class ExpectationBroke(Exception):
    """An expectation that raised: the tool's fault, never the data's. Which, of which table and column, and what it raised."""


def failures(record: type[Record], result: ExpectationValidationResult) -> Iterator[Failure]:
    """The failures that one expectation found. Raises ExpectationBroke where it broke itself."""
    config = result.expectation_config
    assert config is not None
    column, expected = str(config.kwargs.get("column", "")), str((config.meta or {})["expected"])
    raised = _raised(result.exception_info)
    if raised is not None:
        raise ExpectationBroke(f"{record.table_name}.{column}: {config.type} broke: {raised}")
    if result.success:
        return
    rows = result.result.get("unexpected_index_list")
    if not rows:
        yield Failure(column, expected, None, result.result.get("observed_value"))
        return
    for row, value in zip(rows, result.result["unexpected_list"], strict=True):
        yield Failure(column, expected, int(row), None if expected == "not null" else value)


def _raised(info: dict[str, Any] | None) -> str | None:
    """What an expectation raised: the field holds one account, or one for each metric behind it."""
    for account in [info or {}, *(one for one in (info or {}).values() if isinstance(one, dict))]:
        if account.get("raised_exception"):
            return str(account.get("exception_message"))
    return None
