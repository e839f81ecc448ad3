"""Where the releases of a history come from: a repository, a revision, a folder or a URL; and what is told of those that lack."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import fsspec
import orjson
import pytest

import careerdata
from careerdata.release.error import ExportError
from tests.release.history.repositories import PAY, TOOL, Repository, pay, release


def versions(base: str | Path | None = None, key: str | None = None) -> list[str]:
    return [edition.version for edition in careerdata.history(key, base).editions]


def test_each_commit_that_changed_the_manifest_is_a_release(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    first = git.release(pay(median=1.0))
    Path("notes").write_text("x", "utf-8")
    git.commit()
    manifest = git.exports / "manifest.json"
    manifest.write_bytes(manifest.read_bytes() + b"\n")
    git.commit()
    second = git.release(pay(median=2.0))
    git.git("tag", "v2")
    git.drop()
    third = git.release(pay(median=2.0) | {TOOL: {}})
    found = careerdata.history()
    assert [edition.commit for edition in found.editions] == [first, second, third]
    assert [edition.date for edition in found.editions] == [f"2026-01-0{day}T04:30:00Z" for day in (2, 5, 7)]
    for base in ("v2", "git:v2", "git:v2:exports", "git:v2:exports/"):
        assert versions(base) == ["1.0.0", "1.0.1"]
    total = found.totals[1]
    assert (total.bump, total.schema, {table: counts.changed for table, counts in total.tables.items()}) == (
        "patch",
        0,
        {"salaries": 1},
    )
    assert found.totals[0].tables["tools"].added == 1


def test_of_a_merge_the_branch_it_was_made_on_is_followed(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    git.release(pay(median=1.0))
    git.git("checkout", "-qb", "side")
    git.release(pay(median=2.0))
    git.release(pay(median=3.0))
    git.git("checkout", "-q", "main")
    Path("notes").write_text("x", "utf-8")
    git.commit()
    git.git("merge", "-q", "--no-ff", "side")
    assert versions() == ["1.0.0", "1.0.2"]
    assert [[one.after for one in event.fields] for event in careerdata.history(f"{PAY}:median").events] == [[1.0], [3.0]]


def test_another_folder_of_the_repository_and_a_folder_below_it(
    repository_of_releases: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    git = repository_of_releases
    release(git.folder / "data/[a] *", pay(median=1.0))
    git.commit()
    Path("deep").mkdir()
    monkeypatch.chdir("deep")
    assert versions("git:HEAD:data/[a] *", PAY) == ["1.0.0"]
    assert versions("git:HEAD:data/[a] *") == ["1.0.0"]


def test_settings_of_git_do_not_matter(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    git.release(pay(median=1.0))
    for name, value in (
        ("log.showSignature", "true"),
        ("log.date", "relative"),
        ("core.quotePath", "true"),
        ("color.ui", "always"),
    ):
        git.git("config", name, value)
    assert versions(None, PAY) == ["1.0.0"]


def test_a_shallow_clone_is_told_as_such(
    repository_of_releases: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git = repository_of_releases
    for median in (1.0, 2.0, 3.0):
        git.release(pay(median=median))
    git.git("clone", "-q", "--depth", "2", git.folder.as_uri(), str(tmp_path / "clone"))
    monkeypatch.chdir(tmp_path / "clone")
    found = careerdata.history(PAY)
    assert found.is_shallow
    assert [event.what for event in found.events] == ["was there", "changed"]
    assert [event.what for event in careerdata.history(f"{PAY}:median").events] == ["was there", "changed"]


@pytest.mark.parametrize("harm", ["table", "manifest", "missing"])
def test_a_damaged_release_is_named_and_the_one_after_it_compared_with_the_one_before(
    repository_of_releases: Repository, harm: str
) -> None:
    git = repository_of_releases
    git.release(pay(median=1.0))
    release(git.exports, pay(median=2.0))
    salaries, manifest = git.exports / "parquet/salaries.parquet", git.exports / "manifest.json"
    whole = {path: path.read_bytes() for path in (salaries, manifest)}
    if harm == "missing":
        salaries.unlink()
    else:
        (salaries if harm == "table" else manifest).write_bytes(b"PAR1")
    damaged = git.commit()
    for path, content in whole.items():
        path.write_bytes(content)
    git.release(pay(median=3.0))
    found = careerdata.history(f"{PAY}:median")
    assert [(one.before, one.after) for event in found.events for one in event.fields] == [(None, 1.0), (1.0, 3.0)]
    for history in (found, careerdata.history(), careerdata.history("guide-1")):
        assert [skipped.place for skipped in history.skipped] == [f"git:{damaged[:10]}:exports"]
        name = "manifest.json" if harm == "manifest" else "parquet/salaries.parquet"
        assert history.skipped[0].why.startswith(f"git:{damaged[:10]}:exports/{name}: ")
        assert [edition.version for edition in history.editions] == ["1.0.0", "1.0.2"]
    assert careerdata.history().totals[1].tables["salaries"].changed == 1


@pytest.mark.parametrize("layout", ["of folders", "of an upload"])
def test_a_folder_of_releases_is_ordered_by_version(tmp_path: Path, layout: str) -> None:
    kept = tmp_path / "kept"
    for number in (9, 10, 2):
        release(tmp_path / "one", pay(median=float(number)))
        home = kept / ("releases" if layout == "of an upload" else "") / f"1.0.{number}"
        shutil.copytree(tmp_path / "one", home)
        manifest = orjson.loads((home / "manifest.json").read_bytes())
        (home / "manifest.json").write_bytes(orjson.dumps({**manifest, "data_version": f"1.0.{number}"}))
    (kept / "notes").mkdir()
    (kept / "readme.txt").write_text("x", "utf-8")
    (kept / "manifest.json").write_text("{}", "utf-8")
    found = careerdata.history(f"{PAY}:median", kept)
    assert [(event.edition.version, event.fields[0].after) for event in found.events] == [
        ("1.0.2", 2.0),
        ("1.0.9", 9.0),
        ("1.0.10", 10.0),
    ]
    assert found.events[0].edition[1:3] == (None, None)
    assert [skipped.place for skipped in found.skipped] == [kept.name]
    assert versions(tmp_path / "one") == ["1.0.2"]


def test_what_builds_uploaded_is_found_behind_the_url() -> None:
    url = "memory://history/exports"
    for median in (1.0, 2.0, 3.0):
        release(url, pay(median=median))  # type: ignore[arg-type]
    fsspec.filesystem("memory").pipe_file("/history/exports/releases/9.0.0/.upload", b"{}")
    fsspec.filesystem("memory").pipe_file("/history/exports/releases/9.0.0/manifest.json", b"{}")
    found = careerdata.history(f"{PAY}:median", url)
    assert [(event.edition.version, event.fields[0].after) for event in found.events] == [
        ("1.0.0", 1.0),
        ("1.0.1", 2.0),
        ("1.0.2", 3.0),
    ]
    assert found.skipped == []
    assert versions(url) == ["1.0.0", "1.0.1", "1.0.2"]


@pytest.mark.parametrize("base", ["v9", "git:v9", "--output=x", "-h", "", "HEAD^{tree}", "nowhere/at/all", "HEAD\n"])
def test_what_is_no_place_of_releases_is_told(repository_of_releases: Repository, base: str) -> None:
    repository_of_releases.release({})
    with pytest.raises(ExportError, match="expected a revision of the repository one is in, or a folder or URL of releases"):
        careerdata.history(PAY, base)


def test_a_repository_without_a_release_is_told(repository_of_releases: Repository) -> None:
    repository_of_releases.commit()
    for key in (None, PAY, "guide-1"):
        with pytest.raises(ExportError, match=r"there is no release in its history; expected .* Commit exports/ after"):
            careerdata.history(key)


def test_where_all_releases_are_damaged_the_first_reason_is_told(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    git.exports.mkdir()
    (git.exports / "manifest.json").write_text("{}", "utf-8")
    git.commit()
    with pytest.raises(ExportError, match=r"no release can be read: git:\w+:exports/manifest.json: data_version: Field required"):
        careerdata.history()


@pytest.mark.usefixtures("repository_of_releases")
def test_no_repository_and_no_git_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ExportError, match="no commit is called 'HEAD'"):
        careerdata.history()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ExportError, match="not a git repository"):
        careerdata.history()
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ExportError, match="git is not installed"):
        careerdata.history()


def test_no_process_of_git_is_left(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    git.release(pay(median=1.0))
    careerdata.history(PAY)
    done = subprocess.run(["ps", "-o", "args=", "--ppid", str(os.getpid())], capture_output=True, text=True, check=False)
    assert "cat-file" not in done.stdout
