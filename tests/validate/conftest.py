"""Reads files as a build reads them, for examples that are files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from careerdata.document.tables import Tables
from careerdata.ingest.sources import find
from careerdata.ingest.tables.files import table_rows
from careerdata.pipeline import read_batch

Reading = Callable[[Mapping[str, bytes]], Tables]


@pytest.fixture
def read_files(tmp_path: Path) -> Reading:
    """Writes files into a folder of its own each time, and reads them into tables."""
    number = 0

    def reading(files: Mapping[str, bytes]) -> Tables:
        nonlocal number
        number += 1
        raw = tmp_path / str(number)
        for name, data in files.items():
            path = raw / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        return read_folder(raw)

    return reading


def read_folder(raw: Path) -> Tables:
    """The tables of a RAW, as a build reads it."""
    found = find([raw])
    rows = table_rows(found.tables, found.guides)
    tables = read_batch([(source, rows.by_guide.get(source.name, [])) for source in found.guides])
    tables.troubles[:0] = [*found.troubles, *rows.troubles]
    return tables
