"""A release beside the one that stands in its place."""

from __future__ import annotations

from collections.abc import Mapping

from careerdata.export.target import Target
from careerdata.release.diff.compare import compare
from careerdata.release.diff.result import Diff
from careerdata.release.side import Side


def last_side(target: Target) -> Side | None:
    """The release that stands at a target, as one to compare with; None where there is none."""
    return None if target.last is None else Side(target.standing, target.last)


def compared(target: Target, new: Side, renames: Mapping[str, str]) -> Diff | None:
    """What a new release changes against the one that stands at its target; None where it is the first."""
    last = last_side(target)
    return None if last is None else compare(last, new, renames)
