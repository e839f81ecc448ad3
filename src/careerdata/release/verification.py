"""Whether the files of a release are those that its manifest names, byte by byte."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from careerdata.release.error import ExportError
from careerdata.release.folder import Folder, read
from careerdata.release.manifest import Manifest


class Mismatch(NamedTuple):
    """A file that is not what the manifest says."""

    path: str
    """Relative to the manifest, with `/`."""
    found: str
    """What is there, in words."""
    expected: str


def mismatches(folder: Folder, manifest: Manifest) -> Iterator[Mismatch]:
    """Each file of the manifest that is missing, cannot be read, or has other bytes, in the order of the manifest."""
    for file in manifest.files:
        expected = f"{file.bytes:,} bytes with SHA-256 {file.sha256}"
        try:
            content = read(folder, file.path)
        except ExportError as error:
            yield Mismatch(file.path, error.found, expected)
            continue
        if content is None:
            yield Mismatch(file.path, "nothing", expected)
        elif (found := hashlib.sha256(content).hexdigest()) != file.sha256:
            yield Mismatch(file.path, f"{len(content):,} bytes with SHA-256 {found}", expected)
