"""What changed as keys alone, one a line, for `xargs` and the like."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.release.diff.result import Diff
from careerdata.render.escape import printable


def render(diff: Diff) -> Iterator[str]:
    """The keys of the records of which a value changed."""
    for table in diff.tables.values():
        yield from (printable(row.key) + "\n" for row in table.changed)
