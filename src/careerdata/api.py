"""The package as a library: what the commands call."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from careerdata import pipeline
from careerdata.checking import policy_of
from careerdata.ingest.released import as_released
from careerdata.ingest.sources import find
from careerdata.settings import Settings, of
from careerdata.validate.result import Published, Result

if TYPE_CHECKING:
    from careerdata.export.target import Out
    from careerdata.gating.outcome import Outcome
    from careerdata.release.diff.result import Diff
    from careerdata.release.manifest import Manifest

Paths = str | os.PathLike[str] | Sequence[str | os.PathLike[str]]


def check(paths: Paths = "raw", **settings: Any) -> Result:
    """Read and check guides: `paths` are folders, files, zips or URLs; `settings` those of `careerdata.settings.Settings`.

    Raises SettingsError for a setting that cannot be meant. What is wrong with the guides is in the result.
    """
    return examine(of({"raw": _paths(paths), **settings}))


def build(raw: Paths = "raw", out: str | os.PathLike[str] = "exports", **settings: Any) -> Result:
    """Read, check and export guides to `out`, a folder or a URL, which changes only where nothing blocks.

    Raises SettingsError, and ExportError where the release cannot be written.
    """
    return release(of({"raw": _paths(raw), "out": os.fspath(out), **settings}))[0]


def gate(raw: Paths = "raw", base: str | os.PathLike[str] = "exports", **settings: Any) -> Outcome:
    """Hold what a build would release against the last release and the policy, `settings["gate"]`; nothing is written.

    `base` is the last release: a folder, a URL, `git:REV` or `git:REV:PATH`; where none stands there, it is a first one.
    Raises SettingsError, and ExportError where the last release, the renames or the approvals cannot be read.
    """
    return judge(of({"raw": _paths(raw), **settings}).at_gate, base)


def examine(settings: Settings) -> Result:
    """What `check` does."""
    return pipeline.run(find(settings.raw), settings)


def release(settings: Settings, *, quarantine: bool = False) -> tuple[Result, Manifest | None]:
    """What `build` does: its result, and the manifest of the release, None where none was published."""
    return _released(settings, settings.out, most=int(quarantine), quarantine=quarantine)[:2]


def judge(settings: Settings, base: str | os.PathLike[str]) -> Outcome:
    """What `gate` does: `base` is where the last release stands."""
    from careerdata.export.comparison import last_side
    from careerdata.export.trial import Trial
    from careerdata.gating.approvals import approved
    from careerdata.gating.outcome import Outcome
    from careerdata.gating.update import Update
    from careerdata.gating.verdict import judged
    from careerdata.release.folder import LocalFolder
    from careerdata.release.side import Side

    approvals = approved(settings.raw)
    with Trial(base) as trial:
        # Blocked by findings it is made all the same: what else is wrong is told in the same run.
        result, manifest, diff = _released(settings, trial, most=1)
        blocking = list(filter(policy_of(settings).blocks, result.findings))
        outcome = Outcome(result=result, base=trial.shown, diff=diff, day=settings.day, blocking=blocking)
        if manifest is None:
            return outcome
        new = Side(LocalFolder(trial.new), manifest)
        last = last_side(trial)
        update = Update(last, new, diff, settings.gate) if last is not None and diff is not None else None
        return judged(outcome, new, update, approvals)


def _released(
    settings: Settings, out: Out, *, most: int, quarantine: bool = False
) -> tuple[Result, Manifest | None, Diff | None]:
    """A release made at `out`, published where the exit status is `most` or below: with its manifest and what it changed."""
    from careerdata.export.writer import Release
    from careerdata.release.last import released
    from careerdata.release.manifest import Source, read_manifest
    from careerdata.release.renames import confirmed
    from careerdata.release.signature import is_signed
    from careerdata.render.changes import changes_md
    from careerdata.render.forms import json

    found = find(settings.raw)
    if not found.guides:
        return pipeline.run(found, settings), None, None
    new = Release(out, tool_version=version("careerdata"), about=settings.package, renames=confirmed(settings.raw))
    with new:
        if new.last is not None:
            found = as_released(found, {source.path: source.sha256 for source in new.last.sources})
        result = pipeline.run(found, settings, new.feed, quarantine=quarantine, before=released(new.standing, new.last))
        if result.exit_status > most or new.is_empty:
            return replace(result, published=None), None, None
        gone = new.lacking()
        known = result.published or Published()
        known = replace(known, removed=[guide for guide in gone if guide not in known.quarantined])
        signed = is_signed(new.standing, new.last)
        manifest = new.publish(
            json.render(replace(result, published=known), exported=True).encode(),
            changes_md,
            sources=[Source(path=path, sha256=sha256) for path, sha256 in result.sources],
            as_of=settings.day.isoformat() if result.as_of_matters else None,
            quarantined=known.quarantined,
            removed=known.removed,
        )
        since = new.last.data_version if new.last else None
        unsigned = signed and not is_signed(new.standing, read_manifest(new.standing))
        known = replace(known, since=since, unsigned=unsigned, **_told(new.diff))
        return replace(result, published=known), manifest, new.diff


def _told(diff: Diff | None) -> dict[str, Any]:
    """What a build says of its changes."""
    from careerdata.render.short import changes, largest

    return {"changes": {}} if diff is None else {"changes": changes(diff), "largest": largest(diff), "bump": diff.bump}


def _paths(paths: Paths) -> tuple[str, ...]:
    many = [paths] if isinstance(paths, str | os.PathLike) else paths
    return tuple(os.fspath(path) for path in many)
