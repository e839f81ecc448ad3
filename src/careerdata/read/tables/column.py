"""A column of a table: what it is for, and what its heading says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from careerdata.language.columns import Owner
from careerdata.read.tables.heading import Heading

Kind = Literal["owner", "figures", "label", "pay", "unsaid", "none"]
"""`unsaid`: money that is a year's pay by its size alone."""
RUNGS = frozenset({"level", "grade", "years"})
"""Owners that are levels."""


@dataclass(slots=True)
class Column:
    """One column: what it is for, and what its heading says."""

    index: int
    kind: Kind
    heading: Heading | None
    owner: Owner | None = None
    """Whose pay an `owner` column names; None: a name whose kind its cells tell."""
    bare: bool = False
    """Its bare numbers are money."""

    @property
    def is_rung(self) -> bool:
        """Whether its heading names a level whose pay or demands stand below."""
        return self.heading is not None and self.heading.is_rung
