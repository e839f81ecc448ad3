"""Changes that break those who read the tables, and tables that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.gating.concern import Concern
from careerdata.gating.update import Update

CODE = "DRF103"


def judge(update: Update) -> Iterator[Concern]:
    """Each table and column that is gone, has another type or name, or holds other values."""
    for change in update.diff.schema:
        if change.breaking:
            between = " → ".join(part for part in (change.before, change.after) if part is not None)
            said = f"{change.what}: {between}" if between else change.what
            yield Concern(update.policy.breaking, change.table, change.column, said, "what readers relied on is gone")
    for table, error in update.diff.unreadable.items():
        yield Concern("block", table, None, "cannot be compared", str(error))
