"""Bytes that are at hand, as a file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file that someone has handed over, as on standard input."""

    data: bytes

    def read(self, limit: int) -> bytes:
        """At most `limit` bytes."""
        return self.data[:limit]

    def size(self) -> int:
        """Bytes of the file."""
        return len(self.data)
