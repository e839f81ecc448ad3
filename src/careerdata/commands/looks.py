"""The commands that show, and those that start something to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from careerdata import scaffold
from careerdata.patterns import lazy
from careerdata.render.escape import printable_lines
from careerdata.render.fit import fitted, fitted_lines
from careerdata.settings import Settings, SettingsError
from careerdata.terminal import screen
from careerdata.terminal.output import note, put
from careerdata.terminal.reports import not_written

_BEFORE = lazy(r" +\d+ {2}(?:(?:used|boilerplate|unused) +)?")
"""What `inspect` writes before the text of a line: its number, and what became of it."""


def inspect(file: str, form: str, settings: Settings) -> int:
    """Print what is read out of one guide."""
    from careerdata import inspection, pipeline

    if form not in ("text", "json"):
        raise SettingsError(f"--format {form!r}: inspect prints text or json")
    guide = pipeline.read_guide(Path(file), settings)
    said = inspection.as_json(guide) if form == "json" else printable_lines(inspection.as_text(guide))
    put(said if form == "json" else "".join(f"{fitted(line, screen.width(), _hang(line))}\n" for line in said.splitlines()))
    return 0


def rules(prefixes: Sequence[str], form: str) -> int:
    """Print the rule catalogue, or what of it begins as named."""
    from careerdata.render import catalogue_formats, render_catalogue
    from careerdata.validate import catalogue

    if form not in catalogue_formats():
        raise SettingsError(f"--format {form!r}: there are {', '.join(catalogue_formats())}")
    said = render_catalogue(form, catalogue.rules_of(prefixes))
    put(fitted_lines(said, screen.width(), len("SAL001  warning  ")) if form == "text" else said)
    return 0


def explain(code: str) -> int:
    """Print one rule with its reason, its examples and the way to mend what it finds, or one check of the gate."""
    from careerdata.commands.examples import read_files
    from careerdata.gating import judging
    from careerdata.validate import catalogue

    put(fitted_lines((judging.describe(code) or catalogue.describe(code, read_files)) + "\n", screen.width(), more=0))
    return 0


def schema(folder: Path, *, check: bool) -> int:
    """Write the schema files, or say which of them are stale."""
    from careerdata.schemas import files

    if check:
        stale = files.stale(folder)
        put("".join(f"{folder / name}: stale; run `careerdata schema`\n" for name in stale))
        return 1 if stale else 0
    try:
        written = files.write(folder)
    except OSError as error:
        raise SettingsError(not_written(f"--out {folder}", error)) from error
    for name in written:
        note(f"wrote {folder / name}")
    return 0


def new(what: str, name: str, folder: Path, page: Path | None = None) -> int:
    """Start a guide or a layout."""
    path = scaffold.new_guide(name, folder) if what == "guide" else scaffold.new_layout(name, folder, page)
    note(f"wrote {path}: fill in what stands in <…>" if what == "guide" else f"wrote {path}: its comments say what to put where")
    return 0


def _hang(line: str) -> int | None:
    """Columns by which what follows of a line of `inspect` is set in: behind what stands before its text."""
    before = _BEFORE.match(line)
    return before.end() if before else None
