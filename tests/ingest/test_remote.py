"""RAW may be any URL that fsspec reads."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import fsspec
import pytest

from careerdata.ingest.source import SourceError
from careerdata.ingest.sources import find
from tests.stores import Store


@pytest.fixture
def memory() -> Iterator[fsspec.AbstractFileSystem]:
    system = fsspec.filesystem("memory")
    system.store.clear()
    yield system
    system.store.clear()


def test_a_folder_behind_a_url_is_read_like_one_here(memory: fsspec.AbstractFileSystem) -> None:
    for name in ("guides/chef.txt", "guides/deep/baker.md", "tables/salaries.csv", "waivers.toml", "README.md"):
        memory.pipe(f"/raw/{name}", b"A guide\n")
    found = find(["memory://raw"])
    assert [(guide.source_file, guide.shown_as) for guide in found.guides] == [
        ("guides/chef.txt", "memory://raw/guides/chef.txt"),
        ("guides/deep/baker.md", "memory://raw/guides/deep/baker.md"),
    ]
    assert [guide.read() for guide in found.guides] == [b"A guide\n"] * 2
    assert [guide.weight for guide in found.guides] == [len(b"A guide\n")] * 2
    assert [source.source_file for source in found.tables] == ["tables/salaries.csv"]
    assert [source.shown_as for source in found.waivers] == ["memory://raw/waivers.toml"]
    assert (found.troubles, found.errors) == ([], [])


def test_a_lone_file_behind_a_url_finds_its_waivers_too(memory: fsspec.AbstractFileSystem) -> None:
    memory.pipe("/raw/guides/chef.txt", b"A guide\n")
    memory.pipe("/raw/waivers.toml", b"")
    found = find(["memory://raw/guides/chef.txt"])
    assert [(guide.source_file, guide.shown_as) for guide in found.guides] == [("chef.txt", "memory://raw/guides/chef.txt")]
    assert [source.shown_as for source in found.waivers] == ["memory:///raw/waivers.toml"]


def test_a_zip_behind_a_url_is_read_in_place(memory: fsspec.AbstractFileSystem) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        made.writestr("chef.txt", "A guide\n")
    memory.pipe("/a.zip", buffer.getvalue())
    (guide,) = find(["memory://a.zip"]).guides
    assert (guide.source_file, guide.read()) == ("a.zip/chef.txt", b"A guide\n")


@pytest.mark.usefixtures("memory")
@pytest.mark.parametrize(
    ("url", "what"),
    [("memory://nowhere", "nothing at this URL"), ("nosuch://x", "cannot be read"), ("memory://x/../../etc", "nothing")],
)
def test_a_url_that_cannot_be_read_is_an_error(url: str, what: str) -> None:
    (error,) = find([url]).errors
    assert what in error.what
    assert error.path == url


def test_secrets_in_a_url_are_never_shown() -> None:
    (error,) = find(["nosuch://user:secret@host/raw?token=secret"]).errors
    assert error.path == "nosuch://host/raw"


def test_a_bucket_is_read_like_a_folder_here(s3: Store) -> None:
    for name in ("guides/chef.txt", "guides/deep/baker.md", "guides/deep/.hidden.md", "tables/salaries.csv", "README.md"):
        s3.put(f"raw/{name}", b"A guide\n")
    s3.put("waivers.toml", b"")
    s3.put("raw/guides/", b"")  # what consoles write for a folder
    found = find([f"{s3.url}/raw"])
    assert [(guide.source_file, guide.shown_as, guide.read()) for guide in found.guides] == [
        ("guides/chef.txt", f"{s3.url}/raw/guides/chef.txt", b"A guide\n"),
        ("guides/deep/baker.md", f"{s3.url}/raw/guides/deep/baker.md", b"A guide\n"),
    ]
    assert [source.source_file for source in found.tables] == ["tables/salaries.csv"]
    assert [source.shown_as for source in found.waivers] == [f"{s3.url}/waivers.toml"]
    assert (found.troubles, found.errors) == ([], [])


def test_a_key_that_climbs_out_of_its_bucket_is_no_guide(s3: Store) -> None:
    s3.put("raw/chef.txt", b"A guide\n")
    s3.put("raw/../../etc/passwd.txt", b"secret\n")
    found = find([f"{s3.url}/raw"])
    assert [guide.source_file for guide in found.guides] == ["chef.txt"]


def test_a_file_that_goes_from_its_bucket_meanwhile_is_an_error(s3: Store) -> None:
    s3.put("chef.txt", b"A guide\n")
    (guide,) = find([s3.url]).guides
    s3.system.rm(f"{s3.url}/chef.txt")
    with pytest.raises(SourceError, match="nothing at this URL"):
        guide.read()


def test_a_bucket_that_is_not_there_is_an_error(s3: Store) -> None:
    assert [error.path for error in find([f"{s3.url}-not/x", "s3://nowhere/raw"]).errors] == [
        f"{s3.url}-not/x",
        "s3://nowhere/raw",
    ]
