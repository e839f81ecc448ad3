"""What a comparison of two releases comes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from careerdata.release.diff.rows import ColumnDiff, Rows
from careerdata.release.error import ExportError
from careerdata.release.version import Bump, bumped, widest

What = Literal["removed", "added", "renamed", "retyped", "rekeyed", "narrowed", "widened", "value gone", "new value"]


class Reason(NamedTuple):
    """Why a release deserves a bump."""

    bump: Bump
    why: str


class SchemaChange(NamedTuple):
    """One change of the schema, apart from what the rows say."""

    table: str
    column: str | None
    """None: the table as a whole."""
    what: What
    before: str | None
    after: str | None
    bump: Bump

    @property
    def breaking(self) -> bool:
        """Whether something that a consumer could rely on is gone."""
        return self.bump == "major"


class Guess(NamedTuple):
    """A record that is gone and one that came, which say nearly the same: perhaps one record with another key."""

    table: str
    old_id: str
    new_id: str
    likeness: float
    """How alike they are, 0 to 1."""


class Counts(NamedTuple):
    """Rows of one table."""

    added: int
    removed: int
    changed: int
    renamed: int
    """Under another key, as a maintainer says."""
    renumbered: int
    """Under another number at the end of the key, as rows came or went above."""
    moved: int
    """That stand at another place of the guide, whether or not they changed."""


@dataclass(frozen=True, slots=True)
class TableDiff:
    """What became of the rows of one table."""

    table: str
    added: Rows
    removed: Rows
    changed: Rows
    renamed: Rows
    renumbered: Rows
    moved: int
    columns: Sequence[ColumnDiff]
    """The columns of which a value changed, in the order of the table."""
    gone: int
    """Keys that no row has any more: removed, renamed."""
    new: int
    """Keys that no row had before."""
    is_trace: bool = False
    """The rows say where the values of other tables stand: what changed in them is told there."""

    @property
    def counts(self) -> Counts:
        """How many rows of each."""
        rows = (self.added, self.removed, self.changed, self.renamed, self.renumbered)
        added, removed, changed, renamed, renumbered = map(len, rows)
        return Counts(added, removed, changed, renamed, renumbered, self.moved)


class Release(NamedTuple):
    """One of the two releases."""

    place: str
    data_version: str
    schema_version: str


@dataclass(frozen=True, slots=True)
class Diff:
    """What one release changed against another, and the version that follows."""

    old: Release
    new: Release
    schema: Sequence[SchemaChange]
    tables: Mapping[str, TableDiff]
    """The tables in which a value changed or a row moved, came or went."""
    guesses: Sequence[Guess]
    """Keys that were perhaps renamed, for a maintainer to confirm in `raw/renames.csv`."""
    reasons: Sequence[Reason]
    """What the bump rests on, the widest first."""
    unreadable: Mapping[str, ExportError]
    """Tables that could not be compared, as a file is damaged: what is wrong with it. What they held counts as gone."""

    @property
    def bump(self) -> Bump | None:
        """The bump that the changes deserve; None where no value changed."""
        return widest(reason.bump for reason in self.reasons)

    @property
    def version(self) -> str:
        """The version that follows on that of the old release."""
        return bumped(self.old.data_version, self.bump)

    @property
    def changes(self) -> dict[str, Counts]:
        """The rows of each table that changed; those aside that only moved, and those of tables that follow others."""
        told = {table: diff.counts for table, diff in self.tables.items() if not diff.is_trace}
        return {table: counts for table, counts in told.items() if any(counts[:-1])}

    @property
    def moved(self) -> int:
        """Rows that stand at another place, traces of values aside."""
        return sum(diff.moved for diff in self.tables.values() if not diff.is_trace)
