"""Reports in further formats, each to a file of its own: one run tells people and tools alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from careerdata.nearest import meant
from careerdata.settings import SettingsError
from careerdata.storage.whole import replace_files


class Report(NamedTuple):
    """What one `--report FORM=FILE` asks for."""

    form: str
    file: Path


def asked_for(said: Sequence[str] | None, forms: tuple[str, ...]) -> list[Report]:
    """The reports that flags name. Raises SettingsError for one that cannot be meant, before any work is done."""
    reports = [_report(text, forms) for text in said or ()]
    files = [report.file for report in reports]
    for file in files:
        if files.count(file) > 1:
            raise SettingsError(f"--report: {file} is named twice; give each format a file of its own")
    return reports


def write(reports: Sequence[Report], render: Callable[[str], str]) -> None:
    """Write what `render` says in each format, all of the files or none. Raises SettingsError where that cannot be."""
    try:
        replace_files({report.file: render(report.form).encode("utf-8", "backslashreplace") for report in reports})
    except OSError as error:
        raise SettingsError(not_written(f"--report {error.filename or 'FILE'}", error)) from error


def not_written(place: str, error: OSError) -> str:
    """What to say of a place that cannot be written."""
    return f"{place}: cannot be written: {error.strerror}; it is left as it was; give the place room and rights, or name another"


def _report(text: str, forms: tuple[str, ...]) -> Report:
    form, parted, file = text.partition("=")
    if not parted or not file:
        raise SettingsError(f"--report {text!r}: name a format and a file, as in sarif=careerdata.sarif")
    if form not in forms:
        raise SettingsError(f"--report {text!r}: no format is called {form!r}; there are {', '.join(forms)}{meant(form, forms)}")
    return Report(form, Path(file))
