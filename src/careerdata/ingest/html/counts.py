"""Numbers that attributes of elements hold."""

from __future__ import annotations


def count_of(written: str | None, default: int, most_digits: int) -> int:
    """A number as an attribute says it; the default where it says none that anyone would count by."""
    digits = (written or "").strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= most_digits else default
