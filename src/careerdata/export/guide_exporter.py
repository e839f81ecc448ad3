"""What an exporter is that writes a file a guide, rather than a file a table."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any, ClassVar

from careerdata.document.tables import GuideTables
from careerdata.export.exporter import in_formats
from careerdata.export.files import pretty, write_json
from careerdata.release.manifest import File


class GuideExporter(ABC):
    """Writes `<folder>/<guide_id><suffix>`, a JSON document, for each guide. One is added by adding a module to `export/formats`.

    The bytes may depend on the guide's records alone: no clock, no host, no order of a set.
    """

    title: ClassVar[str]
    folder: ClassVar[str]
    """Folder of the files, which is also the format's name."""
    suffix: ClassVar[str]

    def __init__(self) -> None:
        self._root = Path()
        self._files: list[File] = []

    def open(self, root: Path) -> None:
        """Set up: files go below `root`."""
        self._root = root

    def feed(self, guide: GuideTables) -> None:
        """Write the file of a guide. Raises OSError where there is no room for it."""
        path = f"{self.folder}/{guide.guide_id}{self.suffix}"
        self._files.append(write_json(self._root, path, pretty(self.document(guide))))

    def close(self) -> list[File]:
        """What the files came out as."""
        return self._files

    @abstractmethod
    def document(self, guide: GuideTables) -> Any:
        """What the file of a guide holds: objects, lists and scalars of JSON."""


def guide_exporters() -> list[GuideExporter]:
    """A new exporter of every such format, by folder."""
    return sorted((kind() for kind in in_formats(GuideExporter)), key=lambda exporter: exporter.folder)
