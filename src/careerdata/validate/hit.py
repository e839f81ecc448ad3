"""What a rule yields: little enough that a rule stays short. The runner makes a finding of it."""

from __future__ import annotations

from dataclasses import dataclass

from careerdata.validate.location import Spot


@dataclass(frozen=True, slots=True)
class Mend:
    """What would mend it: pieces of the guide's raw text, as they stand there, and what should.

    A piece whose text is not what stands at its place, as where mark-up parts it, is not mended, and nothing else of the same.
    """

    changes: tuple[tuple[Spot, str], ...]
    safe: bool = False
    """The text says what is meant; where it is not safe, a person has to look."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something wrong at a spot."""

    spot: Spot
    message: str
    """What is wrong, with both values as the text writes them."""
    related: tuple[Spot, ...] = ()
    hint: str | None = None
    """The way to mend this one, where the rule's own hint is too general."""
    mend: Mend | None = None
    """Edits that mend it, where these can be told."""
