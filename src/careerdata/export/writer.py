"""Writing one release: feed guides batch by batch, then publish all of it or leave everything as it was."""

from __future__ import annotations

from collections.abc import Iterable
from types import TracebackType
from typing import Self

from careerdata.about import About
from careerdata.document.tables import Tables
from careerdata.export.beside import with_beside
from careerdata.export.chunk import Chunk, Chunks
from careerdata.export.comparison import compared, last_side
from careerdata.export.datapackage import datapackage
from careerdata.export.every_format import EveryFormat
from careerdata.export.files import pretty, write_json
from careerdata.export.intake import Intake
from careerdata.export.sink import Written
from careerdata.export.target import Out, refusals, target
from careerdata.records import TABLES
from careerdata.release.changes import Told
from careerdata.release.diff.result import Diff
from careerdata.release.folder import Folder, LocalFolder
from careerdata.release.manifest import DATAPACKAGE, Manifest, Source
from careerdata.release.manifest import NAME as MANIFEST
from careerdata.release.renames import Renames
from careerdata.release.side import Side
from careerdata.release.version import FIRST
from careerdata.schemas import SCHEMA_VERSION


class Release:
    """One release on its way to `out`, a folder, a URL or a target; a context manager, which abandons what is not published.

    Nothing at `out` changes before `publish`. Memory holds a bounded number of rows of each table, whatever the number
    of guides. Every method raises ExportError where something cannot be written.
    """

    def __init__(self, out: Out, *, tool_version: str, about: About | None = None, renames: Renames | None = None) -> None:
        self._tool_version = tool_version
        self._target = target(out)
        self._formats = EveryFormat()
        self._chunks = Chunks()
        self._intake = Intake(about or About())
        self._open = False
        self._renames = renames or {}
        self.diff: Diff | None = None
        """What the release changed against the last one, once it is published; None where it is the first."""

    @property
    def last(self) -> Manifest | None:
        """Manifest of the release that stands at `out`, None where there is none."""
        return self._target.last

    @property
    def standing(self) -> Folder:
        """The files of that release: what the paths in `last` are relative to."""
        return self._target.standing

    @property
    def is_empty(self) -> bool:
        """Whether no guide was fed so far."""
        return not self._intake.guides

    def lacking(self) -> list[str]:
        """The guides of the last release, by `guide_id`, that were not fed so far."""
        last = last_side(self._target)
        return [guide for guide in last.keys("guides", "guide_id") if guide not in self._intake.guides] if last else []

    def __enter__(self) -> Self:
        with refusals(self._target):
            self._target.begin()
            self._open = True
            try:
                self._formats.open(self._target.new)
            except BaseException:
                self.abandon()
                raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.abandon()

    def feed(self, tables: Tables) -> None:
        """Write the records of a batch of guides. The bytes are the same however guides are cut into batches."""
        self._intake.add(tables)
        with refusals(self._target):
            self._formats.feed_guides(tables)
            for table in TABLES:
                for chunk in self._chunks.add(table, tables[table]):
                    self._write(chunk)

    def publish(
        self,
        findings_json: bytes,
        changes: Told,
        *,
        sources: Iterable[Source] = (),
        as_of: str | None = None,
        quarantined: Iterable[str] = (),
        removed: Iterable[str] = (),
    ) -> Manifest:
        """Finish every file and put the release in the place of the last one, in one step.

        `findings_json` are the bytes of `findings.json`, `changes` writes `CHANGES.md`; `sources` are the files beside guides
        that the release is made from; `as_of` is the day by which waivers expired, given only where one depended on it;
        `quarantined` and `removed` are the guides that are not in it, by `guide_id`. Returns the manifest.
        """
        with refusals(self._target):
            for chunk in self._chunks.rest():
                self._write(chunk)
            manifest = self._manifest(self._formats.close(), [*self._intake.sources, *sources]).model_copy(
                update={"as_of": as_of, "quarantined": list(quarantined), "removed": list(removed)}
            )
            manifest = with_beside(self._target, manifest, self.diff, findings_json, changes, self._intake.about)
            write_json(self._target.new, MANIFEST, manifest.dump())
            self._target.commit()
            self._open = False
        return manifest

    def abandon(self) -> None:
        """Leave `out` as it is and nothing beside it; nothing where the release is published."""
        if self._open:
            self._open = False
            self._formats.abandon()
            with refusals(self._target):
                self._target.abandon()

    def _write(self, chunk: Chunk) -> None:
        self._intake.coverage.add_rows(chunk)
        self._formats.feed(chunk)

    def _manifest(self, written: dict[str, list[Written]], sources: list[Source]) -> Manifest:
        """The manifest with its version, and in its files the tables and the data package over them."""
        manifest = Manifest(
            data_version=FIRST,
            schema_version=SCHEMA_VERSION,
            tool_version=self._tool_version,
            sources=sources,
            files=self._formats.files(written, self._intake.coverage.rows),
            coverage=self._intake.coverage.counts(),
        )
        package = datapackage(self._intake.about, FIRST, SCHEMA_VERSION, written["csv"])
        self.diff = compared(self._target, Side(LocalFolder(self._target.new), manifest, package), self._renames)
        version = self.diff.version if self.diff else FIRST
        described = write_json(self._target.new, DATAPACKAGE, pretty({**package, "version": version}))
        return manifest.model_copy(update={"data_version": version, "files": [*manifest.files, described]})
