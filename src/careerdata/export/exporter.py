"""What an exporter is: a title, a folder, and three moments. Set up, feed, finish."""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

from careerdata.export.chunk import Chunk
from careerdata.export.sink import Sink, Written
from careerdata.modules import modules_in
from careerdata.records import TABLES


class Exporter(ABC):
    """Writes every table in one format, one file a table. A format is added by adding a module to `export/formats`.

    The bytes may depend on the rows alone: no clock, no host, no order of a set.
    """

    title: ClassVar[str]
    folder: ClassVar[str]
    """Folder of the files, which is also the format's name."""
    suffix: ClassVar[str]
    mediatype: ClassVar[str]
    canonical: ClassVar[bool] = False
    """Whether the SHA-256 of a file is the hash of its table's content; true of exactly one format."""

    def __init__(self) -> None:
        self.files: dict[str, Sink] = {}

    def open(self, root: Path) -> None:
        """Set up: start the file of every table below `root`, so that a table without rows has one too."""
        for table in TABLES:
            self.files[table] = Sink(root, f"{self.folder}/{table}{self.suffix}", table)
            self.begin(table)

    def close(self) -> list[Written]:
        """Finish every file; returns what they came out as, by table."""
        written = []
        for table, file in self.files.items():
            self.end(table)
            written.append(file.finish())
        return written

    def abandon(self) -> None:
        """Let go of every file as it stands."""
        for file in self.files.values():
            file.close()

    @abstractmethod
    def begin(self, table: str) -> None:
        """Write what comes before the rows."""

    @abstractmethod
    def feed(self, chunk: Chunk) -> None:
        """Write the next rows of a table."""

    @abstractmethod
    def end(self, table: str) -> None:
        """Write what comes after the rows."""


def exporters() -> list[Exporter]:
    """A new exporter of every format that has a file a table, by folder."""
    return sorted((kind() for kind in in_formats(Exporter)), key=lambda exporter: exporter.folder)


def in_formats(base: type) -> Iterator[Any]:
    """The classes of a kind that the modules of `careerdata.export.formats` hold."""
    for module in modules_in("careerdata.export.formats").values():
        for member in vars(module).values():
            if inspect.isclass(member) and issubclass(member, base) and not inspect.isabstract(member):
                yield member
