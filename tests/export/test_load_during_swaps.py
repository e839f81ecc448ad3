"""Who loads a release reads one release, whatever is published meanwhile, and ends in peace."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from careerdata.export import swap as swap_module
from careerdata.release.error import ExportError
from careerdata.release.load import load
from tests.export.releases import publish_guides

LOADER = """
import sys, careerdata
release = careerdata.load(sys.argv[1], format=sys.argv[2])
for table in release:
    release.arrow(table)
"""


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("release") / "exports"
    publish_guides(out, guides=2, rows=9)
    return out


@pytest.mark.parametrize(("format", "loads"), [("parquet", 20), ("csv", 4)])
def test_processes_that_load_a_release_all_end_well(release: Path, format: str, loads: int) -> None:
    command = [sys.executable, "-c", LOADER, str(release), format]
    ends = []
    for _ in range(loads // 2):  # two at a time
        pair = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(2)]
        ends += [(one.communicate(timeout=60)[1], one.returncode) for one in pair]
    assert ends == [("", 0)] * loads


@pytest.mark.parametrize("steps", ["one", "two"])
def test_a_release_is_read_whole_while_others_replace_it(tmp_path: Path, steps: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if steps == "two":
        monkeypatch.setattr(swap_module, "exchange", lambda *_: False)
    out = tmp_path / "exports"
    publish_guides(out, 1)
    stop = threading.Event()

    def build() -> None:
        guides = 1
        while not stop.is_set():
            guides = 3 - guides
            publish_guides(out, guides)

    builder = threading.Thread(target=build)
    builder.start()
    seen: set[int] = set()
    try:
        loads, until = 0, time.monotonic() + 120
        while loads < 60 or (seen != {1, 2} and time.monotonic() < until):
            loads += 1
            export = load(out)
            rows = {
                len(export.arrow("guides")),
                *(len(set(export.arrow(t)["guide_id"].to_pylist())) for t in ("skills", "steps")),
            }
            assert len(rows) == 1, "tables of two releases"
            seen |= rows
    finally:
        stop.set()
        builder.join()
    assert seen == {1, 2}, "some loads saw either release"


def test_files_opened_by_path_as_the_docs_tell_are_of_one_release(tmp_path: Path, repository: Path) -> None:
    told: dict[str, Any] = {}
    page = (repository / "docs" / "releases.md").read_text(encoding="utf-8")
    exec("".join(re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)), told)
    out = tmp_path / "exports"
    manifests = {publish_guides(out, guides).data_version: guides for guides in (1, 2)}
    read, opened = Path.read_bytes, 0

    def read_and_be_overtaken(path: Path) -> bytes:
        nonlocal opened
        opened += 1
        content = read(path)
        if opened == 2:  # between one table and the next
            manifests[publish_guides(out, 3).data_version] = 3
        return content

    with patch.object(Path, "read_bytes", read_and_be_overtaken):
        version, content = told["read_whole"](out, ["json/guides.json", "json/skills.json"])
    assert opened > 3, "it began again"
    for data in content.values():
        assert len({row["guide_id"] for row in json.loads(data)}) == manifests[version] == 3


def test_a_release_that_was_replaced_after_it_was_opened_is_still_read(tmp_path: Path) -> None:
    out = tmp_path / "exports"
    publish_guides(out, 1)
    old = load(out)
    publish_guides(out, 2)
    assert (len(old.arrow("guides")), len(load(out).arrow("guides"))) == (1, 2)


def test_many_releases_may_be_open_at_once_however_few_files_a_process_may_open(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    out = tmp_path / "exports"
    publish_guides(out, 1)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(200, soft), hard))
    try:
        many = [load(out) for _ in range(20)]
        assert {len(one.arrow("guides")) for one in many} == {1}
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_a_release_that_is_gone_is_told_from_one_that_is_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("careerdata.release.held.room", lambda: 0)  # as on a system that cannot hold files
    publish_guides(tmp_path / "exports", 1)
    old = load(tmp_path / "exports")
    publish_guides(tmp_path / "exports", 2)
    with pytest.raises(ExportError, match=r"was replaced by release 1\.1\.0.*Load it again"):
        old.arrow("guides")
