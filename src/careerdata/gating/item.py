"""One change that the policy does not let through unasked, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from careerdata.gating.approvals import Approval
from careerdata.gating.concern import Concern

Verdict = Literal["blocks", "asks", "approved"]


@dataclass(frozen=True, slots=True)
class Item:
    """A change that a check found, and what was decided."""

    check: str
    """The check, by its module's name."""
    code: str
    verdict: Verdict
    concern: Concern
    approval: Approval | None = None

    @property
    def is_open(self) -> bool:
        """Whether it keeps the update from passing."""
        return self.verdict != "approved"
