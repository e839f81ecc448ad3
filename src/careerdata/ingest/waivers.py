"""Where the waivers of a RAW lie: in it, or in a folder above it."""

from __future__ import annotations

import os
from pathlib import Path

from careerdata.ingest.root import Root
from careerdata.ingest.source import Source
from careerdata.storage.local import LocalFile
from careerdata.storage.paths import is_remote, local_path, shown_path, shown_url

NAME = "waivers.toml"


def nearest(raw: str, root: Root) -> Source | None:
    """The `waivers.toml` in a RAW, else in the nearest folder above it that has one."""
    if NAME in root.listing.files and not root.lone:
        return root.source(NAME)
    if is_remote(raw):
        from careerdata.storage import remote

        address, file = remote.nearest_above(raw, NAME)
        return Source("waivers", NAME, shown_url(address), ".toml", file) if file else None
    above = (folder / NAME for folder in Path(local_path(raw)).resolve().parents)
    path = next(filter(os.path.isfile, above), None)
    return Source("waivers", NAME, shown_path(str(path)), ".toml", LocalFile(str(path))) if path else None
