"""Guides, levels, salaries, occupations and outlooks that are gone."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.gating.concern import Concern
from careerdata.gating.update import Update

CODE = "DRF102"
_TABLES = ("guides", "levels", "salaries", "occupations", "outlook")
"""Whose records others are about, or products show as figures. What a guide lists is counted, by the check `rows`."""


def judge(update: Update) -> Iterator[Concern]:
    """Each of them, those of a guide aside that is gone as a whole. One that a maintainer says was renamed is not gone."""
    for table in update.tables:
        if table.table in _TABLES:
            for row in table.removed:
                if table.table == "guides" or row.guide_id not in update.removed_guides:
                    change = f"removed since {update.since}"
                    says = "who holds its key finds nothing"
                    yield Concern(update.policy.removed, table.table, None, change, says, row, is_gone=True)
