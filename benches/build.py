"""A full build of generated text guides beside its floor: what the plain libraries take for the same rows.

The floor of a batch splits its texts into lines, runs a money pattern over each line, validates the rows that the build
reads out of it as lists of pydantic models and as data frames with pandera, and writes them as JSON (orjson), CSV and
Parquet (pyarrow), in one process on one core. The build is `careerdata.pipeline` with the release writer, stage by stage.
Both are printed with their ratio:

    python -m benches.build [GUIDES]
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from time import process_time
from types import GenericAlias
from typing import Any

import orjson
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
from pydantic import TypeAdapter

from careerdata.assemble.guide import assemble
from careerdata.checking import checks_of
from careerdata.document.problem import Trouble
from careerdata.document.tables import Tables
from careerdata.engine.batches import batches
from careerdata.engine.collector import uncollected
from careerdata.export.writer import Release
from careerdata.ingest.found import Found
from careerdata.ingest.guide import document
from careerdata.ingest.source import Source
from careerdata.ingest.sources import find
from careerdata.ingest.tables.files import TableRows
from careerdata.pipeline import recogniser
from careerdata.read.guide import read
from careerdata.records import TABLES, Record
from careerdata.render.changes import changes_md
from careerdata.schemas.arrow import arrow_schema
from careerdata.schemas.checks import pandera_schema
from careerdata.schemas.frame import frame
from careerdata.settings import Settings
from tests.layout_text import write_guides

GUIDES = 2_000
MOST = 3.0
"""Most a build may take, in floors."""
MONEY = re.compile(r"[$£€¥]\s?\d[\d,.]*[kKmM]?\+?")


class Clock:
    """Processor seconds by what they were spent on."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    @contextmanager
    def on(self, what: str) -> Iterator[None]:
        """Count the block's time under a name."""
        began = process_time()
        yield
        self.seconds[what] += process_time() - began

    @property
    def total(self) -> float:
        """All seconds."""
        return sum(self.seconds.values())


def build(found: Found, out: Path, clock: Clock, beside: Callable[[list[Source], Tables], None]) -> None:
    """The build, stage by stage; `beside` sees each batch with what was read out of it, off the clock."""
    checks = checks_of(found, TableRows(), Settings(), heavy=True)
    with Release(out, tool_version=version("careerdata")) as release:
        for sources in batches(found.guides, weigh=lambda source: source.weight):
            with uncollected():
                tables = tables_of(sources, clock)
            with clock.on("validate"):
                checks.check(tables)
            with clock.on("export"):
                release.feed(tables)
            beside(sources, tables)
        with clock.on("export"):
            release.publish(b"{}\n", changes_md)


def tables_of(sources: list[Source], clock: Clock) -> Tables:
    """The tables of a batch, read stage by stage. Raises SystemExit for a file that is no guide."""
    tables = Tables()
    for source in sources:
        with clock.on("ingest"):
            ingested = document(source)
        if isinstance(ingested, Trouble):
            raise SystemExit(f"{ingested.shown_as}: {ingested.reason}")
        with clock.on("read"):
            reading = read(ingested, recogniser())
        with clock.on("normalize"):
            tables.guides.append(assemble(reading))
    return tables


class Floor:
    """The least that the plain libraries need for the same rows."""

    def __init__(self, out: Path) -> None:
        self.clock = Clock()
        self.rows = 0
        self._json = {table: (out / f"{table}.json").open("wb") for table in TABLES}
        self._csv = {table: pa.csv.CSVWriter(str(out / f"{table}.csv"), _flat(record)) for table, record in TABLES.items()}
        self._parquet = {
            table: pq.ParquetWriter(str(out / f"{table}.parquet"), arrow_schema(record), compression="zstd")
            for table, record in TABLES.items()
        }
        self._adapters = {table: _adapter(record) for table, record in TABLES.items()}
        self._schemas = {table: pandera_schema(record) for table, record in TABLES.items()}

    def batch(self, sources: list[Source], tables: Tables) -> None:
        """One batch: its texts, and the rows the build read out of it."""
        rows = {table: [dict(record.__dict__) for record in tables[table]] for table in TABLES}
        self.rows += sum(map(len, rows.values()))
        with self.clock.on("split lines, money pattern"):
            for source in sources:
                data = source.read()
                assert isinstance(data, bytes)
                for line in data.decode("utf-8-sig").splitlines():
                    MONEY.findall(line)
        with self.clock.on("validate"):
            for table, given in rows.items():
                self._adapters[table].validate_python(given)
                self._schemas[table].validate(frame(TABLES[table], tables[table]), lazy=True)
        with self.clock.on("write"):
            for table, given in rows.items():
                self._write(table, TABLES[table], given)

    def _write(self, table: str, record: type[Record], rows: list[dict[str, Any]]) -> None:
        self._json[table].write(orjson.dumps(rows, option=orjson.OPT_SORT_KEYS))
        columns = pa.RecordBatch.from_pylist(rows, schema=arrow_schema(record))
        self._parquet[table].write_batch(columns)
        flat = {
            field.name: [orjson.dumps(value).decode() for value in columns[field.name].to_pylist()]
            if pa.types.is_list(field.type)
            else columns[field.name]
            for field in columns.schema
        }
        self._csv[table].write_batch(pa.RecordBatch.from_pydict(flat, schema=_flat(record)))

    def close(self) -> None:
        """Finish the files."""
        with self.clock.on("write"):
            for writer in (*self._json.values(), *self._csv.values(), *self._parquet.values()):
                writer.close()


def _adapter(record: type[Record]) -> TypeAdapter[Any]:
    rows: Any = GenericAlias(list, (record,))
    return TypeAdapter(rows)


def _flat(record: type[Record]) -> pa.Schema:
    """The columns with lists as text."""
    return pa.schema([pa.field(f.name, pa.string() if pa.types.is_list(f.type) else f.type) for f in arrow_schema(record)])


def main(guides: int) -> int:
    """Print both and their ratio; 1 where the build takes more than MOST floors."""
    pa.set_cpu_count(1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("raw", "floor"):
            (folder / part).mkdir()
        write_guides(folder / "raw", guides)
        found = find([folder / "raw"])
        recogniser()
        floor, clock = Floor(folder / "floor"), Clock()
        build(found, folder / "out", clock, floor.batch)
        floor.close()
    print(f"{guides:,} guides, {floor.rows:,} rows, one core, processor seconds")
    for name, one in (("build", clock), ("floor", floor.clock)):
        parts = ", ".join(f"{what} {seconds:.2f}" for what, seconds in one.seconds.items())
        print(f"{name}: {one.total:.2f} ({parts})")
    ratio = clock.total / floor.clock.total
    print(f"ratio: {ratio:.2f} (at most {MOST}); peak memory {getrusage(RUSAGE_SELF).ru_maxrss / 1024:,.0f} MiB")
    return ratio > MOST


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else GUIDES))
