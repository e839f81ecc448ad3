"""Examples of rules that are files, read as a build reads them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from careerdata.document.tables import Tables
from careerdata.ingest.sources import find
from careerdata.ingest.tables.files import table_rows
from careerdata.pipeline import read_batch


def read_files(files: Mapping[str, bytes]) -> Tables:
    """The tables of a RAW folder that holds some files, given by their paths in it."""
    with TemporaryDirectory(prefix="careerdata-") as folder:
        for name, data in files.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        return read_folder(Path(folder))


def read_folder(raw: Path) -> Tables:
    """The tables of a RAW."""
    found = find([raw])
    rows = table_rows(found.tables, found.guides)
    tables = read_batch([(source, rows.by_guide.get(source.name, [])) for source in found.guides])
    tables.troubles[:0] = [*found.troubles, *rows.troubles]
    return tables
