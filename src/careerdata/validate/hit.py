"""What a rule yields: little enough that a rule stays short. The runner makes a finding of it."""

from __future__ import annotations

from dataclasses import dataclass

from careerdata.validate.location import Spot


@dataclass(frozen=True, slots=True)
class Hit:
    """Something wrong at a spot."""

    spot: Spot
    message: str
    """What is wrong, with both values as the text writes them."""
    related: tuple[Spot, ...] = ()
    hint: str | None = None
    """The way to mend this one, where the rule's own hint is too general."""
