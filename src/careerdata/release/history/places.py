"""The history of a record, of a guide, or of all releases, wherever these are."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from careerdata.release.error import ExportError
from careerdata.release.history.asked import asked, is_value
from careerdata.release.history.found import Source
from careerdata.release.history.of_column import of_column
from careerdata.release.history.result import History
from careerdata.release.history.sources import releases_of
from careerdata.release.history.totals import totals
from careerdata.release.history.unknown import unknown_column, unknown_key
from careerdata.release.history.walk import Walk
from careerdata.release.renames import confirmed, read_renames

_RAW = "raw"


def history(
    key: str | None = None,
    base: str | os.PathLike[str] | None = None,
    *,
    renames: str | os.PathLike[str] | None = None,
) -> History:
    """What became of a record (`electrician/salary/headline-year`, or one column of it: `...:median`), or of a guide's records.

    Without a key, what each release changed. The releases are those of `base`: a Git revision (`git:REV`, `git:REV:PATH` or
    `REV`), up to which history is read, or a folder or URL that keeps releases; the repository one is in where it is not given.
    `renames` is a CSV file of keys that were renamed, `raw/renames.csv` where it is not given and exists.

    Raises ExportError where there is no release, where none ever had the key, and where the renames cannot be read.
    """
    known = confirmed([_RAW]) if renames is None else read_renames(Path(renames))
    with releases_of(base) as source:
        return _of_all(source, known) if key is None else _of_key(key, source, known)


def _of_all(source: Source, renames: Mapping[str, str]) -> History:
    found = list(totals(source, renames))
    return _told(source, None, None, editions=[one.edition for one in found], events=[], totals=found)


def _of_key(key: str, source: Source, renames: Mapping[str, str]) -> History:
    what = asked(key, renames)
    walk = Walk(source, what, renames)
    events = list(walk)
    told = _told(source, what.key, what.column, editions=walk.editions, events=events, totals=[])
    if not walk.met & what.names:
        raise unknown_key(what, source)
    if what.column is None:
        return told
    if what.column not in walk.columns or not is_value(what.tables[0], what.column):
        raise unknown_column(what, walk.columns)
    return _told(source, what.key, what.column, editions=walk.editions, events=list(of_column(events, what.column)), totals=[])


def _told(source: Source, key: str | None, column: str | None, **found: Any) -> History:
    """The history. Raises ExportError where there is none."""
    if not found["editions"]:
        first = f": {source.skipped[0].why}" if source.skipped else ""
        raise ExportError(
            source.place,
            f"no release can be read{first}" if source.skipped else "there is no release in its history",
            "releases of careerdata, each with its manifest.json",
            "Commit exports/ after `careerdata build`, or name with --base a revision or a folder that has some.",
        )
    return History(source.place, key, column, skipped=list(source.skipped), is_shallow=source.is_shallow, **found)
