"""Releases for tests: made of factory guides, and read back as bytes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from careerdata.document.tables import Tables
from careerdata.export.writer import Release
from careerdata.release.manifest import Manifest
from careerdata.render.changes import changes_md
from tests import records_factory

FINDINGS = b'{"findings":[],"summary":{}}\n'


def publish(out: Path | str, batches: Iterable[Tables]) -> Manifest:
    """Publish a release made of batches of guides."""
    with Release(out, tool_version="0.1.0") as release:
        for batch in batches:
            release.feed(batch)
        return release.publish(FINDINGS, changes_md)


def publish_guides(out: Path | str, guides: int = 3, rows: int = 3) -> Manifest:
    """Publish a release of factory guides in one batch."""
    return publish(out, [records_factory.tables(guides, rows)])


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
