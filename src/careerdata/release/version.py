"""The version of the data: what a new release is called, given the last one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

Bump = Literal["major", "minor", "patch"]

FIRST = "1.0.0"
ORDER: tuple[Bump, ...] = ("major", "minor", "patch")
"""The widest first."""


def widest(bumps: Iterable[Bump | None]) -> Bump | None:
    """The one bump that covers all of them."""
    given = set(bumps)
    return next((bump for bump in ORDER if bump in given), None)


def schema_bump(old: str, new: str) -> Bump | None:
    """The bump between two versions of the schema: its largest part that differs. Raises ValueError for no version."""
    pairs = zip(ORDER, parts(old), parts(new), strict=True)
    return next((bump for bump, before, after in pairs if before != after), None)


def bumped(version: str, bump: Bump | None) -> str:
    """The version after a bump; the same one where there is none. Raises ValueError where it is no `1.2.3`."""
    major, minor, patch = parts(version)
    if bump == "major":
        return f"{major + 1}.0.0"
    if bump == "minor":
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}" if bump == "patch" else version


def parts(version: str) -> tuple[int, int, int]:
    """Major, minor and patch, by which versions are in order. Raises ValueError where it is no `1.2.3`."""
    try:
        major, minor, patch = map(int, version.split("."))
    except ValueError:
        raise ValueError(f"{version!r} is no version such as 1.2.3") from None
    return major, minor, patch
