"""The releases that a Git repository holds: one for each commit that changed the manifest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from careerdata.release.error import ExportError
from careerdata.release.git import GitFolder
from careerdata.release.history.found import Found
from careerdata.release.history.result import Edition, Skipped
from careerdata.release.manifest import NAME as MANIFEST
from careerdata.release.manifest import read_manifest
from careerdata.release.side import Side

_DIGITS = 10
"""Of the hash of a commit that a place is named by: as good as unique, and short enough to be read."""


def committed(folder: GitFolder) -> Iterator[Found | Skipped]:
    """The releases up to a commit, the oldest first. Raises ExportError where git cannot say what they are."""
    last = None
    for commit, seconds in folder.changed(MANIFEST):
        there = replace(folder, rev=commit[:_DIGITS], commit=commit)
        try:
            manifest = read_manifest(there)
        except ExportError as error:
            yield Skipped(there.show(), str(error))
            continue
        if manifest is None or manifest == last:
            continue  # the release was taken away; nothing but how the file is written changed
        last = manifest
        date = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        yield Found(Edition(manifest.data_version, date, commit, there.show()), Side(there, manifest))
