"""Whether a folder of this machine is one that a release may take the place of."""

from __future__ import annotations

import os
from pathlib import Path

from careerdata.release.error import ExportError
from careerdata.release.folder import LocalFolder
from careerdata.release.manifest import Manifest, read_manifest

_MOST_NAMED = 3
"""Files in the way that a message names; the rest it counts."""


def release_in(folder: Path, shown: str) -> Manifest | None:
    """The release that stands in the folder; raises ExportError where it holds something that is no release."""
    if folder.is_symlink():
        raise ExportError(shown, "a link that leads to itself", "a folder, or nothing yet", "Mend the link.")
    if not folder.exists():
        return None
    if Path.cwd().is_relative_to(folder):
        found = "the working directory, or above it, which would be taken away from who works there"
        raise ExportError(shown, found, "a folder below it or elsewhere", "Build from another folder.")
    if os.path.ismount(folder):
        raise ExportError(shown, "a mount point, which cannot be exchanged", "a folder in it", "Name one.")
    if not folder.is_dir():
        raise ExportError(shown, "a file", "a folder, or nothing yet", "Choose another folder.")
    last = read_manifest(LocalFolder(folder))
    if last is None:
        strange = sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))
        if strange:
            raise ExportError(
                shown,
                f"holds {_some(strange)} and no manifest.json",
                "a release of careerdata, an empty folder, or none",
                "Choose another folder, or move those files away.",
            )
    return last


def _some(names: list[str]) -> str:
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {more:,} more" if more > 0 else "")
