"""A checkout with the line ends of another system is the same release."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

import careerdata


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def with_ends(raw: Path, ends: bytes) -> None:
    """All texts of a RAW with other line ends, as Git writes them; what holds a NUL is none."""
    for path in raw.rglob("*"):
        data = path.read_bytes() if path.is_file() else b"\0"
        if b"\0" not in data:
            path.write_bytes(data.replace(b"\r\n", b"\n").replace(b"\n", ends))


@pytest.fixture
def raw(repository: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(repository / "raw", tmp_path / "raw"))


@pytest.mark.parametrize(("first", "then"), [(b"\n", b"\r\n"), (b"\r\n", b"\n")], ids=["LF to CRLF", "CRLF to LF"])
def test_other_line_ends_are_the_same_release(raw: Path, tmp_path: Path, first: bytes, then: bytes) -> None:
    with_ends(raw, first)
    careerdata.build(raw, tmp_path / "out")
    before = files(tmp_path / "out")
    with_ends(raw, then)
    assert careerdata.build(raw, tmp_path / "out").exit_status == 0
    assert files(tmp_path / "out") == before


def test_hash_of_a_source_is_that_of_its_bytes_where_no_release_says_otherwise(raw: Path, tmp_path: Path) -> None:
    with_ends(raw, b"\r\n")
    careerdata.build(raw, tmp_path / "out")
    sources = json.loads((tmp_path / "out/manifest.json").read_bytes())["sources"]
    assert {source["path"]: source["sha256"] for source in sources} == {
        source["path"]: hashlib.sha256((raw / source["path"]).read_bytes()).hexdigest() for source in sources
    }
    assert len(sources) > 2


def test_a_changed_guide_has_a_hash_of_its_own(raw: Path, tmp_path: Path) -> None:
    careerdata.build(raw, tmp_path / "out")
    guide = raw / "guides/accountant.txt"
    guide.write_bytes(guide.read_bytes().replace(b"a trail", b"trails").replace(b"\n", b"\r\n"))
    careerdata.build(raw, tmp_path / "out")
    manifest = json.loads((tmp_path / "out/manifest.json").read_bytes())
    assert manifest["data_version"] == "1.0.1"
    assert hashlib.sha256(guide.read_bytes()).hexdigest() in {source["sha256"] for source in manifest["sources"]}
