"""What must hold for any input whatever: looks at one sample going the whole way, and says what does not."""

from __future__ import annotations

import csv
import resource
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from careerdata import api, inspection, pipeline
from careerdata.document.block import Block
from careerdata.document.tables import GuideTables, Tables
from careerdata.errors import UserError
from careerdata.ingest.sources import find
from careerdata.read.templates.compiler import compile_template
from careerdata.records import TABLES
from careerdata.release.load import load
from careerdata.render import formats, render
from careerdata.settings import Settings
from careerdata.validate.result import Result
from tests.fuzz.samples import Sample
from tests.ingest.places import check_places

SECONDS = 3.0
SECONDS_A_MEGABYTE = 25.0
"""Processor time a sample may take: several times what the slowest honest text does, and far below any square."""
MEGABYTES = 300
MEGABYTES_A_MEGABYTE = 500
"""By how much a sample may raise the peak of memory: Python keeps a few hundred bytes for each character of a dense table."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def flaws(sample: Sample, *, export: bool = True) -> list[str]:
    """What is wrong with how a sample is taken: nothing, where all is well. With `export` it is built and loaded too."""
    with tempfile.TemporaryDirectory(prefix="careerdata-fuzz-") as name:
        folder = Path(name)
        (folder / "raw").mkdir()
        raw = sample.raw(folder / "raw")
        try:
            settings = sample.settings(raw, folder / "exports")
            found = list(_checked(settings, len(sample.data) / 1e6))
            return found or (list(_exported(settings, folder / "exports")) if export else [])
        except UserError:
            return []
        except Exception as error:  # that none of any kind comes out is what is looked at
            return [_raised(error)]
        finally:
            if sample.suffix == ".yaml":
                # What is made of a layout is kept for good, and here each sample is another one.
                pipeline.recogniser.cache_clear()
                compile_template.cache_clear()


def _checked(settings: Settings, size: float) -> Iterator[str]:
    kept: list[Tables] = []
    began, before = time.process_time(), _peak()
    try:
        result = pipeline.run(find(settings.raw), settings, kept.append)
    except UserError:
        return
    finally:
        seconds, rise = time.process_time() - began, _peak() - before
    if seconds > SECONDS + SECONDS_A_MEGABYTE * size:
        yield f"slow: {seconds:.1f} s for {size:.3f} MB"
    if rise > MEGABYTES + MEGABYTES_A_MEGABYTE * size:
        yield f"memory: {rise:.0f} MB for {size:.3f} MB"
    yield from _result(result)
    for tables in kept:
        for guide in tables:
            yield from _guide(guide)


def _result(result: Result) -> Iterator[str]:
    for broke in result.broken:
        yield f"rule: {_raised(broke.exception)} ({broke.code})"
    if result.exit_status not in (0, 1, 2):
        yield f"exit: status {result.exit_status}"
    for form in formats():
        render(form, result).encode()


def _guide(guide: GuideTables) -> Iterator[str]:
    raw = guide.document.raw
    lines = raw.split("\n")
    yield from _characters(guide)
    for row in (place.__dict__ for place in guide.records["places"]):
        if row["source_file"] == guide.document.source_file:
            start, end = (row["line_start"], row["column_start"]), (row["line_end"], row["column_end"])
            if not row["source_text"] or _slice(lines, start, end) != row["source_text"]:
                yield f"place: {row}"
    for table, rows in guide.records.items():
        yield from _rows(table, [row.__dict__ for row in rows], lines, guide)
    (row,) = (row.__dict__ for row in guide.records["guides"])
    if row["lines"] != row["lines_used"] + row["lines_boilerplate"] + row["lines_unused"]:
        yield f"lines: {row}"
    filled = sum(bool(line.strip()) for line in lines)
    if row["lines"] > filled or (guide.document.format == "text" and row["lines"] != filled):
        yield f"lines: {row['lines']} of {filled}"
    inspection.as_text(guide)
    inspection.as_json(guide)


def _characters(guide: GuideTables) -> Iterator[str]:
    document = guide.document
    if document.format == "text":
        stray = [block for block in document.blocks if not _is_slice(document.raw, block)]
    else:
        stray = [block for block in document.blocks if not _stands(document.raw, block)]
    for block in stray[:1]:
        yield f"characters: {block.value[:80]!r}"


def _is_slice(raw: str, block: Block) -> bool:
    """Whether a text is what is written, blanks of all kinds being one."""
    if block.text.starts is not None:
        return _stands(raw, block)
    written = raw[slice(*block.text.span())]
    return all(a == b or (a.isspace() and b == " ") for a, b in zip(written, block.value, strict=True))


def _stands(raw: str, block: Block) -> bool:
    try:
        check_places(raw, [block])
    except AssertionError:
        return False
    return True


def _rows(table: str, rows: list[dict[str, Any]], lines: list[str], guide: GuideTables) -> Iterator[str]:
    key = TABLES[table].key()
    if key and len({row[key] for row in rows}) != len(rows):
        yield f"keys: {table}"
    for row in rows:
        text, own = row.get("source_text"), row.get("source_file") == guide.document.source_file
        if text is None or not own:
            continue
        if not text or text not in "\n".join(lines[row["line_start"] - 1 : row["line_end"]]):
            yield f"source_text: {table}: {row}"


def _exported(settings: Settings, out: Path) -> Iterator[str]:
    try:
        result, manifest = api.release(settings)
    except UserError:
        return
    yield from _result(result)
    if manifest is None:
        return
    typed, plain = load(out), load(out, format="csv")
    for table in typed:
        if not typed.arrow(table).equals(plain.arrow(table)):
            yield f"csv: {table} does not come back as it was"
        if len(typed.records(table)) != result.records.get(table, 0):
            yield f"rows: {table}"
        yield from _cells(out / "csv" / f"{table}.csv", table)
    again = api.release(settings)[1]
    if again != manifest:
        yield "again: the same input gives another release"


def _cells(path: Path, table: str) -> Iterator[str]:
    numbers = {name for name, field in TABLES[table].model_fields.items() if field.annotation not in (str, str | None)}
    csv.field_size_limit(sys.maxsize)
    with path.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            for name, cell in row.items():
                if name not in numbers and cell.startswith(_FORMULA):
                    yield f"formula: {table}.{name}: {cell[:40]!r}"


def _slice(lines: list[str], start: tuple[int, int], end: tuple[int, int]) -> str:
    part = lines[start[0] - 1 : end[0]]
    part[-1] = part[-1][: end[1] - 1]
    part[0] = part[0][start[1] - 1 :]
    return "\n".join(part)


def _raised(error: Exception) -> str:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "careerdata" in frame.filename]
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return f"raised: {type(error).__name__} at {where}: {str(error)[:300]}"


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
