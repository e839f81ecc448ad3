"""The last release, as rules about drift look at it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

ReleasedRow = Mapping[str, Any]


class LastRelease(Protocol):
    """What was released last."""

    def rows(self, table: str) -> Sequence[ReleasedRow]:
        """The rows of a table; none where the release has no such table."""

    def counts(self, table: str) -> Mapping[str, int]:
        """How many rows of a table each guide had, by `guide_id`; guides without any left out."""

    def rows_of(self, guide_id: str, table: str, names: Sequence[str]) -> Sequence[ReleasedRow]:
        """Some columns of the rows that one guide had in a table, in reading order; none where it had none."""
