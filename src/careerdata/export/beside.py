"""What stands beside the tables of a release: the findings, what it changed, and descriptions for other tools."""

from __future__ import annotations

from careerdata.about import About
from careerdata.export.files import pretty, write_json, write_text
from careerdata.export.reuse import refuse_named
from careerdata.export.target import Target
from careerdata.modules import modules_in
from careerdata.release.changes import NAME as CHANGES
from careerdata.release.changes import Told, past
from careerdata.release.diff.result import Diff
from careerdata.release.manifest import Manifest

FINDINGS = "findings.json"


def with_beside(
    place: Target, manifest: Manifest, diff: Diff | None, findings_json: bytes, changes: Told, about: About
) -> Manifest:
    """Write them into the new release at a place; its manifest with them. Raises ExportError where its version is taken."""
    so_far = past(place.standing, place.last)
    refuse_named(place.shown, so_far, place.last, manifest.data_version)
    text = changes(manifest, diff, so_far)
    written = [write_json(place.new, FINDINGS, findings_json), write_text(place.new, CHANGES, text)]
    for module in modules_in("careerdata.export.descriptors").values():
        said = module.describe(about, manifest.data_version, manifest.files)
        written.append(write_json(place.new, module.PATH, pretty(said)))
    files = sorted([*manifest.files, *written], key=lambda file: file.path)
    return manifest.model_copy(update={"files": files})
