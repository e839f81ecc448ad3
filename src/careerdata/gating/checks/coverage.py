"""Values that were stated before and are not now, of records that are still there."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyarrow.compute as pc

from careerdata.gating.concern import Concern
from careerdata.gating.update import Update
from careerdata.release.diff.rows import ColumnDiff

CODE = "DRF105"
_NAMED = 3
"""Records that are named."""


def judge(update: Update) -> Iterator[Concern]:
    """Each column that has lost more than `coverage-lost` percent of its values, those set against it that came."""
    most = update.policy.coverage_lost
    for table in update.tables:
        coverage = update.old.manifest.coverage.get(table.table, {})
        for column in table.columns:
            lost = _lost(column)
            filled = coverage[column.column].filled if column.column in coverage else 0
            if lost and lost / max(filled, lost) * 100 > most:
                says = f"{_few(column)}: {lost / max(filled, lost):.1%} of its values, more than {most:g}%"
                yield Concern("ask", table.table, column.column, f"{filled} values, {lost} stated no more", says)


def _lost(column: ColumnDiff) -> int:
    """How many more values went than came."""
    return int(np.count_nonzero(pc.is_null(column.after)) - np.count_nonzero(pc.is_null(column.before)))


def _few(column: ColumnDiff) -> str:
    """The first records that lost one, with their lines."""
    gone = [change.row for change in column if change.after is None and change.before is not None]
    named = [f"{row.key} (line {row.line})" if row.line else row.key for row in gone[:_NAMED]]
    return ", ".join(named) + (f" and {len(gone) - _NAMED:,} more" if len(gone) > _NAMED else "")
