"""The package as a library: what the commands call."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careerdata import pipeline
from careerdata.checking import policy_of
from careerdata.ingest.around import find_around
from careerdata.releasing import made
from careerdata.settings import Settings, of
from careerdata.storage.held import HeldFile
from careerdata.validate.result import Result, joined

if TYPE_CHECKING:
    from careerdata.gating.outcome import Outcome
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


def examine(settings: Settings, given: Mapping[Path, HeldFile] | None = None) -> Result:
    """What `check` does; `given` are files whose content is at hand, by their absolute paths."""
    return pipeline.run(find_around(settings.raw, given), settings)


def examine_each(each: Sequence[Settings], given: Mapping[Path, HeldFile] | None = None) -> Result:
    """What `check` does where RAWs have settings of their own, as one result."""
    return joined([examine(settings, given) for settings in each])


def release(settings: Settings, *, quarantine: bool = False) -> tuple[Result, Manifest | None]:
    """What `build` does: its result, and the manifest of the release, None where none was published."""
    return made(settings, settings.out, most=int(quarantine), quarantine=quarantine)[:2]


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
        result, manifest, diff = made(settings, trial, most=1)
        blocking = list(filter(policy_of(settings).blocks, result.findings))
        outcome = Outcome(result=result, base=trial.shown, diff=diff, day=settings.day, blocking=blocking)
        if manifest is None:
            return outcome
        new = Side(LocalFolder(trial.new), manifest)
        last = last_side(trial)
        update = Update(last, new, diff, settings.gate) if last is not None and diff is not None else None
        return judged(outcome, new, update, approvals)


def _paths(paths: Paths) -> tuple[str, ...]:
    many = [paths] if isinstance(paths, str | os.PathLike) else paths
    return tuple(os.fspath(path) for path in many)
