"""The files of one release of a folder, held open: they stay what they were, whoever replaces the folder meanwhile."""

from __future__ import annotations

import io
import os
import sys
import time
import weakref
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from careerdata.release.error import ExportError
from careerdata.release.folder import LocalFolder, read
from careerdata.release.manifest import NAME as MANIFEST
from careerdata.release.manifest import Manifest, parse_manifest

_TRIES = 40
_PAUSE = 0.05
"""Seconds between two tries: a swap takes a moment, and forty of them two seconds."""
_READ = 1 << 20
_SHARE = 4
"""Of the files that the process may open, at most one in so many is held: it has others to open."""
_HELD: set[int] = set()
"""Descriptors that are held now."""


@dataclass(frozen=True)
class HeldFolder(LocalFolder):
    """A folder of which some files are open already: these are read from there, the others by their path.

    Files are let go with the last reference to the folder.
    """

    held: dict[str, int]

    def __post_init__(self) -> None:
        weakref.finalize(self, _let_go, tuple(self.held.values()))

    def open(self, path: str) -> IO[bytes]:
        """A file by its path with `/`. Raises OSError."""
        descriptor = self.held.get(path)
        return LocalFolder.open(self, path) if descriptor is None else io.BytesIO(_bytes(descriptor))


def hold(folder: LocalFolder, below: str) -> tuple[LocalFolder, Manifest | None]:
    """The release in a folder and its manifest, its files whose path begins with `below` held; None where there is none.

    All are of one release: where the folder is replaced while they are opened, the new one is opened instead. Raises
    ExportError where the manifest is none of ours or cannot be read.
    """
    if sys.platform == "win32":
        content = read(folder, MANIFEST)
        return folder, None if content is None else parse_manifest(content, folder.show(MANIFEST))
    for _ in range(_TRIES):
        found = _try(folder, below)
        if found is not None:
            return found
        time.sleep(_PAUSE)
    raise ExportError(folder.show(), "is replaced again and again", "a release that stands for a moment", "Try again later.")


def _try(folder: LocalFolder, below: str) -> tuple[LocalFolder, Manifest | None] | None:
    """One release, or None where the folder was replaced in the middle of it."""
    try:
        root = os.open(folder.root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except (FileNotFoundError, NotADirectoryError):
        return None if _between_two(folder.root) else (folder, None)
    except OSError as error:
        raise ExportError.of(error, folder.show()) from error
    try:
        return _held(folder, root, below)
    finally:
        os.close(root)


def _held(folder: LocalFolder, root: int, below: str) -> tuple[LocalFolder, Manifest | None] | None:
    """What `_try` gives, from the folder that is open as `root`."""
    try:
        manifest = os.open(MANIFEST, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=root)
    except FileNotFoundError:
        return (folder, None) if _stands(folder.root, root) else None
    except OSError as error:
        raise ExportError.of(error, folder.show(MANIFEST)) from error
    try:
        content = _bytes(manifest)
    except OSError as error:
        raise ExportError.of(error, folder.show(MANIFEST)) from error
    finally:
        os.close(manifest)
    parsed = parse_manifest(content, folder.show(MANIFEST))
    paths = [file.path for file in parsed.files if file.path.startswith(parsed.base + below)]
    held = _open_all(root, paths)
    if len(held) < len(paths) and not _stands(folder.root, root):
        _let_go(held.values())
        return None
    return HeldFolder(folder.root, held), parsed


def _open_all(root: int, paths: list[str]) -> dict[str, int]:
    """Descriptors of those files that can be opened; of none where there is no room for all."""
    held: dict[str, int] = {}
    if len(paths) > room():
        return held
    for path in paths:
        with suppress(OSError):
            held[path] = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=root)
    _HELD.update(held.values())
    return held


def room() -> int:
    """How many more files this process may hold open."""
    import resource

    most = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return most // _SHARE - len(_HELD) if most != resource.RLIM_INFINITY else sys.maxsize


def _bytes(descriptor: int) -> bytes:
    """All of a file, wherever others are in it."""
    parts: list[bytes] = []
    at = 0
    while part := os.pread(descriptor, _READ, at):
        parts.append(part)
        at += len(part)
    return b"".join(parts)


def _stands(path: Path, root: int) -> bool:
    """Whether a path still leads to the folder that is open."""
    try:
        return os.path.samestat(path.stat(), os.fstat(root))
    except OSError:
        return False


def _between_two(path: Path) -> bool:
    """Whether a build is at work that swaps the folder in two steps, or has just done so."""
    real = path.resolve()
    return real.exists() or (real.parent / f".{real.name}.swap" / "old").exists()


def _let_go(descriptors: Collection[int]) -> None:
    _HELD.difference_update(descriptors)
    for descriptor in descriptors:
        os.close(descriptor)
