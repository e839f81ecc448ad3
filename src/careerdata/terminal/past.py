"""How a history of releases comes out of a command; without what reads guides, which takes its time to import."""

from __future__ import annotations

from pathlib import Path

from careerdata.nearest import meant
from careerdata.release.history.places import history
from careerdata.release.history.result import History
from careerdata.render import history_formats, render_history
from careerdata.settings import SettingsError
from careerdata.terminal.output import note, put_parts


def show_history(key: str | None, base: str | None, form: str, renames: Path | None) -> None:
    """Print a history, and note what it lacks. Raises SettingsError for an unknown format, ExportError where there is none."""
    if form not in history_formats():
        raise SettingsError(f"--format {form!r}: there are {', '.join(history_formats())}{meant(form, history_formats())}")
    found = history(key, base, renames=renames)
    put_parts(render_history(form, found))
    _note_gaps(found)


def _note_gaps(found: History) -> None:
    for one in found.skipped:
        note(f"skipped: {one.why}")
    if found.is_shallow:
        first = found.editions[0]
        since = f"{first.version} ({(first.date or '').partition('T')[0]}, {(first.commit or '')[:10]})"
        note(f"this clone is shallow: its history begins at {since}; `git fetch --unshallow` brings what was before")
