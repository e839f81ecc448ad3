"""Reads files as a build reads them, for examples that are files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from careerdata.ingest.guide import document
from careerdata.ingest.sources import find
from careerdata.ingest.table import table_file
from careerdata.ingest.trouble import Trouble
from careerdata.layouts.shelf import Shelf
from careerdata.normalize.assemble import assemble
from careerdata.normalize.tables import Tables
from careerdata.read.guide import read

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
    """The tables of a RAW folder."""
    found = find([raw])
    tables = Tables(troubles=list(found.troubles))
    shelf = Shelf()
    for source in found.guides:
        guide = document(source)
        if isinstance(guide, Trouble):
            tables.troubles.append(guide)
        else:
            tables.guides.append(assemble(read(guide, shelf)))
    for source in found.tables:
        file = table_file(source)
        tables.troubles.extend([file] if isinstance(file, Trouble) else file.troubles)
    return tables
