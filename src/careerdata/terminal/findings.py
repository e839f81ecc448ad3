"""How findings come out of a command: printed, or written to a file."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from careerdata.render import render, statistics
from careerdata.render.summary import faults
from careerdata.settings import SettingsError
from careerdata.storage.whole import replace_files
from careerdata.terminal import screen
from careerdata.terminal.output import note, put
from careerdata.terminal.printing import Printing
from careerdata.terminal.reports import not_written
from careerdata.validate.result import Result

SAY_IT_ALL = ("text", "concise", "markdown", "json")
"""Formats that say what became of a release; others have no place for it."""


def show(result: Result, printing: Printing) -> None:
    """Print the findings, or write them to a file. Raises SettingsError where it cannot be written."""
    shown = replace(result, colour=screen.colour(), width=screen.width(), quiet=printing.quiet, faults_told=True)

    def told(form: str, *, printed: bool) -> str:
        if printing.statistics and form != "markdown":
            return statistics.render(form, shown if printed else result)
        return render(form, shown if printed else result)

    publish(told, printing)
    note_faults(result)


class Told(Protocol):
    """What a command says, in a form; `printed`: for who reads it now, at a terminal perhaps."""

    def __call__(self, form: str, *, printed: bool) -> str: ...


def publish(told: Told, printing: Printing) -> None:
    """Print what a command says; with `--output` write it to that file, and print the text for people.

    Where GitHub asks for it, the summary of the step is added. Raises SettingsError where the file cannot be written.
    """
    form, output = printing.form, printing.output
    if output is not None:
        try:
            replace_files({output: told(form, printed=False).encode("utf-8", "backslashreplace")})
        except OSError as error:
            raise SettingsError(not_written(f"--output {output}", error)) from error
    put(told(form if output is None else "text", printed=True))
    if form == "github" and (page := os.environ.get("GITHUB_STEP_SUMMARY")):
        _append(Path(page), told("markdown", printed=False))


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
