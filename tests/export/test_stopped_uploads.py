"""An upload that is told to stop leaves the release that stands, says so, and gives up its place at once."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.export.releases import publish_guides
from tests.layout_text import make_guide
from tests.stores import Store

STOP = """
import os, signal
from careerdata.__main__ import main
from careerdata.release.remote import RemoteFolder
put, left = RemoteFolder.put, 5
def put_or_stop(self, file, path):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGTERM)
    put(self, file, path)
RemoteFolder.put = put_or_stop
main()
"""
"""The command line, told to end where the fifth file is to go up."""


@pytest.mark.skipif(sys.platform == "win32", reason="there `kill` ends a process without a word")
def test_an_upload_that_is_stopped_says_what_stands_and_the_next_one_tidies_up(s3: Store, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "temporary").mkdir()
    make_guide(1).write(tmp_path / "raw")
    publish_guides(s3.url, 1, rows=1)
    stands = s3.files()["manifest.json"]
    command = [sys.executable, "-c", STOP, "build", "raw", "--out", s3.url]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (128 + signal.SIGTERM, f"careerdata: told to end\n{s3.url}: left as it was\n")
    assert s3.files()["manifest.json"] == stands
    left = {path for path in s3.files() if path.startswith("releases/2.0.0/")}
    assert left
    publish_guides(s3.url, 1, rows=1)
    assert not left & s3.files().keys()
