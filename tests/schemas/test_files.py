"""The committed folder of schemas: written whole, and told apart when it is stale."""

from __future__ import annotations

from pathlib import Path

from careerdata.records import TABLES, columns
from careerdata.schemas.files import schema_files, stale, write


def test_every_table_has_both_files_and_the_dictionary_has_every_column() -> None:
    files = schema_files()
    assert set(files) == {"README.md", *(f"{t}.{kind}.json" for t in TABLES for kind in ("schema", "table"))}
    page = files["README.md"].decode()
    for table, record in TABLES.items():
        section = page.split(f"\n## {table}\n")[1].split("\n## ")[0]
        assert all(f"| `{column.name}` |" in section for column in columns(record))


def test_a_folder_just_written_is_not_stale(tmp_path: Path) -> None:
    write(tmp_path / "schemas")
    assert stale(tmp_path / "schemas") == []


def test_a_folder_that_is_not_there_is_stale(tmp_path: Path) -> None:
    assert stale(tmp_path / "schemas") == sorted(schema_files())


def test_missing_changed_and_leftover_files_are_named_and_mended(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "levels.table.json").unlink()
    (tmp_path / "tools.schema.json").write_text("{}")
    (tmp_path / "horses.schema.json").write_text("{}")
    names = ["horses.schema.json", "levels.table.json", "tools.schema.json"]
    assert stale(tmp_path) == names
    assert write(tmp_path) == names
    assert stale(tmp_path) == []


def test_a_note_of_ones_own_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "NOTES.md").write_text("mine")
    assert stale(tmp_path) == []
    write(tmp_path)
    assert (tmp_path / "NOTES.md").read_text() == "mine"
