"""A file whose bytes are held in memory: one that is looked at before it is written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HeldFile:
    """Bytes in place of those of a file; `place` says of which, so that two with the same bytes are two files."""

    place: str
    data: bytes

    def read(self, limit: int) -> bytes:
        """At most `limit` bytes from the start."""
        return self.data[:limit]

    def size(self) -> int | None:
        """How many bytes there are."""
        return len(self.data)
