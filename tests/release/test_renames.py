"""`renames.csv`: what it may say, and what is told of one that cannot be meant."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from careerdata.release.error import ExportError
from careerdata.release.renames import confirmed, read_renames

HEAD = "old_id,new_id\n"


def test_keys_are_read_with_blank_lines_and_quotes(tmp_path: Path) -> None:
    file = tmp_path / "renames.csv"
    file.write_text('\ufeffold_id,new_id\r\na/level/x,a/level/y\r\n\r\n"b,c",d\r\n', "utf-8")
    assert read_renames(file) == {"a/level/x": "a/level/y", "b,c": "d"}
    assert confirmed([str(tmp_path), "s3://bucket/raw", str(tmp_path / "none")]) == read_renames(file)


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        ("", 1, "is empty"),
        ("old,new\n", 1, "begins with 'old,new'"),
        (f"{HEAD}a,b\nx\n", 3, "holds ['x']"),
        (f"{HEAD}a, b\n", 2, "holds ['a', ' b']"),
        (f"{HEAD}a,\n", 2, "holds ['a', '']"),
        (f"{HEAD}a,a\n", 2, "'a' is both names"),
        (f"{HEAD}a/level/x,a/skill/x\n", 2, "'a/level/x' and 'a/skill/x'"),
        (f"{HEAD}a,a/level/x\n", 2, "'a' and 'a/level/x'"),
        (f"{HEAD}a,b\na,c\n", 3, "'a' became 'b'"),
        (f'{HEAD}"a,b\n', 2, "unexpected end of data"),
    ],
)
def test_a_line_that_cannot_be_meant_is_told(tmp_path: Path, content: str, line: int, said: str) -> None:
    file = tmp_path / "renames.csv"
    file.write_text(content, "utf-8")
    with pytest.raises(ExportError, match=rf"^renames.csv:{line}: {re.escape(said)}"):
        read_renames(file)


def test_bytes_that_are_no_text_and_a_folder_are_told(tmp_path: Path) -> None:
    (tmp_path / "renames.csv").write_bytes(b"old_id,new_id\n\xff")
    with pytest.raises(ExportError, match="is no UTF-8 at byte 14"):
        read_renames(tmp_path / "renames.csv")
    with pytest.raises(ExportError, match="expected a header"):
        read_renames(tmp_path)
