"""A file on its way out: counted and hashed as it is written, so that nothing is read a second time."""

from __future__ import annotations

import hashlib
import io
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Buffer

_BUFFER = 1 << 18
"""Bytes gathered before they go to the system: Parquet writes many small pieces."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a file came out as."""

    path: str
    """Relative to the export folder, with `/`."""
    bytes: int
    sha256: str
    table: str | None = None
    """The table it holds; None for a file about the whole release."""


class Sink(io.BufferedIOBase):
    """A new file for writing bytes to, at `root / path`; folders are made. Raises OSError where it cannot be written."""

    def __init__(self, root: Path, path: str, table: str | None = None) -> None:
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        self._disk = io.FileIO(target, "x")
        self._file = io.BufferedWriter(self._disk, _BUFFER)
        self._hash = hashlib.sha256()
        self._path = path
        self._table = table
        self._bytes = 0

    def writable(self) -> bool:
        """A sink only takes."""
        return True

    def write(self, data: Buffer, /) -> int:
        """Append bytes; returns how many. Raises OSError, naming the file, where there is no room for them."""
        try:
            size = self._file.write(data)
        except OSError as error:
            raise self._named(error) from error
        self._hash.update(data)
        self._bytes += size
        return size

    def tell(self) -> int:
        """Bytes written so far."""
        return self._bytes

    def finish(self) -> Written:
        """Bring the file to the disk, close it, and tell what it came out as."""
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise self._named(error) from error
        self.close()
        return Written(self._path, self._bytes, self._hash.hexdigest(), self._table)

    def close(self) -> None:
        """Let go of the file as it stands. What is not written yet is dropped, as there may be no room for it."""
        self._disk.close()
        super().close()

    def _named(self, error: OSError) -> OSError:
        return OSError(error.errno, error.strerror, self._path)
