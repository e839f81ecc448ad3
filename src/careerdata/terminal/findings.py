"""How findings come out of a command: printed, or written to a file."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from careerdata.render import formats, render
from careerdata.render.summary import faults
from careerdata.settings import SettingsError
from careerdata.storage.whole import replace_files
from careerdata.terminal.output import note, put
from careerdata.validate.result import Result

SAY_IT_ALL = ("text", "markdown", "json")
"""Formats that say what became of a release; others have no place for it."""


def known_format(form: str) -> None:
    """Raise SettingsError for a format of findings that there is none of."""
    if form not in formats():
        raise SettingsError(f"--format {form!r}: there are {', '.join(formats())}")


def show(result: Result, form: str, output: Path | None) -> None:
    """Print the findings, or write them to a file. Raises SettingsError where it cannot be written."""
    shown = result if output is not None else replace(result, colour=_wants_colour(), faults_told=True)
    publish(render(form, shown), form, output, lambda: render("markdown", result))
    note_faults(result)


def publish(text: str, form: str, output: Path | None, summary: Callable[[], str]) -> None:
    """Print what a command says, or write it to a file; where GitHub asks for it, add the `summary` of the step.

    Raises SettingsError where the file cannot be written.
    """
    if output is not None:
        try:
            replace_files({output: text.encode("utf-8", "backslashreplace")})
        except OSError as error:
            raise SettingsError(not_written(f"--output {output}", error)) from error
    else:
        put(text)
    if form == "github" and (page := os.environ.get("GITHUB_STEP_SUMMARY")):
        _append(Path(page), summary())


def note_faults(result: Result) -> None:
    """Say on stderr what kept the run from being whole."""
    for fault in faults(result):
        note(f"careerdata: {fault}")


def _append(page: Path, text: str) -> None:
    """Add to the summary that GitHub shows of a step. Where that cannot be, the annotations are out all the same."""
    try:
        with page.open("a", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except OSError as error:
        note(f"GITHUB_STEP_SUMMARY {page}: cannot be written: {error.strerror}")


def _wants_colour() -> bool:
    terminal = sys.stdout is not None and sys.stdout.isatty()
    return terminal and not os.environ.get("NO_COLOR") and not os.environ.get("CI") and os.environ.get("TERM") != "dumb"


def not_written(place: str, error: OSError) -> str:
    """What to say of a place that cannot be written."""
    return f"{place}: cannot be written: {error.strerror}; it is left as it was; give the place room and rights, or name another"
