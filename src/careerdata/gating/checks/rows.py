"""Rows that a table, or a guide in it, has lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from careerdata.gating.concern import Concern
from careerdata.gating.update import Update
from careerdata.release.diff.shape import GUIDE

CODE = "DRF104"
_FEWEST = 3
"""Rows lost from which on it is told: of a list of four, one is a quarter."""


def judge(update: Update) -> Iterator[Concern]:
    """Each table and each guide in it that has lost more than `rows-lost` percent, guides aside that are gone."""
    for table in update.tables:
        name = table.table
        if name == "guides" or not len(table.removed):
            continue
        most = update.policy.rows_lost_of.get(name, update.policy.rows_lost)
        before, after = Counter(update.old.keys(name, GUIDE)), Counter(update.new.keys(name, GUIDE))
        for guide in update.removed_guides:
            del before[guide]
        both = {"*": (before.total(), sum(after[guide] for guide in before))}
        both |= {guide: (amount, after[guide]) for guide, amount in before.items()}
        for guide, (was, now) in both.items():
            if was - now >= _FEWEST and (was - now) / was * 100 > most:
                says = f"{(was - now) / was:.0%} fewer, more than {most:g}%"
                of = f"{name} of {'all guides' if guide == '*' else guide}"
                yield Concern("ask", name, None, f"{was} rows → {now}", says, of=of)
