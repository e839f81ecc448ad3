"""An update as the checks of the gate see it: both releases, and what changed between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from careerdata.gate_policy import GatePolicy
from careerdata.release.diff.result import Diff, TableDiff
from careerdata.release.side import Side


@dataclass(frozen=True)
class Update:
    """A new release beside the last one."""

    old: Side
    new: Side
    diff: Diff
    policy: GatePolicy

    @property
    def tables(self) -> Iterator[TableDiff]:
        """What became of each table that holds records."""
        return (table for table in self.diff.tables.values() if not table.is_trace)

    @cached_property
    def removed_guides(self) -> frozenset[str]:
        """The guides that are gone: what they held is theirs, and not asked about again."""
        guides = self.diff.tables.get("guides")
        return frozenset(row.key for row in guides.removed) if guides else frozenset()

    @property
    def since(self) -> str:
        """Version of the last release."""
        return self.diff.old.data_version
