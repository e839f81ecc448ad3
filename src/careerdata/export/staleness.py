"""Whether a release is what would be made of the guides now: it is held against one made aside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

import orjson

from careerdata.export.beside import FINDINGS
from careerdata.export.trial import Trial
from careerdata.records import TABLES
from careerdata.release.changes import NAME as CHANGES
from careerdata.release.diff.result import Diff
from careerdata.release.folder import Folder, LocalFolder, read
from careerdata.release.manifest import File, Manifest
from careerdata.release.verification import mismatches

_OF_THE_LAST = "DRF"
"""Findings that tell of the release before, and so only in the release that followed it."""


def differences(trial: Trial, new: Manifest, diff: Diff | None) -> list[str]:
    """In what the release that stands differs from a new one, in lines; empty where it does not.

    What a file says counts, not the bytes by which a library wrote it, but for a file that is not the one its own manifest
    names. Raises ExportError.
    """
    last = trial.last
    if last is None:
        return ["there is no release"]
    lines = [f"{one.path}: not the file that manifest.json names: {one.found}" for one in mismatches(trial.standing, last)]
    for name in ("tool_version", "schema_version", "quarantined", "as_of"):
        before, after = getattr(last, name), getattr(new, name)
        if before != after:
            lines.append(f"manifest.json: {name} is {_said(before)}, and would be {_said(after)}")
    lines += _files(last, new, diff)
    if _told(trial.standing, last.base + FINDINGS) != _told(LocalFolder(trial.new), FINDINGS):
        lines.append(f"{FINDINGS}: other findings")
    return lines


def _files(last: Manifest, new: Manifest, diff: Diff | None) -> Iterator[str]:
    """Tables by what became of their rows, then other files."""
    old, now = _by_path(last), _by_path(new)
    differing = [path for path in sorted(old.keys() | now.keys()) if _content(old, path) != _content(now, path)]
    tables = {path: PurePosixPath(path).stem for path in differing if PurePosixPath(path).stem in TABLES}
    for table in dict.fromkeys(name for name in TABLES if name in tables.values()):
        amounts = diff.changes.get(table) if diff is not None else None
        said = ", ".join(f"{amount:,} {what}" for what, amount in amounts._asdict().items() if amount) if amounts else ""
        places = [path for path in differing if tables.get(path) == table]
        every = {path for path in now if PurePosixPath(path).stem == table} == set(places)
        where = "" if every else f" ({', '.join(places)})"
        yield f"{table}: {said or 'rows moved, or were written otherwise'}{where}"
    for path in differing:
        if path not in tables and path not in (FINDINGS, CHANGES):
            yield f"{path}: {'missing' if path not in old else 'nothing would be there' if path not in now else 'other content'}"


def _by_path(manifest: Manifest) -> dict[str, File]:
    return {file.path.removeprefix(manifest.base): file for file in manifest.files}


def _content(files: dict[str, File], path: str) -> str | None:
    return files[path].content_sha256 if path in files else None


def _told(folder: Folder, path: str) -> list[dict[str, Any]] | None:
    """The findings of a release, but for those that compare it with the one before."""
    try:
        findings = orjson.loads(read(folder, path) or b"{}").get("findings", [])
        return [one for one in findings if not str(one["code"]).startswith(_OF_THE_LAST)]
    except (orjson.JSONDecodeError, AttributeError, KeyError, TypeError):
        return None


def _said(value: Any) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value or "not given")
