"""The way a guide goes: ingest, read, assemble, validate, export. One way, left to right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from careerdata.assemble.guide import assemble
from careerdata.checking import checks_of
from careerdata.document.problem import Trouble
from careerdata.document.row import Row
from careerdata.document.tables import GuideTables, Tables
from careerdata.engine.batches import batches, spread
from careerdata.engine.collector import uncollected
from careerdata.ingest.found import Found
from careerdata.ingest.guide import document
from careerdata.ingest.source import Source, SourceError
from careerdata.ingest.sources import find
from careerdata.ingest.tables.files import table_rows
from careerdata.layout_files import shelf
from careerdata.read.guide import read
from careerdata.read.recognise import Recogniser
from careerdata.settings import Settings
from careerdata.validate.last_release import LastRelease
from careerdata.validate.result import Published, Result
from careerdata.validate.triage.glob import any_fits, names_of
from careerdata.watch import Watch, at, log


def run(
    found: Found,
    settings: Settings,
    export: Callable[[Tables], None] | None = None,
    *,
    quarantine: bool = False,
    before: LastRelease | None = None,
) -> Result:
    """All guides found, batch by batch: read, checked, and handed to `export` where there is one.

    With `quarantine` a guide that a finding blocks is not handed on, and the result names it. With the last release as `before`
    the rules about drift run.
    """
    watch = Watch(len(found.guides))
    log.info("settings: %s", settings.file or "none")
    for source in (*found.tables, *found.waivers):
        log.info("%s: %s", source.shown_as, "table" if source in found.tables else "waivers")
    with watch.on("tables"):
        rows = table_rows(found.tables, [*found.guides, *found.unread])
    with watch.on("checking"):
        checks = checks_of(found, rows, settings, heavy=export is not None, before=before)
    guides = [(_settled(source, settings), rows.by_guide.get(source.name, [])) for source in found.guides]
    cut = batches(guides, weigh=_weight)
    handed_on: set[str] = set()
    with closing(spread(partial(read_batch, layouts=settings.layouts), cut, settings.jobs)) as all_tables:
        for tables in watch.each("reading", all_tables):
            with uncollected(), watch.on("checking"):
                blocked = checks.check(tables)
            if export is not None:
                passed = tables.without(blocked) if quarantine else tables
                handed_on.update(guide.guide_id for guide in passed)
                with watch.on("exporting"):
                    export(passed)
                del passed
            _tell(tables)
            watch.count(len(tables.guides) + len(tables.troubles) + len(tables.unopened))
            del tables  # not held while the next batch is read
    with watch.on("checking"):
        result = checks.result()
    watch.tell()
    if not quarantine:
        return result
    return replace(result, published=Published(quarantined=sorted(checks.blocked - handed_on)))


def _tell(tables: Tables) -> None:
    for guide in tables:
        log.info("%s: layout %s, score %.2f", guide.document.shown_as, guide.layout, guide.layout_score)


def _settled(source: Source, settings: Settings) -> Source:
    """A guide with the currency that the settings give for its path; of several patterns that fit the last stands."""
    if not settings.currency:
        return source
    names = {source.source_file, *names_of(source.shown_as, str(settings.root))}
    fitting = [code for pattern, code in settings.currency.items() if any_fits(names, pattern)]
    return replace(source, currency=fitting[-1]) if fitting else source


def _weight(guide: tuple[Source, Sequence[Row]]) -> int:
    return guide[0].weight


def read_batch(guides: Sequence[tuple[Source, Sequence[Row]]], layouts: Path | None = None) -> Tables:
    """Guides with what table files say of them: their typed records, and what kept files from being guides."""
    tables = Tables()
    for source, rows in guides:
        at(source.shown_as)
        try:
            result = read_source(source, rows, layouts)
        except SourceError as error:
            tables.unopened.append(str(error))
            continue
        if isinstance(result, Trouble):
            tables.troubles.append(result)
        else:
            tables.guides.append(result)
    return tables


def read_source(source: Source, rows: Sequence[Row] = (), layouts: Path | None = None) -> GuideTables | Trouble:
    """One guide, or what kept the file from being one. Raises SourceError where it cannot be opened."""
    ingested = document(source)
    return ingested if isinstance(ingested, Trouble) else assemble(read(ingested, recogniser(layouts)), rows)


@cache
def recogniser(folder: Path | None = None) -> Recogniser:
    """The layouts, loaded once a process."""
    return Recogniser(shelf(folder))


def read_guide(path: Path, settings: Settings | None = None) -> GuideTables:
    """One guide of a local file, by some settings. Raises SourceError, naming the file and what to do, where it is none."""
    found = find([path])
    for error in found.errors:
        raise error
    settings = settings or Settings()
    result = read_source(_settled(found.guides[0], settings), layouts=settings.layouts)
    if isinstance(result, Trouble):
        found_there = f"line {result.line}: {result.reason}: found {result.found}"
        raise SourceError(result.shown_as, found_there, f"expected {result.expected}")
    return result
