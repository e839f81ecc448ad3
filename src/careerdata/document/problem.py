"""What a stage could not take as it stands. A rule of the catalogue names the `reason` and makes it a finding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Elsewhere(NamedTuple):
    """Another place a trouble has to do with."""

    shown_as: str
    line: int
    text: str
    source_file: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that could not be read, where it stands, what was there and what was expected."""

    reason: str
    """Which rule reports it, such as `empty-file` or `unreadable-figure`."""
    source_file: str
    shown_as: str
    guide_id: str | None = None
    line: int = 1
    column: int = 1
    found: str = ""
    expected: str = ""
    table: str | None = None
    record_id: str | None = None
    field: str | None = None
    related: tuple[Elsewhere, ...] = ()
    """Other places it has to do with."""
