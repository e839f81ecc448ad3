"""What every place where guides may lie has in common: a file to read, a listing of a folder, the error when neither works.

`local`, `archive` and `remote` are the places; each can send its files to another process, which opens them there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


class StorageError(Exception):
    """Bytes that cannot be had: what is wrong, and what to do about it."""

    def __init__(self, what: str, next_step: str) -> None:
        super().__init__(f"{what}; {next_step}")
        self.what = what
        self.next_step = next_step


class Storage(Protocol):
    """One file, wherever it lies."""

    def read(self, limit: int) -> bytes:
        """At most `limit` bytes from the start. Raises StorageError where the file cannot be read."""
        ...

    def size(self) -> int | None:
        """Bytes of the file, where that is known without reading it."""
        ...

    def __hash__(self) -> int:
        """Equal places are one file, which is read once."""
        ...


@dataclass(slots=True)
class Listing:
    """The files of a folder, by their path relative to it with `/`, hidden ones left out."""

    files: dict[str, Storage] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)
    """Names of the folders directly in it, empty ones too where the place has such."""
    outside: dict[str, str] = field(default_factory=dict)
    """Names that lead out of the folder, and where to."""
    broken: dict[str, StorageError] = field(default_factory=dict)
    """Names that cannot be read."""

    def add(self, name: str, file: Storage) -> None:
        """Take a file in, unless it or a folder of it is hidden or its name climbs out of the folder."""
        if leaves(name):
            self.outside[name] = "the folder above it"
        elif not hidden(name):
            self.files[name] = file
            if "/" in name:
                self.folders.add(name.partition("/")[0])

    def without_top(self) -> tuple[Listing, str]:
        """The listing of the folder that holds all the rest, and its path with `/`: what zipping a folder puts around it.

        The listing itself, and no path, where there is no such folder, or the folder is one that a RAW has.
        """
        if len(self.folders) != 1 or self.folders <= {"guides", "tables", "reference"}:
            return self, ""
        top = f"{next(iter(self.folders))}/"
        if not all(name.startswith(top) for name in self.files):
            return self, ""
        inner = Listing(outside={name.removeprefix(top): target for name, target in self.outside.items()})
        for name, file in self.files.items():
            inner.add(name.removeprefix(top), file)
        return inner, top


def leaves(name: str) -> bool:
    """Whether a relative path, as an archive or a store gives it, may lead out of its folder on any system."""
    return name.startswith("/") or "\\" in name or ".." in name.split("/") or name[1:2] == ":"


def hidden(name: str) -> bool:
    """Whether a file or one of its folders is hidden, or is what macOS adds to a zip, or an editor beside an open file."""
    return any(part.startswith(".") or part == "__MACOSX" or is_leftover(part) for part in name.split("/"))


def is_leftover(name: str) -> bool:
    """Whether an editor keeps a file of that name beside one that is open: `~$x.xlsx`, `.~lock.x#`, `.x.swp`, `x~`, `#x#`."""
    swapped = name.startswith(".") and name.endswith((".swp", ".swo"))
    return name.startswith(("~$", ".~lock.")) or name.endswith("~") or swapped or name[:1] == name[-1:] == "#"
