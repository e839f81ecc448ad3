"""A change that is beyond the policy, as the check that found it tells it."""

from __future__ import annotations

from dataclasses import dataclass

from careerdata.gate_policy import Answer
from careerdata.release.diff.rows import RowRef


@dataclass(frozen=True, slots=True)
class Concern:
    """One change that does not pass unasked."""

    answer: Answer
    """What the policy says of it."""
    table: str
    field: str | None
    change: str
    """The change in exact figures: an approval holds for this one and no other."""
    says: str
    """Why it does not pass, in words."""
    row: RowRef | None = None
    """The record; None for what is of no single one."""
    of: str | None = None
    """What it is of where that is no record, if not the column or the table."""
    is_gone: bool = False
    """The record stands in the last release alone, so its line is one of the text before."""

    @property
    def record(self) -> str:
        """Key of the record, or what else it is of."""
        if self.row is not None:
            return self.row.key
        return self.of or (f"{self.table}.{self.field}" if self.field else self.table)


def exact(value: object) -> str:
    """A value as it stands in a change: figures without separators, whole ones without a point."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
