"""Two releases, wherever they are, compared."""

from __future__ import annotations

import os
from pathlib import Path

from careerdata.release.diff.compare import compare
from careerdata.release.diff.result import Diff
from careerdata.release.renames import confirmed, read_renames
from careerdata.release.side import side_at

_RAW = "raw"


def diff(old: str | os.PathLike[str], new: str | os.PathLike[str], *, renames: str | os.PathLike[str] | None = None) -> Diff:
    """What one release changed against another: `old` and `new` are folders, URLs, `git:REV` or `git:REV:PATH`.

    `renames` is a CSV file of keys that were renamed, `raw/renames.csv` where it is not given and exists. Raises ExportError
    where a side is no whole release, and where the file does not say what became of which key.
    """
    known = confirmed([_RAW]) if renames is None else read_renames(Path(renames))
    found = compare(side_at(old), side_at(new), known)
    for error in found.unreadable.values():
        raise error
    return found
