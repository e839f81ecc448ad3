"""What a history comes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from careerdata.release.diff.result import Counts
from careerdata.release.diff.rows import FieldChange, RowRef
from careerdata.release.version import Bump

What = Literal["was there", "first appeared", "appeared again", "changed", "renamed", "renumbered", "gone"]
"""What became of a record or a value. `was there`: in the first release that is known, of a repository that lacks older ones."""


class Edition(NamedTuple):
    """One release of a history."""

    version: str
    """Version of the data."""
    date: str | None
    """When it was committed, as `2026-11-23T18:52:40Z`; None in a folder of releases, which tells no time."""
    commit: str | None
    """The hash of the commit, None in a folder of releases."""
    place: str
    """Where it stands, as `careerdata diff` and `careerdata.load` take it."""


class Event(NamedTuple):
    """What became of one record in one release."""

    edition: Edition
    what: What
    table: str
    row: RowRef
    """The record and its line in the text of that release; of one that is gone, in the text of the release before."""
    fields: tuple[FieldChange, ...]
    """The values that changed; of a record by itself that came or went all that it states."""


class Total(NamedTuple):
    """What became of all records in one release."""

    edition: Edition
    bump: Bump | None
    """What the changes since the release before deserve; None for the first one, and where no value changed."""
    schema: int
    """Changes of tables and columns, as `careerdata diff` lists them."""
    tables: Mapping[str, Counts]
    """The tables in which a record changed, came or went."""


class Skipped(NamedTuple):
    """A release that cannot be read, and why. The one after it is compared with the one before."""

    place: str
    why: str


@dataclass(frozen=True, slots=True)
class History:
    """The releases, the oldest first, and what became of a record, of a guide's records, or of all."""

    place: str
    """What was looked through, as the user would name it."""
    key: str | None
    """The record or guide that was asked for; None: all, and `totals` says what became of them."""
    column: str | None
    """The column that was asked for, None: all."""
    editions: Sequence[Edition]
    events: Sequence[Event]
    totals: Sequence[Total]
    skipped: Sequence[Skipped]
    is_shallow: bool = False
    """The repository is a shallow clone: releases before the first one here may be missing."""

    @property
    def is_of_guide(self) -> bool:
        """Whether the events are those of all records of a guide."""
        return self.key is not None and "/" not in self.key and self.column is None
