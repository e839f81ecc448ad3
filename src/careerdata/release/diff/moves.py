"""How far a number moved."""

from __future__ import annotations

from typing import Any, NamedTuple


class Move(NamedTuple):
    """How far a number moved."""

    change: float
    percent: float | None
    """None from 0, of which nothing is a part."""


def move(before: Any, after: Any) -> Move | None:
    """How far a number moved; None where one of both is no number."""
    if not (is_number(before) and is_number(after)):
        return None
    change = round(after - before, 10)
    return Move(change, round(change / abs(before) * 100, 1) if before else None)


def is_number(of: Any) -> bool:
    """Whether a value is a number, and not true or false."""
    return isinstance(of, int | float) and not isinstance(of, bool)
