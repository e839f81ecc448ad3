"""A zip is read like a folder, and a hostile one does no harm."""

from __future__ import annotations

import contextlib
import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerdata.document.problem import Trouble
from careerdata.ingest.source import SourceError
from careerdata.ingest.sources import find
from careerdata.storage import archive
from careerdata.storage.archive import list_zip
from careerdata.storage.base import StorageError
from careerdata.storage.local import LocalFile


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def zipped(*names: str, text: str = "A guide\n") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name in names:
            made.writestr(name, text)
    return buffer.getvalue()


@pytest.mark.parametrize("top", ["", "my-raw/"])
def test_a_zip_is_read_like_the_folder_it_was_made_of(top: str) -> None:
    names = ["guides/chef.txt", "tables/salaries.csv", "waivers.toml", "__MACOSX/._chef.txt"]
    Path("a.zip").write_bytes(zipped(*[top + name for name in names]))
    found = find(["a.zip"])
    (guide,) = found.guides
    assert (guide.source_file, guide.shown_as) == (f"a.zip/{top}guides/chef.txt",) * 2
    assert guide.read() == b"A guide\n"
    assert guide.weight == len(b"A guide\n")
    assert [source.source_file for source in found.tables] == [f"a.zip/{top}tables/salaries.csv"]
    assert [source.source_file for source in found.waivers] == [f"a.zip/{top}waivers.toml"]
    assert (found.troubles, found.errors) == ([], [])


@pytest.mark.parametrize("name", ["../out.txt", "/etc/out.txt", "a/../../out.txt", "..\\out.txt", "C:/out.txt"])
def test_names_that_lead_out_of_a_zip_are_refused(name: str) -> None:
    Path("a.zip").write_bytes(zipped("chef.txt", name))
    found = find(["a.zip"])
    assert [source.name for source in found.guides] == ["chef"]
    assert [trouble.reason for trouble in found.troubles] == ["outside-input"]


def test_a_link_in_a_zip_is_refused() -> None:
    with zipfile.ZipFile("a.zip", "w") as made:
        made.writestr("chef.txt", "A guide\n")
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        made.writestr(link, "/etc/passwd")
    found = find(["a.zip"])
    assert [trouble.source_file for trouble in found.troubles] == ["a.zip/link.txt"]
    assert [source.name for source in found.guides] == ["chef"]


def test_a_member_that_unpacks_to_more_than_a_guide_may_be_is_a_trouble() -> None:
    Path("a.zip").write_bytes(zipped("bomb.txt", text="0" * 30_000_000))
    trouble = find(["a.zip"]).guides[0].read()
    assert isinstance(trouble, Trouble)
    assert trouble.reason == "too-large"


def test_a_member_that_lies_about_its_size_is_read_no_further_than_it_says() -> None:
    data = bytearray(zipped("bomb.txt", text="0" * 1_000_000))
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 10)
    Path("a.zip").write_bytes(data)
    with pytest.raises(SourceError, match="damaged"):
        find(["a.zip"]).guides[0].read()


@pytest.mark.parametrize(("bound", "limit"), [("MAX_ARCHIVE_BYTES", 1000), ("MAX_ARCHIVE_FILES", 2)])
def test_a_zip_beyond_the_bounds_is_refused_as_a_whole(bound: str, limit: int, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("a.zip").write_bytes(zipped("a.txt", "b.txt", "c.txt", text="0" * 500))
    monkeypatch.setattr(archive, bound, limit)
    found = find(["a.zip"])
    assert [(error.path, error.next_step) for error in found.errors] == [("a.zip", "split the zip")]
    assert found.guides == []


def test_an_encrypted_member_is_an_error_that_says_so() -> None:
    data = bytearray(zipped("chef.txt"))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    Path("a.zip").write_bytes(data)
    with pytest.raises(SourceError, match="encrypted"):
        find(["a.zip"]).guides[0].read()


def test_what_is_no_zip_is_an_error_that_says_so() -> None:
    Path("a.zip").write_bytes(b"no zip")
    assert "damaged" in find(["a.zip"]).errors[0].what


@given(st.binary(max_size=20), st.integers(0, 200), st.booleans())
def test_a_damaged_zip_of_any_kind_is_an_error_never_a_crash(
    tmp_path_factory: pytest.TempPathFactory, junk: bytes, at: int, cut: bool
) -> None:
    data = zipped("chef.txt", "guides/baker.txt")
    path = tmp_path_factory.getbasetemp() / "damaged.zip"
    path.write_bytes(data[:at] + junk + (b"" if cut else data[at + len(junk) :]))
    with contextlib.suppress(StorageError):
        for file in list_zip(LocalFile(str(path))).files.values():
            file.read(1000)
