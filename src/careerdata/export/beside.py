"""What stands beside the tables of a release: the findings, and what it changed."""

from __future__ import annotations

from careerdata.export.files import write_json, write_text
from careerdata.export.reuse import refuse_named
from careerdata.export.target import Target
from careerdata.release.changes import NAME as CHANGES
from careerdata.release.changes import Told, past
from careerdata.release.diff.result import Diff
from careerdata.release.manifest import Manifest

FINDINGS = "findings.json"


def with_beside(place: Target, manifest: Manifest, diff: Diff | None, findings_json: bytes, changes: Told) -> Manifest:
    """Write both into the new release at a place; its manifest with them. Raises ExportError where its version is taken."""
    so_far = past(place.standing, place.last)
    refuse_named(place.shown, so_far, place.last, manifest.data_version)
    text = changes(manifest, diff, so_far)
    files = [*manifest.files, write_json(place.new, FINDINGS, findings_json), write_text(place.new, CHANGES, text)]
    return manifest.model_copy(update={"files": sorted(files, key=lambda file: file.path)})
