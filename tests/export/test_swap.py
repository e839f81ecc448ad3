"""A folder is replaced as a whole or not at all, and only where it is ours to replace."""

from __future__ import annotations

import errno
import multiprocessing
import os
from pathlib import Path

import pytest

from careerdata.export import swap as swap_module
from careerdata.export.exchange import exchange
from careerdata.export.swap import Swap
from careerdata.export.writer import Release
from careerdata.release.error import ExportError
from careerdata.release.load import load
from careerdata.render.changes import changes_md
from tests.export.releases import contents, publish_guides
from tests.records_factory import tables


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(params=["one step", "two steps"])
def either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the exchange of the system, and as on a system that has none."""
    if request.param == "two steps":
        monkeypatch.setattr(swap_module, "exchange", lambda *_: False)


@pytest.mark.skipif(os.uname().sysname != "Linux", reason="only Linux exchanges two folders in one step")
def test_two_folders_trade_names(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "mark").write_text(name)
    assert exchange(tmp_path / "one", tmp_path / "other")
    assert (tmp_path / "one" / "mark").read_text() == "other"
    assert (tmp_path / "other" / "mark").read_text() == "one"


@pytest.mark.skipif(os.uname().sysname != "Linux", reason="only Linux exchanges two folders in one step")
def test_an_exchange_with_nothing_is_refused(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    with pytest.raises(OSError, match="No such file") as caught:
        exchange(tmp_path / "one", tmp_path / "missing")
    assert caught.value.errno == errno.ENOENT


@pytest.mark.usefixtures("either_way")
def test_a_new_release_takes_the_place_of_the_old_and_leaves_nothing_beside(tmp_path: Path) -> None:
    publish_guides(tmp_path / "exports", guides=1)
    publish_guides(tmp_path / "exports", guides=2)
    assert len(load(tmp_path / "exports")["guides"]) == 2
    assert names(tmp_path) == ["exports"]


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    publish_guides(tmp_path / "a" / "b" / "exports")
    assert load(tmp_path / "a" / "b" / "exports").version == "1.0.0"


def test_an_abandoned_release_leaves_nothing(tmp_path: Path) -> None:
    with Release(tmp_path / "a" / "b" / "exports", tool_version="0.1.0") as release:
        release.feed(tables(1))
    assert names(tmp_path) == []


def test_a_release_that_breaks_leaves_the_old_one_as_it_was(tmp_path: Path) -> None:
    publish_guides(tmp_path / "exports")
    before = contents(tmp_path)

    def break_off() -> None:
        with Release(tmp_path / "exports", tool_version="0.1.0") as release:
            release.feed(tables(5))
            release.publish(b"these are no findings", changes_md)

    with pytest.raises(ValueError, match="Expecting value"):
        break_off()
    assert contents(tmp_path) == before


@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_swap_in_two_steps_that_the_system_refuses_half_way_is_mended_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    publish_guides(tmp_path / "exports", guides=1)
    monkeypatch.setattr(swap_module, "exchange", lambda *_: False)
    rename, calls = Path.rename, []

    def refuse_once(self: Path, target: Path) -> Path:
        calls.append(self)
        if len(calls) == step:
            raise OSError(errno.EIO, "Input/output error", str(self))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse_once)
    with pytest.raises(ExportError, match="Input/output error"):
        publish_guides(tmp_path / "exports", guides=2)
    assert names(tmp_path) == ["exports"]
    whole = load(tmp_path / "exports")
    assert all(len(whole.arrow(table)) for table in whole)


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "exports").mkdir()
    assert publish_guides(tmp_path / "exports").data_version == "1.0.0"


def test_a_folder_of_other_things_is_refused_and_untouched(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    before = contents(tmp_path.parent)
    with pytest.raises(ExportError, match=r"thesis\.txt.*Choose another folder"):
        publish_guides(tmp_path)
    assert contents(tmp_path.parent) == before


def test_a_file_in_the_folders_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("a file")
    with pytest.raises(ExportError, match="a file"):
        publish_guides(tmp_path / "exports")
    assert (tmp_path / "exports").read_text() == "a file"


def test_a_file_on_the_way_to_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a file")
    with pytest.raises(ExportError, match="Choose another folder"):
        publish_guides(tmp_path / "a" / "exports")


@pytest.mark.usefixtures("either_way")
def test_a_note_among_the_exports_stays_and_a_table_that_is_gone_does_not(tmp_path: Path) -> None:
    out = tmp_path / "exports"
    publish_guides(out, guides=1)
    (out / ".gitattributes").write_text("*.csv -text\n")
    (out / "notes").mkdir()
    (out / "notes" / "mine.md").write_text("mine")
    manifest = (out / "manifest.json").read_text()
    (out / "manifest.json").write_text(manifest.replace('"path": "json/faqs.json"', '"path": "json/horses.json"'))
    (out / "json" / "faqs.json").rename(out / "json" / "horses.json")
    publish_guides(out, guides=2)
    assert (out / ".gitattributes").read_text() == "*.csv -text\n"
    assert (out / "notes" / "mine.md").read_text() == "mine"
    assert not (out / "json" / "horses.json").exists()


@pytest.mark.usefixtures("either_way")
def test_a_link_stays_a_link_and_its_target_is_replaced(tmp_path: Path) -> None:
    publish_guides(tmp_path / "real", guides=1)
    (tmp_path / "exports").symlink_to("real")
    publish_guides(tmp_path / "exports", guides=2)
    assert (tmp_path / "exports").is_symlink()
    assert len(load(tmp_path / "real")["guides"]) == 2


def test_a_second_build_of_the_same_folder_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    with Release(tmp_path / "exports", tool_version="0.1.0") as first:
        first.feed(tables(1))
        with pytest.raises(ExportError, match="another build is writing it"):
            publish_guides(tmp_path / "exports")
        first.publish(b"{}", changes_md)
    assert load(tmp_path / "exports").version == "1.0.0"


def _hold(folder: Path, ready: multiprocessing.synchronize.Event) -> None:
    Swap(folder).begin()
    ready.set()
    multiprocessing.Event().wait()


def test_the_lock_of_a_killed_build_is_no_obstacle(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    ready = context.Event()
    build = context.Process(target=_hold, args=(tmp_path / "exports", ready))
    build.start()
    assert ready.wait(30)
    with pytest.raises(ExportError, match="another build"):
        publish_guides(tmp_path / "exports")
    build.kill()
    build.join()
    publish_guides(tmp_path / "exports")
    assert names(tmp_path) == ["exports"]


def _journal(tmp_path: Path, **folders: str) -> Path:
    """What a build that was killed left: the mark of each folder by its name."""
    for name, mark in folders.items():
        folder = tmp_path / "exports" if name == "exports" else tmp_path / ".exports.swap" / name
        folder.mkdir(parents=True)
        (folder / ".mark").write_text(mark)
    return tmp_path / "exports"


@pytest.mark.parametrize(
    ("left", "stands"),
    [
        ({"exports": "last", "new": "half"}, "last"),
        ({"exports": "last", "ready": "next"}, "last"),
        ({"exports": "next", "ready": "last"}, "next"),
        ({"old": "last", "ready": "next"}, "next"),
        ({"old": "last"}, "last"),
        ({"exports": "next", "old": "last"}, "next"),
        ({"new": "half"}, None),
        ({"ready": "next"}, None),
    ],
)
def test_an_interrupted_swap_is_completed_or_undone_at_the_next_start(
    tmp_path: Path, left: dict[str, str], stands: str | None
) -> None:
    folder = _journal(tmp_path, **left)
    build = Swap(folder)
    build.begin()
    build.abandon()
    assert ((folder / ".mark").read_text() if folder.exists() else None) == stands
    assert not (tmp_path / ".exports.swap").exists()
