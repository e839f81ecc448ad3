"""Repositories and folders of releases, made of a factory guide whose salaries and tools are given."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

from careerdata.document.tables import Tables
from careerdata.records import TABLES, Record
from careerdata.release.manifest import Manifest
from tests import records_factory
from tests.export.releases import publish

PAY = "guide-1/salary/headline-year"
TOOL = "guide-1/tool/hammer"
_FIRST = 1_767_241_800
"""2025-12-31 at 23:30 in New York, which is the next day by UTC: seconds since 1970."""
Rows = dict[str, dict[str, Any]]
"""Records by their key, each with values of its own."""


def release(out: Path, rows: Rows, guide_id: str = "guide-1") -> Manifest:
    """Publish a release of one guide with some more records."""
    guide = records_factory.guide(1, 1)
    records: dict[str, list[Record]] = {
        table: [records_factory.record(table, 1, guide_id)]
        + [_record(table, key, said) for key, said in rows.items() if _is(table, key)]
        for table in guide.records
    }
    document = replace(guide.document, guide_id=guide_id, source_file=f"guides/{guide_id}.txt")
    return publish(out, [Tables(guides=[replace(guide, document=document, records=records)])])


def pay(**said: Any) -> Rows:
    """A salary with its values."""
    return {PAY: {"currency": "USD", "median": None, "line_start": 4, "line_end": 4, **said}}


def _is(table: str, key: str) -> bool:
    return bool(TABLES[table].noun) and key.split("/")[1] == TABLES[table].noun


def _record(table: str, key: str, said: dict[str, Any]) -> Record:
    made = records_factory.record(table, 1, key.partition("/")[0])
    return TABLES[table](**{**made.__dict__, f"{TABLES[table].noun}_id": key, **said})


class Repository:
    """A repository of Git, which no setting of whoever runs the tests changes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.exports = folder / "exports"
        self._day = 0
        folder.mkdir(parents=True)
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str) -> str:
        """What git prints."""
        date = f"{_FIRST + self._day * 86_400} -0500"
        who = {f"GIT_{one}_{what}": said for one in ("AUTHOR", "COMMITTER") for what, said in (("NAME", "A"), ("EMAIL", "a@b.c"))}
        dates = {"GIT_AUTHOR_DATE": "2001-01-01T00:00:00Z", "GIT_COMMITTER_DATE": date}
        command = ["git", "-c", "commit.gpgsign=false", *arguments]
        done = subprocess.run(
            command, cwd=self.folder, env={**os.environ, **who, **dates}, check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    def commit(self) -> str:
        """Commit what is there, a day after the last time; the hash of the commit."""
        self._day += 1
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", f"day {self._day}")
        return self.git("rev-parse", "HEAD")

    def release(self, rows: Rows, guide_id: str = "guide-1") -> str:
        """Publish and commit."""
        release(self.exports, rows, guide_id)
        return self.commit()

    def drop(self) -> str:
        """Take the release away and commit."""
        shutil.rmtree(self.exports)
        return self.commit()
