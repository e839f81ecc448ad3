"""Which tables are read beside a lone guide: those that may say something of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.ingest.around import find_around
from careerdata.validate.examples.sample_guide import GUIDE_BYTES
from tests.workbooks import workbook


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    for name in ("boatman", "carter"):
        path = tmp_path / f"raw/guides/{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(GUIDE_BYTES)
    (tmp_path / "raw/tables").mkdir()
    return tmp_path / "raw"


def tables_of(raw: Path, guide: str) -> list[str]:
    return [table.source_file for table in find_around([raw / "guides" / f"{guide}.txt"]).tables]


def test_table_that_does_not_name_the_guide_is_left_aside(raw: Path) -> None:
    (raw / "tables/tools.csv").write_text("guide_id,name\nboatman,Oars\n")
    assert tables_of(raw, "boatman") == ["tables/tools.csv"]
    assert tables_of(raw, "carter") == []


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_in_whatever_encoding_it_is_written(raw: Path, encoding: str) -> None:
    (raw / "tables/tools.csv").write_text("guide_id,name\nboatman,Oars\n", encoding=encoding)
    assert tables_of(raw, "boatman") == ["tables/tools.csv"]


def test_workbook_likewise(raw: Path) -> None:
    row = ["boatman", "headline", "USD", "year", 50_000]
    (raw / "tables/salaries.xlsx").write_bytes(workbook(lambda book: book.worksheets[0].append(row)))
    assert tables_of(raw, "boatman") == ["tables/salaries.xlsx"]
    assert tables_of(raw, "carter") == []


def test_damaged_workbook_and_one_with_a_map_are_read_always(raw: Path) -> None:
    (raw / "tables/tools.xlsx").write_bytes(b"PK\x03\x04 no more")
    (raw / "tables/skills.csv").write_text("what\nRowing\n")
    (raw / "tables/skills.yaml").write_text("columns: {name: what}\n")
    assert tables_of(raw, "carter") == ["tables/skills.csv", "tables/tools.xlsx"]


def test_workbook_whose_parts_do_not_unpack_is_read(raw: Path) -> None:
    data = bytearray(workbook(lambda _: None))
    at = data.index(b"xl/worksheets/sheet1.xml") + len("xl/worksheets/sheet1.xml")
    data[at : at + 8] = b"\xff" * 8
    (raw / "tables/salaries.xlsx").write_bytes(data)
    assert tables_of(raw, "carter") == ["tables/salaries.xlsx"]


def test_all_are_read_where_the_folder_is_named(raw: Path) -> None:
    (raw / "tables/tools.csv").write_text("guide_id,name\nboatman,Oars\n")
    assert [table.source_file for table in find_around([raw]).tables] == ["tables/tools.csv"]
