"""A release of a history, found where it stands, and the releases of one place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from careerdata.release.error import ExportError
from careerdata.release.history.result import Edition, Skipped
from careerdata.release.side import Side


class Found(NamedTuple):
    """One release and where its files are."""

    edition: Edition
    side: Side


@dataclass(frozen=True)
class Source:
    """The releases of one place, the oldest first."""

    place: str
    """As the user would name it."""
    found: Callable[[], Iterator[Found | Skipped]]
    is_shallow: bool = False
    """Older releases may be missing."""
    skipped: list[Skipped] = field(default_factory=list)
    """The releases that could not be read so far."""

    def __iter__(self) -> Iterator[Found]:
        for one in self.found():
            if isinstance(one, Skipped):
                self.skipped.append(one)
            else:
                yield one

    def skip(self, found: Found, error: ExportError) -> None:
        """Leave a release out that turned out to be damaged."""
        self.skipped.append(Skipped(found.edition.place, str(error)))
