"""A release beside the one that stands in its place."""

from __future__ import annotations

from careerdata.export.target import Target
from careerdata.release.bump import change
from careerdata.release.changes import Change, changes
from careerdata.release.side import Side
from careerdata.release.version import FIRST, bumped, schema_bump, widest
from careerdata.schemas import SCHEMA_VERSION


def last_side(target: Target) -> Side | None:
    """The release that stands at a target, as one to compare with; None where there is none."""
    last = target.last
    if last is None:
        return None
    return Side(target.standing, last.files, {table: last.fields(table) for table in last.coverage})


class Comparison:
    """What a new release changes against the one that stands at its target."""

    def __init__(self, target: Target, after: Side) -> None:
        self._last = target.last
        self._before = last_side(target)
        self._after = after

    def changes(self) -> dict[str, Change]:
        """The changes by table; none where there was no release before."""
        return changes(self._before, self._after) if self._before else {}

    def version(self) -> str:
        """The version that the changes deserve."""
        if self._last is None or self._before is None:
            return FIRST
        bump = widest([schema_bump(self._last.schema_version, SCHEMA_VERSION), change(self._before, self._after)])
        return bumped(self._last.data_version, bump)
