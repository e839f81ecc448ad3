"""A release made of guides: published, or aside to be looked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from careerdata import pipeline
from careerdata.ingest.released import as_released
from careerdata.ingest.sources import find
from careerdata.settings import Settings
from careerdata.validate.result import Published, Result

if TYPE_CHECKING:
    from careerdata.export.target import Out
    from careerdata.release.diff.result import Diff
    from careerdata.release.manifest import Manifest


def made(settings: Settings, out: Out, *, most: int, quarantine: bool = False) -> tuple[Result, Manifest | None, Diff | None]:
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


def compared(settings: Settings, *, quarantine: bool = False) -> tuple[Result, list[str] | None]:
    """What `build --check` does: its result, and in what the release at `out` differs from one made now, which goes nowhere.

    None where none can be made. Waivers expire by the day that they did for the release, unless `as_of` says another.
    """
    from careerdata.export.staleness import differences
    from careerdata.export.trial import Trial

    with Trial(settings.out) as trial:
        if settings.as_of is None and trial.last is not None and trial.last.as_of is not None:
            settings = settings.model_copy(update={"as_of": date.fromisoformat(trial.last.as_of)})
        result, manifest, diff = made(settings, trial, most=int(quarantine), quarantine=quarantine)
        return result, None if manifest is None else differences(trial, manifest, diff)


def _told(diff: Diff | None) -> dict[str, Any]:
    """What a build says of its changes."""
    from careerdata.render.short import changes, largest

    return {"changes": {}} if diff is None else {"changes": changes(diff), "largest": largest(diff), "bump": diff.bump}
