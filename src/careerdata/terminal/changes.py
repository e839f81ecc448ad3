"""How what changed between two releases comes out of a command; without what reads guides, which takes its time to import."""

from __future__ import annotations

from pathlib import Path

from careerdata.nearest import meant
from careerdata.release.diff.places import diff
from careerdata.render import diff_formats, render_diff
from careerdata.settings import SettingsError
from careerdata.terminal.output import put_parts


def show_changes(old: str, new: str, form: str, renames: Path | None) -> None:
    """Print what changed. Raises SettingsError for a format that there is none of, ExportError for a side that is no release."""
    if form not in diff_formats():
        raise SettingsError(f"--format {form!r}: there are {', '.join(diff_formats())}{meant(form, diff_formats())}")
    put_parts(render_diff(form, diff(old, new, renames=renames)))
