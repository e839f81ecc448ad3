"""The time handbook pages take: checks beside reading, and the whole build beside parsing alone.

`python -m benches.pages` reads the 26 pages of `../shared/guides/ooh`, thirteen times under other names, in one process. It
prints the share that schemas and rules take of what ingesting and reading takes, and the ratio of a full build to parsing each
page with turbohtml and looking up the place of every element. Start-up (imports, layouts, schemas) is warmed up before.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

import pyarrow as pa
import turbohtml

from benches.build import Clock, tables_of
from careerdata.checking import checks_of
from careerdata.engine.batches import batches
from careerdata.engine.collector import uncollected
from careerdata.export.writer import Release
from careerdata.ingest.found import Found
from careerdata.ingest.sources import find
from careerdata.ingest.tables.files import TableRows
from careerdata.render.changes import changes_md
from careerdata.settings import Settings

TIMES = 13
"""Copies of each page under other names: 338 pages of 26."""

MOST_CHECKS = 1.0
"""Most that schemas and rules may take, as a share of ingesting and reading."""

GOAL = 3.0
"""Parses that a full build should take. It is not met: the figure is told, and nothing fails by it, so that it can be watched."""

PAGES = Path(__file__).resolve().parents[2] / "shared" / "guides" / "ooh"
READING = ("ingest", "read")


def copied(pages: list[Path], folder: Path, times: int) -> None:
    """Copy pages to a folder under new names, `times` each."""
    for number in range(times):
        for page in pages:
            shutil.copy(page, folder / f"{page.stem}-{number}{page.suffix}")


def build(found: Found, out: Path, clock: Clock) -> None:
    """A full build, stage by stage."""
    checks = checks_of(found, TableRows(), Settings(), heavy=True)
    with Release(out, tool_version=version("careerdata")) as release:
        for sources in batches(found.guides, weigh=lambda source: source.weight):
            with uncollected():
                tables = tables_of(sources, clock)
            with clock.on("schemas and rules"):
                checks.check(tables)
            with clock.on("export"):
                release.feed(tables)
        with clock.on("export"):
            release.publish(b"{}\n", changes_md)


def parse(found: Found, clock: Clock) -> None:
    """The floor: parse each page and look up the place of every element."""
    texts = [source.read() for source in found.guides]
    with uncollected(), clock.on("parse"):
        for data in texts:
            assert isinstance(data, bytes)
            page = turbohtml.parse(data.decode("utf-8").replace("\r\n", "\n"), source_locations=True)
            for element in page.iter_elements():
                _ = element.source_location


def main() -> int:
    """Print the figures; 1 where checks take longer than reading, 0 too where the pages are missing, which is said."""
    pages = sorted(PAGES.glob("*.html"))
    if not pages:
        print(f"handbook pages: skipped, for the folder {PAGES} is missing")
        return 0
    pa.set_cpu_count(1)
    with tempfile.TemporaryDirectory() as name:
        raw = Path(name) / "raw"
        raw.mkdir()
        copied(pages, raw, TIMES)
        found = find([raw])
        warm = Found(found.guides[: len(pages)])
        parse(warm, Clock())
        build(warm, Path(name) / "warm", Clock())
        clock, floor = Clock(), Clock()
        parse(found, floor)
        build(found, Path(name) / "out", clock)
    print(f"{len(found.guides)} handbook pages, one core, processor seconds")
    print(f"build: {clock.total:.2f} ({', '.join(f'{what} {seconds:.2f}' for what, seconds in clock.seconds.items())})")
    share = clock.seconds["schemas and rules"] / sum(clock.seconds[stage] for stage in READING)
    print(f"schemas and rules beside ingest and read: {share:.0%} (at most {MOST_CHECKS:.0%})")
    ratio = clock.total / floor.total
    print(f"build beside parse with every element's place ({floor.total:.2f}): {ratio:.2f} (the goal is {GOAL})")
    return share > MOST_CHECKS


if __name__ == "__main__":
    sys.exit(main())
