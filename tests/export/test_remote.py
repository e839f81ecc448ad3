"""A release may go to any URL that fsspec writes: whole or not at all, and nothing that a manifest names is written over."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import patch

import orjson
import pytest
from fsspec.implementations.memory import MemoryFileSystem

import careerdata
from careerdata.document.tables import Tables
from careerdata.release.error import ExportError
from careerdata.release.load import load
from careerdata.release.manifest import Manifest
from tests import records_factory
from tests.export.releases import contents, publish, publish_guides
from tests.stores import Store

OUT = "memory://out"


@pytest.fixture(params=["memory", "s3"])
def store(request: pytest.FixtureRequest) -> Store:
    """Each of the stores in turn."""
    given = request.getfixturevalue(request.param)
    assert isinstance(given, Store)
    return given


def manifest(store: Store) -> Manifest:
    return Manifest.model_validate_json(store.files()["manifest.json"])


def files_of(release: Manifest, store: Store) -> dict[str, bytes]:
    """The files that a manifest names, found by what it says of them; each must be what it says."""
    files = store.files()
    for file in release.files:
        assert hashlib.sha256(files[file.path]).hexdigest() == file.sha256, file.path
    return {file.path: files[file.path] for file in release.files}


def test_the_files_go_under_their_version_and_are_those_of_a_local_release(store: Store, tmp_path: Path) -> None:
    publish_guides(store.url)
    publish_guides(tmp_path / "here")
    files, here = store.files(), contents(tmp_path / "here")
    assert {name: data for name, data in files.items() if name != "manifest.json"} == {
        f"releases/1.0.0/{name}": data for name, data in here.items()
    }
    files_of(manifest(store), store)


def test_the_manifest_is_written_last(memory: Store) -> None:
    written: list[str] = []
    put, pipe = MemoryFileSystem.put_file, MemoryFileSystem.pipe_file

    def seen_put(self: MemoryFileSystem, source: str, target: str) -> None:
        written.append(target)
        put(self, source, target)

    def seen_pipe(self: MemoryFileSystem, target: str, data: bytes, mode: str = "overwrite") -> None:
        written.append(target)
        pipe(self, target, data, mode)

    with patch.object(MemoryFileSystem, "put_file", seen_put), patch.object(MemoryFileSystem, "pipe_file", seen_pipe):
        publish_guides(OUT)
    assert written[-2:] == ["/out/releases/1.0.0/manifest.json", "/out/manifest.json"]
    assert len(set(written)) == len(written)
    assert set(written) - {f"/out/{path}" for path in memory.files()} == {"/out/.careerdata.lock", "/out/releases/1.0.0/.upload"}


def test_load_reads_a_release_behind_a_url(store: Store, tmp_path: Path) -> None:
    publish_guides(store.url)
    publish_guides(tmp_path / "here")
    for format in ("parquet", "csv"):
        there, here = load(store.url, format=format), careerdata.load(tmp_path / "here", format=format)
        assert there.version == "1.0.0"
        assert {table: there.arrow(table) for table in there} == {table: here.arrow(table) for table in here}


def test_each_release_is_one_by_itself_too(memory: Store) -> None:
    publish_guides(OUT)
    publish_guides(OUT, 4)
    first = load(f"{memory.url}/releases/1.0.0")
    assert (first.version, len(first["guides"])) == ("1.0.0", 3)


def test_an_unchanged_build_keeps_its_version_and_uploads_nothing(store: Store) -> None:
    publish_guides(store.url)
    before = store.stamps()
    assert publish_guides(store.url).data_version == "1.0.0"
    assert store.stamps() == before


def test_the_next_release_goes_beside_the_last_one_which_stays_whole(store: Store) -> None:
    publish_guides(store.url)
    old, old_files = manifest(store), files_of(manifest(store), store)
    assert publish_guides(store.url, 4).data_version == "1.1.0"
    assert files_of(old, store) == old_files
    assert (load(store.url).version, len(load(store.url)["guides"])) == ("1.1.0", 4)
    assert publish_guides(store.url, 2).data_version == "2.0.0"


def fail_at(number: int) -> Callable[..., None]:
    """A `put_file` that fails at one of its calls."""
    put, seen = MemoryFileSystem.put_file, 0

    def failing(self: MemoryFileSystem, *given: str) -> None:
        nonlocal seen
        seen += 1
        if seen == number:
            raise ConnectionError("the line is cut")
        put(self, *given)

    return failing


@pytest.mark.parametrize("number", [1, 7, 50])
def test_a_failed_upload_leaves_the_last_release_and_the_next_build_mends_it(memory: Store, number: int) -> None:
    publish_guides(OUT)
    stands = memory.files()["manifest.json"]
    with patch.object(MemoryFileSystem, "put_file", fail_at(number)), pytest.raises(ExportError, match="the line is cut"):
        publish_guides(OUT, 4)
    assert memory.files()["manifest.json"] == stands
    files_of(manifest(memory), memory)
    assert publish_guides(OUT, 4).data_version == "1.1.0"
    files_of(manifest(memory), memory)


def test_a_first_upload_that_failed_is_no_stranger(memory: Store) -> None:
    with patch.object(MemoryFileSystem, "put_file", fail_at(5)), pytest.raises(ExportError):
        publish_guides(OUT)
    assert "manifest.json" not in memory.files()
    assert publish_guides(OUT).data_version == "1.0.0"
    files_of(manifest(memory), memory)


def test_the_same_data_with_other_findings_write_over_nothing(memory: Store) -> None:
    publish_guides(OUT)
    old, old_files = manifest(memory), files_of(manifest(memory), memory)
    with patch("tests.export.releases.FINDINGS", b'{"findings":[1],"summary":{}}\n'):
        assert publish_guides(OUT).data_version == "1.0.0"
        before = memory.stamps()
        publish_guides(OUT)
        assert memory.stamps() == before, "built once more, it is there already"
    assert files_of(old, memory) == old_files
    new = manifest(memory)
    assert memory.files()[new.base + "findings.json"].startswith(b'{"findings":[1]')
    assert load(OUT)["guides"].equals(load(f"{OUT}/releases/1.0.0")["guides"])
    package = orjson.loads(memory.files()[new.base + "datapackage.json"])
    assert all(new.base + resource["path"] in memory.files() for resource in package["resources"])


@pytest.mark.usefixtures("memory")
def test_a_build_that_published_meanwhile_is_not_undone() -> None:
    publish_guides(OUT)

    def batches() -> Iterator[Tables]:
        publish_guides(OUT, 4)
        yield records_factory.tables(5, 3)

    with pytest.raises(ExportError, match=r"meanwhile.*Build again"):
        publish(OUT, batches())
    assert load(OUT).version == "1.1.0"
    assert len(load(OUT)["guides"]) == 4


def test_a_url_that_holds_other_things_is_refused_and_untouched(store: Store) -> None:
    store.put("thesis.txt", b"years of work")
    with pytest.raises(ExportError, match=r"thesis\.txt.*Choose another URL"):
        publish_guides(store.url)
    assert store.files() == {"thesis.txt": b"years of work"}


def test_a_release_that_is_abandoned_leaves_nothing_anywhere(
    memory: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def batches() -> Iterator[Tables]:
        yield records_factory.tables(1, 1)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        publish(OUT, batches())
    publish_guides(OUT, 1)
    assert list(tmp_path.iterdir()) == []
    assert set(memory.files()) > {"manifest.json"}


def test_a_bucket_that_is_not_there_is_an_error_and_is_not_made(s3: Store) -> None:
    with pytest.raises(ExportError, match="s3://nowhere/out"):
        publish_guides("s3://nowhere/out")
    assert not s3.system.exists("nowhere")


@pytest.mark.parametrize("url", ["nosuch://x/out", "nosuch://user:secret@host/out?token=secret"])
def test_a_url_that_nothing_writes_is_an_error_without_secrets(url: str) -> None:
    for use in (publish_guides, load):
        with pytest.raises(ExportError) as caught:
            use(url)
        assert "secret" not in str(caught.value)


def test_a_damaged_file_behind_a_url_is_told_apart_from_a_missing_one(memory: Store) -> None:
    publish_guides(OUT)
    path = f"/out/{manifest(memory).base}parquet/guides.parquet"
    memory.system.pipe_file(path, b"PAR1")
    with pytest.raises(ExportError, match=r"memory://out/releases/1\.0\.0/parquet/guides\.parquet: has SHA-256"):
        load(OUT)["guides"]
    memory.system.rm_file(path)
    with pytest.raises(ExportError, match="is not there"):
        load(OUT)["guides"]


def test_a_manifest_that_points_out_of_its_folder_is_refused(memory: Store) -> None:
    publish_guides(OUT)
    memory.put("manifest.json", memory.files()["manifest.json"].replace(b"releases/1.0.0/", b"../../releases/"))
    with pytest.raises(ExportError, match="leads out"):
        load(OUT)


def test_a_file_url_is_a_folder_of_this_machine(tmp_path: Path) -> None:
    publish_guides(f"file://{tmp_path}/exports")
    assert "parquet/guides.parquet" in contents(tmp_path / "exports")
    assert load(f"file://{tmp_path}/exports").version == "1.0.0"


def test_a_build_goes_from_store_to_store(store: Store, repository: Path) -> None:
    guide = repository / "raw/guides/patient-services-coordinator.txt"
    store.put("raw/guides/patient-services-coordinator.txt", guide.read_bytes())
    result = careerdata.build(f"{store.url}/raw", f"{store.url}/exports")
    assert (result.exit_status, result.guides) == (0, 1)
    assert list(load(f"{store.url}/exports")["guides"]["guide_id"]) == ["patient-services-coordinator"]
