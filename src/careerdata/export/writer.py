"""Writing one release: feed guides batch by batch, then publish all of it or leave everything as it was."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from careerdata.document.tables import Tables
from careerdata.export.chunk import Chunk, Chunks
from careerdata.export.coverage import Coverage
from careerdata.export.datapackage import About, datapackage
from careerdata.export.exporter import exporters
from careerdata.export.files import pretty, table_files, write_json
from careerdata.export.sink import Sink, Written
from careerdata.export.target import target
from careerdata.records import TABLES
from careerdata.release.bump import change
from careerdata.release.changes import Change, changes
from careerdata.release.error import ExportError
from careerdata.release.folder import Folder, LocalFolder
from careerdata.release.manifest import DATAPACKAGE, Counts, File, Manifest, Source
from careerdata.release.manifest import NAME as MANIFEST
from careerdata.release.side import Side
from careerdata.release.version import FIRST, bumped, schema_bump, widest
from careerdata.schemas import SCHEMA_VERSION

FINDINGS = "findings.json"


class Release:
    """One release on its way to `out`, a folder or a URL; a context manager, which abandons what is not published.

    Nothing at `out` changes before `publish`. Memory holds a bounded number of rows of each table, whatever the number
    of guides. Every method raises ExportError where something cannot be written.
    """

    def __init__(self, out: str | os.PathLike[str], *, tool_version: str, about: About | None = None) -> None:
        self._tool_version = tool_version
        self._about = about or About()
        self._target = target(out)
        self._exporters = exporters()
        self._chunks = Chunks()
        self._coverage = Coverage()
        self._sources: list[Source] = []
        self._guides: set[str] = set()
        self._open = False
        self.changes: dict[str, Change] = {}
        """What the release changed against the last one, once it is published."""

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
        return not self._guides

    def lacking(self) -> list[str]:
        """The guides of the last release, by `guide_id`, that were not fed so far."""
        keys = self._before.keys("guides", "guide_id") if self._before else None
        return [guide for guide in keys.to_pylist() if guide not in self._guides] if keys is not None else []

    def __enter__(self) -> Self:
        with self._troubles():
            self._target.begin()
            self._open = True
            try:
                for exporter in self._exporters:
                    exporter.open(self._target.new)
            except BaseException:
                self.abandon()
                raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.abandon()

    def feed(self, tables: Tables) -> None:
        """Write the records of a batch of guides. The bytes are the same however guides are cut into batches."""
        self._sources += [Source(path=g.document.source_file, sha256=g.document.sha256) for g in tables]
        self._guides.update(guide.guide_id for guide in tables)
        self._coverage.add_unreadable(tables)
        with self._troubles():
            for table in TABLES:
                for chunk in self._chunks.add(table, tables[table]):
                    self._write(chunk)

    def publish(
        self,
        findings_json: bytes,
        *,
        sources: Iterable[Source] = (),
        as_of: str | None = None,
        quarantined: Iterable[str] = (),
        removed: Iterable[str] = (),
    ) -> Manifest:
        """Finish every file and put the release in the place of the last one, in one step.

        `findings_json` are the bytes of `findings.json`; `sources` are the files beside guides that the release is made
        from; `as_of` is the day by which waivers expired, given only where one depended on it; `quarantined` and `removed` are
        the guides that are not in it, by `guide_id`. Returns the manifest.
        """
        with self._troubles():
            for chunk in self._chunks.rest():
                self._write(chunk)
            written = {exporter.folder: exporter.close() for exporter in self._exporters}
            manifest = self._manifest(written, findings_json, [*self._sources, *sources]).model_copy(
                update={"as_of": as_of, "quarantined": list(quarantined), "removed": list(removed)}
            )
            sink = Sink(self._target.new, MANIFEST)
            sink.write(manifest.dump())
            sink.finish()
            self._target.commit()
            self._open = False
        return manifest

    def abandon(self) -> None:
        """Leave `out` as it is and nothing beside it; nothing where the release is published."""
        if self._open:
            self._open = False
            for exporter in self._exporters:
                exporter.abandon()
            with self._troubles():
                self._target.abandon()

    def _write(self, chunk: Chunk) -> None:
        self._coverage.add_rows(chunk)
        for exporter in self._exporters:
            exporter.feed(chunk)

    def _manifest(self, written: dict[str, list[Written]], findings_json: bytes, sources: list[Source]) -> Manifest:
        canonical = next(exporter.folder for exporter in self._exporters if exporter.canonical)
        content = {file.table: file.sha256 for file in written[canonical] if file.table}
        files = [file for folder in written.values() for file in table_files(folder, content, self._coverage.rows)]
        version = self._version(files)
        package = datapackage(self._about, version, SCHEMA_VERSION, written["csv"])
        files.append(write_json(self._target.new, DATAPACKAGE, pretty(package)))
        files.append(write_json(self._target.new, FINDINGS, findings_json))
        counts = self._coverage.counts()
        return Manifest(
            data_version=version,
            schema_version=SCHEMA_VERSION,
            tool_version=self._tool_version,
            sources=sources,
            files=sorted(files, key=lambda file: file.path),
            coverage={table: {name: Counts(**c) for name, c in fields.items()} for table, fields in counts.items()},
        )

    @property
    def _before(self) -> Side | None:
        """The last release, as one to compare with."""
        last = self.last
        if last is None:
            return None
        return Side(self._target.standing, last.files, {table: last.fields(table) for table in last.coverage})

    def _version(self, files: list[File]) -> str:
        last, before = self.last, self._before
        if last is None or before is None:
            return FIRST
        fields = {table: set(fields) for table, fields in self._coverage.counts().items()}
        after = Side(LocalFolder(self._target.new), files, fields)
        self.changes = changes(before, after)
        bump = widest([schema_bump(last.schema_version, SCHEMA_VERSION), change(before, after)])
        return bumped(last.data_version, bump)

    @contextmanager
    def _troubles(self) -> Iterator[None]:
        """What the system refuses, said as an ExportError."""
        try:
            yield
        except OSError as error:
            raise ExportError.of(error, self._target.workplace) from error
