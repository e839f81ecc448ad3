"""The releases that a folder keeps: one in each of its folders, as an upload leaves them in `releases/`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from careerdata.release.error import ExportError
from careerdata.release.folder import RELEASES, UPLOADING, Folder, LocalFolder, read
from careerdata.release.history.found import Found
from careerdata.release.history.result import Edition, Skipped
from careerdata.release.manifest import NAME as MANIFEST
from careerdata.release.manifest import Manifest, read_manifest
from careerdata.release.remote import RemoteFolder
from careerdata.release.side import Side
from careerdata.release.version import parts

_PARTS = frozenset(("csv", "json", "parquet"))
"""Folders of a release itself."""


def kept(folder: Folder) -> Iterator[Found | Skipped]:
    """The releases in a folder, by their version; of one version that which stands is the last. Raises ExportError."""
    found: list[Found] = []
    try:
        standing = read_manifest(folder)
    except ExportError as error:
        standing = None
        yield Skipped(folder.show(), str(error))
    for there in _folders(folder):
        try:
            if read(there, UPLOADING) is not None:
                continue
            manifest = read_manifest(there)
        except ExportError as error:
            yield Skipped(there.show(), str(error))
            continue
        if manifest is not None:
            found.append(Found(Edition(manifest.data_version, None, None, there.show()), Side(there, manifest)))
    if not found and standing is not None:
        found = [Found(Edition(standing.data_version, None, None, folder.show()), Side(folder, standing))]
    yield from sorted(found, key=lambda one: (parts(one.edition.version), _stands(one.side, standing), one.edition.place))


def _folders(folder: Folder) -> Iterator[Folder]:
    """The folders that may hold a release."""
    above = _within(folder, RELEASES)
    names = _names(above)
    if not names:
        yield from (_within(folder, name) for name in _names(folder))
        return
    for name in names:
        there = _within(above, name)
        yield there
        yield from (_within(there, one) for one in _names(there) if one not in _PARTS and "." not in one)


def _within(folder: Folder, name: str) -> Folder:
    if isinstance(folder, RemoteFolder):
        return replace(folder, url=f"{folder.url.rstrip('/')}/{name}", root=f"{folder.root}/{name}")
    assert isinstance(folder, LocalFolder)
    return LocalFolder(folder.root / name)


def _names(folder: Folder) -> list[str]:
    """Names of what may be a folder in it, those that begin with a dot aside; none where it is not there."""
    if isinstance(folder, RemoteFolder):
        return [name for name in folder.names() if not name.startswith(".") and name != MANIFEST]
    assert isinstance(folder, LocalFolder)
    try:
        with os.scandir(folder.root) as entries:
            return sorted(entry.name for entry in entries if entry.is_dir() and not entry.name.startswith("."))
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise ExportError.of(error, Path(folder.root)) from error


def _stands(side: Side, standing: Manifest | None) -> bool:
    return standing is not None and side.manifest.based(standing.base) == standing
