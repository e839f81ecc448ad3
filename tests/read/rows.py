"""The rows of a guide, of which each test knows the columns."""

from __future__ import annotations

from typing import Any

from careerdata.document.tables import GuideTables


def rows_of(guide: GuideTables, table: str) -> list[Any]:
    """The rows of a table."""
    return list(guide.records[table])
