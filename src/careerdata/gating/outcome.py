"""What the gate says of an update."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from careerdata.gating.approvals import Approval
from careerdata.gating.item import Item
from careerdata.release.diff.result import Diff
from careerdata.schemas.failure import Failure
from careerdata.validate.finding import Finding
from careerdata.validate.result import Result

Passage = Literal["passes", "blocks"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The findings, the changes and the verdict on an update."""

    result: Result
    """What check says of the guides."""
    base: str
    """Where the last release stands, as a person would name it."""
    version: str | None = None
    """Version that the release would have; None where none could be made to compare."""
    diff: Diff | None = None
    """What it changes; None where it is the first, or none could be made."""
    failures: Sequence[tuple[str, Failure]] = ()
    """Values that break their schema, each with its table."""
    items: Sequence[Item] = ()
    """Changes that the policy does not let through unasked, by check."""
    day: date
    """The day of approvals that are printed to be copied."""
    blocking: Sequence[Finding] = ()
    """The findings that block."""
    unused: Sequence[Approval] = ()
    """Approvals of changes that this update does not hold: expired, or mistyped."""

    @property
    def exit_status(self) -> int:
        """As that of a check; 1 also where a value breaks its schema or a change is neither allowed nor approved."""
        return max(self.result.exit_status, int(bool(self.failures) or any(item.is_open for item in self.items)))

    @property
    def verdict(self) -> Passage:
        """Whether the update may be released."""
        return "blocks" if self.exit_status else "passes"

    def of(self, check: str) -> list[Item]:
        """What one check found."""
        return [item for item in self.items if item.check == check]
