"""One end of a figure as read: a number, what it is counted in and what is said behind it."""

from __future__ import annotations

from dataclasses import dataclass

from careerdata.language.figure_words import Kind

At = tuple[int, int]

FIRST_YEAR, LAST_YEAR = "1900", "2100"
"""A bare four-digit number between these is a year. As digits, which compare as their numbers do."""
_YEAR = 4
"""Digits of a year."""


@dataclass(slots=True)
class End:
    """One end of a figure as read."""

    digits: str
    """With what sets off their thousands."""
    scale: float
    stop: int
    """After digits, scale, + and a percent sign."""
    after: int
    """After the unit."""
    bare: bool
    """Digits alone: no separator, scale or +."""
    plus: bool
    value: float = 0.0
    mantissa: float = 0.0
    """The value before its scale."""
    is_year: bool = False
    """Digits that are a year where nothing says otherwise."""
    kind: Kind | None = None
    """None: a bare number, so far."""
    unit: str | None = None
    unit_at: At | None = None
    period: str | None = None
    period_at: At | None = None

    @property
    def rest(self) -> int:
        """After the unit and what the money is paid for."""
        return self.period_at[1] if self.period_at else self.after


def is_year(digits: str) -> bool:
    """Whether digits alone read as a year."""
    return len(digits) == _YEAR and FIRST_YEAR <= digits <= LAST_YEAR and digits.isdigit()
