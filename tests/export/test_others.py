"""What others keep among the exports stays as it is, or keeps the release from being replaced."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from careerdata.release.error import ExportError
from careerdata.release.load import load
from tests.export.releases import contents, publish_guides

pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="owners and modes are others there")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A release."""
    publish_guides(tmp_path / "exports", 1, rows=1)
    return tmp_path / "exports"


def build(out: Path) -> None:
    """Replace the release."""
    publish_guides(out, 2, rows=1)
    assert len(load(out).arrow("guides")) == 2
    assert [path.name for path in out.parent.iterdir() if path.name.startswith(".")] == []


def seen(path: Path) -> tuple[int, ...]:
    """What the system knows of a file."""
    there = path.lstat()
    return there.st_mode, there.st_uid, there.st_gid, there.st_mtime_ns, there.st_nlink, there.st_ino


def test_a_file_of_others_is_the_same_file_afterwards(out: Path) -> None:
    (out / "notes").mkdir()
    (out / "notes" / "mine.md").write_text("mine")
    (out / "notes" / "mine.md").chmod(0o640)
    (out / "notes" / "again.md").hardlink_to(out / "notes" / "mine.md")
    (out / "json" / "latest").symlink_to("../json/guides.json")
    (out / "dangling").symlink_to("nowhere")
    os.mkfifo(out / "pipe", 0o600)
    paths = [out / name for name in ("notes/mine.md", "notes/again.md", "json/latest", "dangling", "pipe")]
    before = [seen(path) for path in paths]
    build(out)
    assert [seen(path) for path in paths] == before
    assert (out / "json" / "latest").readlink() == Path("../json/guides.json")


def test_folders_keep_their_mode_empty_ones_too_and_may_be_read_only(out: Path) -> None:
    (out / "empty" / "inside").mkdir(parents=True)
    (out / "empty" / "inside").chmod(0o1711)
    (out / "closed").mkdir()
    (out / "closed" / "note").write_text("mine")
    (out / "closed").chmod(0o555)
    out.chmod(0o750)
    (out / "csv").chmod(0o2775)
    (out / "manifest.json").chmod(0o604)
    paths = ("empty/inside", "closed", ".", "csv", "manifest.json", "closed/note")
    before = [(out / path).stat().st_mode for path in paths]
    build(out)
    assert [(out / path).stat().st_mode for path in paths] == before


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() != 0, reason="only root may give files away")
def test_owners_stay(out: Path) -> None:
    (out / "notes").mkdir()
    (out / "notes" / "mine.md").write_text("mine")
    for number, path in enumerate((".", "notes", "notes/mine.md", "csv", "csv/guides.csv")):
        os.chown(out / path, 4711 + number, 4811 + number)
    build(out)
    for number, path in enumerate((".", "notes", "notes/mine.md", "csv", "csv/guides.csv")):
        there = (out / path).stat()
        assert (there.st_uid, there.st_gid) == (4711 + number, 4811 + number), path


def test_files_are_copied_where_the_file_system_has_no_second_names(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (out / "note").write_text("mine")
    (out / "note").chmod(0o640)
    os.utime(out / "note", (1, 1))
    (out / "link").symlink_to("note")

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)
    build(out)
    assert (out / "note").read_text() == "mine"
    assert (stat.S_IMODE((out / "note").stat().st_mode), (out / "note").stat().st_mtime) == (0o640, 1)
    assert (out / "link").readlink() == Path("note")
    os.mkfifo(out / "pipe")
    refused(out, r"`pipe`, which cannot be kept: Operation not permitted")


def refused(out: Path, why: str) -> None:
    """A build is refused, and leaves all as it is."""
    before = contents(out.parent)
    with pytest.raises(ExportError, match=why):
        publish_guides(out, 2 + len(load(out).arrow("guides")), rows=1)
    assert contents(out.parent) == before
    assert [path.name for path in out.parent.iterdir() if path.name.startswith(".")] == []


def test_what_stands_where_the_release_has_something_is_not_written_over(out: Path) -> None:
    manifest = (out / "manifest.json").read_text()
    (out / "manifest.json").write_text(manifest.replace('"path": "json/faqs.json"', '"path": "json/horses.json"'))
    (out / "json" / "faqs.json").write_text("mine")
    refused(out, r"exports: holds `json/faqs\.json`, not of the last release.*Move it away")


def test_a_folder_where_the_release_has_a_file_is_not_written_over(out: Path) -> None:
    (out / "findings.json").unlink()
    (out / "findings.json").mkdir()
    (out / "findings.json" / "mine").write_text("mine")
    refused(out, r"holds `findings\.json`, a folder where the release has a file")


def test_a_link_where_the_release_has_a_folder_is_not_written_over(out: Path) -> None:
    (out / "csv").rename(out.parent / "elsewhere")
    (out / "csv").symlink_to("../elsewhere")
    refused(out, r"holds `csv`, not of the last release")
    assert (out / "csv").is_symlink()


@pytest.mark.parametrize("inside", ["", "notes"])
def test_a_mount_point_is_not_taken_away(out: Path, inside: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (out / "notes").mkdir()
    mounted, ismount = out / inside, os.path.ismount
    monkeypatch.setattr(os.path, "ismount", lambda path: Path(path) == mounted or ismount(path))
    refused(out, "a mount point")


@pytest.mark.parametrize("inside", ["", "json"])
def test_the_folder_in_which_somebody_works_is_not_taken_away(out: Path, inside: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(out / inside)
    refused(out, "the working directory, or above it.*Build from another folder")


def test_a_file_of_the_release_that_was_made_a_link_is_a_file_again_and_what_it_led_to_stays(out: Path) -> None:
    (out / "json" / "guides.json").rename(out.parent / "stored")
    (out.parent / "stored").chmod(0o444)
    (out / "json" / "guides.json").symlink_to("../../stored")
    stored, mode = (out.parent / "stored").read_bytes(), (out / "json" / "skills.json").stat().st_mode
    build(out)
    assert (out / "json" / "guides.json").lstat().st_mode == mode
    assert ((out.parent / "stored").read_bytes(), stat.S_IMODE((out.parent / "stored").stat().st_mode)) == (stored, 0o444)


def test_a_folder_of_a_format_that_is_gone_goes_too(out: Path) -> None:
    manifest = (out / "manifest.json").read_text()
    (out / "manifest.json").write_text(manifest.replace('"path": "json/faqs.json"', '"path": "excel/faqs.xlsx"'))
    (out / "excel").mkdir()
    (out / "json" / "faqs.json").rename(out / "excel" / "faqs.xlsx")
    build(out)
    assert not (out / "excel").exists()
