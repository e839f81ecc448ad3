"""Files and folders of this machine."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from careerdata.storage.base import Listing, StorageError, hidden


@dataclass(frozen=True, slots=True)
class LocalFile:
    """A file of this machine, by absolute path."""

    path: str

    def read(self, limit: int) -> bytes:
        """At most `limit` bytes. Raises StorageError for what is missing, may not be read, or is no regular file."""
        try:
            with open(self.path, "rb", opener=_open_at_once) as stream:
                if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                    raise StorageError("it is no regular file", "name a file or a folder")
                return stream.read(limit)
        except OSError as error:
            raise unreadable(error) from error
        except ValueError as error:  # a NUL in the path
            raise StorageError(str(error), "check the path") from error

    def size(self) -> int | None:
        """Bytes of the file, None where they cannot be told."""
        try:
            return Path(self.path).stat().st_size
        except (OSError, ValueError):
            return None


def _open_at_once(path: str, flags: int) -> int:
    """Open without waiting: a pipe that nobody writes to would be waited on for ever."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def unreadable(error: OSError) -> StorageError:
    """What an error of the operating system means to who named the file."""
    what = (error.strerror or str(error)).lower()
    if isinstance(error, FileNotFoundError):
        return StorageError(what, "check the path")
    if isinstance(error, PermissionError):
        return StorageError(what, "give yourself the right to read it")
    return StorageError(what, "check that the file can be opened")


def list_folder(root: Path, only: frozenset[str] | None = None) -> Listing:
    """Files of a folder and the folders in it. A link to a file inside is a file; one that leads out is named, not followed.

    Links to folders are never followed: inside the folder they would give the same files twice. With `only` no other of the
    folders that are directly in it are looked into.
    """
    listing = Listing()
    root = root.resolve()
    waiting = [""]
    while waiting:
        prefix = waiting.pop()
        try:
            with os.scandir(root / prefix) as entries:
                shown = [entry for entry in entries if not hidden(entry.name)]
        except OSError as error:
            listing.broken[prefix.rstrip("/") or "."] = unreadable(error)
            continue
        if only is not None and not prefix:
            shown = [entry for entry in shown if entry.name in only or not entry.is_dir()]
        waiting.extend(f"{prefix}{entry.name}/" for entry in shown if _take(entry, prefix + entry.name, root, listing))
    return listing


def _take(entry: os.DirEntry[str], name: str, root: Path, listing: Listing) -> bool:
    """Put an entry into the listing; True for a folder to look into."""
    if entry.is_symlink():
        # Not Path.resolve(), which raises on a link that leads to itself.
        if not Path(os.path.realpath(entry.path)).is_relative_to(root):
            listing.outside[name] = "a place outside of it, as a link"
        elif not Path(entry.path).is_dir():
            listing.files[name] = LocalFile(entry.path)
        return False
    if not entry.is_dir():
        listing.files[name] = LocalFile(entry.path)
        return False
    if "/" not in name:
        listing.folders.add(name)
    return True
