"""The files of a release in every format."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from careerdata.document.tables import Tables
from careerdata.export.chunk import Chunk
from careerdata.export.exporter import exporters
from careerdata.export.files import table_files
from careerdata.export.guide_exporter import guide_exporters
from careerdata.export.sink import Written
from careerdata.release.manifest import File


class EveryFormat:
    """The exporters of all formats, each fed the same rows, or the same guides where it writes a file a guide."""

    def __init__(self) -> None:
        self._exporters = exporters()
        self._guide_exporters = guide_exporters()

    def open(self, root: Path) -> None:
        """Start the files of every table below `root`."""
        for exporter in self._exporters:
            exporter.open(root)
        for of_guides in self._guide_exporters:
            of_guides.open(root)

    def feed(self, chunk: Chunk) -> None:
        """Write the next rows of a table."""
        for exporter in self._exporters:
            exporter.feed(chunk)

    def feed_guides(self, tables: Tables) -> None:
        """Write what has a file a guide."""
        for guide in tables:
            for exporter in self._guide_exporters:
                exporter.feed(guide)

    def close(self) -> dict[str, list[Written]]:
        """Finish every file; what they came out as, by the folder of the format."""
        return {exporter.folder: exporter.close() for exporter in self._exporters}

    def abandon(self) -> None:
        """Let go of every file as it stands."""
        for exporter in self._exporters:
            exporter.abandon()

    def files(self, written: Mapping[str, list[Written]], rows: dict[str, int]) -> list[File]:
        """What a manifest says of the files, with the rows of each table and the hash of its content."""
        of_guides = [file for exporter in self._guide_exporters for file in exporter.close()]
        canonical = next(exporter.folder for exporter in self._exporters if exporter.canonical)
        content = {file.table: file.sha256 for file in written[canonical] if file.table}
        return [*of_guides, *(file for folder in written.values() for file in table_files(folder, content, rows))]
