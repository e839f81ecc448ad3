"""A real guide, edited, and the releases that are built of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import careerdata
from careerdata.release.folder import LocalFolder
from careerdata.release.manifest import Manifest, read_manifest

GUIDE = "guides/patient-services-coordinator.txt"
LEVEL = "Lead Patient Services Coordinator"


def built(raw: Path, out: Path) -> Manifest:
    """Build a release over what stands at `out`, whatever the findings."""
    result = careerdata.build(raw, out, fail_on="never")
    assert result.exit_status == 0
    manifest = read_manifest(LocalFolder(out))
    assert manifest is not None
    return manifest


def edited(raw: Path, to: Path, *edits: tuple[str, str]) -> Path:
    """A copy of a RAW, its guide edited: each text, which must be there, becomes the other."""
    shutil.copytree(raw, to)
    guide = to / GUIDE
    text = guide.read_text("utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    guide.write_text(text, "utf-8")
    return to
